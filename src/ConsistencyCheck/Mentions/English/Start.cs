namespace ConsistencyCheck.Mentions.English;

/// <summary>When a word can start a mention, and whether one can go on with it.</summary>
internal enum Start : byte
{
    /// <summary>It cannot.</summary>
    Never,

    /// <summary>Whatever follows.</summary>
    Anywhere,

    /// <summary>Only before a number, a sign or another word of the lexicon.</summary>
    BeforeKnownWord,

    /// <summary>The same, for words that are no mention by themselves: what only ends a phrase cannot follow them either.</summary>
    Opening,

    /// <summary>The same again, and an article counts together with the word behind it: "in the council" is done with at one look.</summary>
    Preposition,

    /// <summary>Only where a whole phrase stands: "as many as", "right now", "Boxing Day".</summary>
    Phrase,

    /// <summary>Only before a number or a sign: the "US" of "US$3m".</summary>
    BeforeFigure,

    /// <summary>Only with a capital, or before a number: "May", "Sat", "on may 3".</summary>
    Capitalized,

    /// <summary>Beside one of the others: the word ends the phrase before it, so that nothing goes on with it.</summary>
    EndsPhrase = 0x80,
}
