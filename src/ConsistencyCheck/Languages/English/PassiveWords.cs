namespace ConsistencyCheck.Languages.English;

/// <summary>Words that decide whether the date behind a passive is the passive's own.</summary>
internal static class PassiveWords
{
    /// <summary>Prepositions behind which a noun with its own date may stand: "will be tried for the raid on May 7", "was told of a vote on".</summary>
    public static TermSet MayOwnDate { get; } = new("for", "of", "over", "with", "from", "about", "against", "under", "into", "on", "like", "since", "between", "through");

    /// <summary>Verbs of announcing whose passive tells what was done that day, and of no other: "was sent on May 7", but not "a show was added on May 7".</summary>
    public static TermSet Done { get; } = new("sent", "issued", "signed", "filed", "posted", "published", "rejected", "received");

    /// <summary>Adverbs between "was" and its participle.</summary>
    public static TermSet Adverbs { get; } = new("first", "last", "also", "later", "then", "again", "once", "soon", "only");

    /// <summary>Words that move what is told away from its page: "originally the show was held", "the play was opened in", "once the dam was built".</summary>
    public static TermSet Unplaced { get; } = new("originally", "initially", "once", "what", "how", "why", "there", "date", "dates", "deadline", "story", "plot", "book");
}
