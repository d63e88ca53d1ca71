namespace ConsistencyCheck.Languages.English;

/// <summary>Words that govern the "over" behind them, so that it is no "more than": "a battle over two embryos".</summary>
/// <seealso href="https://www.oxfordlearnersdictionaries.com/definition/english/over_2">Oxford Learner's Dictionaries, over (preposition): senses of
/// "about", of control and of distance covered</seealso>
internal static class OverWords
{
    /// <summary>Gets the words that always govern it.</summary>
    public static TermSet Always { get; } = new(
        // What people quarrel and worry about.
        "battle", "battles", "battled", "battling", "dispute", "disputes", "row", "rows", "rowing", "argue", "argues", "argued", "arguing", "argument",
        "arguments", "clash", "clashes", "clashed", "clashing", "fight", "fights", "fighting", "fought", "feud", "feuds", "feuding", "quarrel", "quarrels",
        "quarrelled", "quarreled", "squabble", "squabbles", "squabbling", "wrangle", "wrangles", "wrangling", "standoff", "debate", "debates", "controversy",
        "outcry", "uproar", "furore", "furor", "anger", "outrage", "concern", "concerns", "concerned", "worry", "worries", "worried", "fear", "fears",
        "doubt", "doubts", "uncertainty", "unease", "tension", "tensions", "disagreement", "disagreements", "disagreed", "agonised", "agonized", "questions",
        "lawsuit", "lawsuits", "scandal", "inquiry", "investigation",
        // What covers something.
        "spread", "spreads", "spreading", "divided", "hover", "hovers", "hovered", "hovering", "preside", "presides", "presided", "presiding", "control",
        "sovereignty", "jurisdiction", "authority", "dominion",
        // What is given up.
        "handed", "handing");

    /// <summary>Gets the words that govern it as nouns, behind an article or its like: "a win over three rivals", but "they win over 300 seats".</summary>
    public static TermSet AsNouns { get; } = new("win", "wins", "lead", "victory", "victories", "triumph", "triumphs", "advantage", "edge", "hand");

    /// <summary>Gets the participles that it belongs to: "had taken over two mills", but "took over 300 wickets".</summary>
    public static TermSet Participles { get; } = new("taken", "taking");

    /// <summary>Gets the verbs that it follows before what a mean is of: "averaged over four reviews", but "averaged over 20 points".</summary>
    public static TermSet OfMean { get; } = new("averaged", "averaging");

    /// <summary>Gets what means are of, in the plural.</summary>
    public static TermSet Samples { get; } = new(
        "reviews", "games", "matches", "seasons", "rounds", "tests", "surveys", "polls", "critics", "samples", "sites", "runs", "trials", "races", "years",
        "months", "weeks", "days", "quarters", "hours", "minutes", "seconds", "regions", "countries", "states", "districts", "schools");

    /// <summary>Gets the words behind which it is the bound, however small the figure: "has over eight boats", "a mean of over 7".</summary>
    public static TermSet Owning { get; } = new(
        "has", "have", "had", "having", "with", "of", "to", "by", "at", "for", "from", "contains", "includes", "totals");

    /// <summary>Gets the words that show that a noun follows.</summary>
    public static TermSet Determiners { get; } = new("a", "an", "the", "this", "that", "his", "her", "its", "their", "our", "my", "your", "another", "first");
}
