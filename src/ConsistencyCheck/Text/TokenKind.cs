namespace ConsistencyCheck.Text;

/// <summary>What a token is made of.</summary>
internal enum TokenKind : byte
{
    /// <summary>A run of letters; an apostrophe between letters belongs to it.</summary>
    Word,

    /// <summary>A run of digits with its group and decimal separators: "12,345.6".</summary>
    Number,

    /// <summary>One character that is neither a letter nor a digit nor white space.</summary>
    Symbol,

    /// <summary>A line end of any convention.</summary>
    LineBreak,
}
