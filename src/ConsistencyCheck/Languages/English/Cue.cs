namespace ConsistencyCheck.Languages.English;

/// <summary>How a figure is qualified, in the words of the language.</summary>
internal enum Cue : byte
{
    None,
    Exact,
    About,
    Nearly,
    JustOver,
    MoreThan,
    AtLeast,
    LessThan,
    AtMost,
    UpTo,
}
