namespace ConsistencyCheck.Languages.English;

/// <summary>Words that turn the sign of the figure beside them: what "rose 3 percent" did not "fall 3 percent", and a loss of a million is no profit of one.</summary>
/// <remarks>
/// Source: the sets of <see cref="DirectionWords"/> without their members that news uses in other senses beside figures ("cut", "raised", "narrow", "advance",
/// "lost", "contracted", "down", "up"); results above and below zero after the entry on earnings in the Associated Press Stylebook.
/// </remarks>
internal static class SignWords
{
    public static TermSet Up { get; } = new(
        "rise", "rises", "rose", "risen", "rising", "increase", "increases", "increased", "increasing", "grow", "grows", "grew", "grown", "growing", "growth",
        "climb", "climbed", "climbing", "jump", "jumped", "jumping", "soared", "soaring", "surged", "surging", "gain", "gains", "gained", "higher", "upped",
        "leapt", "leaped", "profit", "profits", "surplus", "surpluses", "improvement", "appreciated");

    public static TermSet Down { get; } = new(
        "fall", "falls", "fell", "fallen", "falling", "decrease", "decreases", "decreased", "decreasing", "decline", "declines", "declined", "declining",
        "drop", "drops", "dropped", "dropping", "reduce", "reduces", "reduced", "reducing", "reduction", "lower", "lowered", "lowering", "sank", "slump",
        "slumped", "plunge", "plunged", "tumble", "tumbled", "shrink", "shrank", "shrunk", "plummeted", "dipped", "slipped", "loss", "losses", "deficit",
        "deficits", "shortfall", "depreciated");

    /// <summary>Particles and comparatives that say it only when they touch the figure: "up 3 percent", "3 percent more".</summary>
    public static TermSet UpBeside { get; } = new("up", "more", "above");

    /// <summary>The same the other way.</summary>
    public static TermSet DownBeside { get; } = new("down", "less", "fewer", "below");

    /// <summary>Verbs that take "up" to themselves: "women make up 3 percent".</summary>
    public static TermSet TakingUp { get; } = new(
        "make", "makes", "made", "making", "take", "takes", "took", "taking", "set", "sets", "pick", "picked", "end", "ended", "sum", "sums", "give", "gave");
}
