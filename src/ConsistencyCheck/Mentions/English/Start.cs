namespace ConsistencyCheck.Mentions.English;

/// <summary>When a word can start a mention.</summary>
internal enum Start : byte
{
    /// <summary>It cannot.</summary>
    Never,

    /// <summary>Whatever follows.</summary>
    Anywhere,

    /// <summary>Only before a number, a sign or another word of the lexicon.</summary>
    BeforeKnownWord,

    /// <summary>Only where a whole qualifier stands: "as many as", "up to".</summary>
    Cue,

    /// <summary>Only before a number or a sign: the "US" of "US$3m".</summary>
    BeforeFigure,

    /// <summary>Only with a capital: "May", "Sat".</summary>
    Capitalized,
}
