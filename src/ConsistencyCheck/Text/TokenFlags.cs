namespace ConsistencyCheck.Text;

/// <summary>What the tokeniser saw of a token in passing.</summary>
[Flags]
internal enum TokenFlags : byte
{
    None = 0,

    /// <summary>White space or the start of the text stands before the token.</summary>
    SpaceBefore = 1,

    /// <summary>The first letter is a capital.</summary>
    Capitalized = 2,

    /// <summary>All letters are capitals, and there are at least two.</summary>
    AllCapitals = 4,
}
