namespace ConsistencyCheck.Languages.English;

/// <summary>Where a word must stand to be a time: most of these words have other uses.</summary>
internal enum ReferenceContext : byte
{
    /// <summary>Anywhere: "currently".</summary>
    Any,

    /// <summary>Before the noun that it belongs to: "the former president", not "the former and the latter".</summary>
    BeforeNoun,

    /// <summary>After "the", where no noun follows: "the past", not "past the house" or "the past week".</summary>
    AfterThe,

    /// <summary>Before a noun, or after "the" without one: "future wars", "the future".</summary>
    BeforeNounOrAfterThe,

    /// <summary>After a preposition of time and "the", where no noun follows: "at the time", not "the time of his life".</summary>
    AfterAtThe,

    /// <summary>After a preposition of time, where no noun follows: "by that time", not "that time he won".</summary>
    AfterAt,

    /// <summary>Between a subject and its verb, or before a hyphen: "he once ran", "once-proud", not "once he ran".</summary>
    Adverb,

    /// <summary>Beside a word of what is to come, or at the end of its clause: "will soon leave", not "soon found".</summary>
    FutureClause,
}
