namespace ConsistencyCheck.Languages.English;

/// <summary>Words that say which way a figure went, and those that leave it open.</summary>
internal static class DirectionWords
{
    /// <summary>What is larger afterwards: "rose to 12 from 10", "an increase of 20 percent".</summary>
    public static TermSet Up { get; } = new(
        "rise", "rises", "rose", "risen", "rising", "up", "increase", "increases", "increased", "increasing", "grow", "grows", "grew", "grown", "growing",
        "climb", "climbs", "climbed", "climbing", "jump", "jumps", "jumped", "jumping", "soar", "soars", "soared", "soaring", "surge", "surges",
        "surged", "surging", "gain", "gains", "gained", "raise", "raises", "raised", "raising", "expand", "expands", "expanded", "expansion", "widen",
        "widens", "widened", "widening", "swell", "swells", "swelled", "swollen", "higher", "advance", "advances", "advanced", "rocketed", "upped", "boosted",
        "hike", "hiked", "leap", "leaps", "leapt", "leaped");

    /// <summary>What is smaller afterwards.</summary>
    public static TermSet Down { get; } = new(
        "fall", "falls", "fell", "fallen", "falling", "down", "decrease", "decreases", "decreased", "decreasing", "decline", "declines", "declined",
        "declining", "drop", "drops", "dropped", "dropping", "cut", "cuts", "cutting", "reduce", "reduces", "reduced", "reducing", "reduction", "lower",
        "lowered", "lowering", "slide", "slides", "slid", "sink", "sinks", "sank", "sunk", "slump", "slumps", "slumped", "plunge", "plunges", "plunged",
        "tumble", "tumbles", "tumbled", "shrink", "shrinks", "shrank", "shrunk", "dwindled", "plummeted", "dip", "dips", "dipped", "narrow", "narrows",
        "narrowed", "narrowing", "trim", "trimmed", "slashed", "eased", "slipped", "contracted", "halved", "retreated", "lost");

    /// <summary>What changed, or whose change changed: "the rise slowed to 2 percent from 3".</summary>
    public static TermSet Either { get; } = new(
        "slowed", "slows", "slowing", "slow", "accelerated", "accelerating", "quickened", "moderated", "cooled", "picked", "weakened", "strengthened",
        "improved",
        "worsened", "changed", "revised", "moved", "swung", "went", "growth", "deceleration", "acceleration", "shifted", "adjusted", "corrected", "rebounded",
        "recovered", "deepened", "change");

    /// <summary>What compares two figures of one time: "20 percent more than the $40 million of this year".</summary>
    public static TermSet More { get; } = new("more", "higher", "larger", "bigger", "greater", "above");

    /// <summary>The same the other way.</summary>
    public static TermSet Less { get; } = new("less", "fewer", "lower", "smaller", "below");

    /// <summary>What may stand between "to" and the figure that was reached: "to a record high of $12 million".</summary>
    public static TermSet Record { get; } = new(
        "a", "an", "the", "record", "high", "low", "all-time", "total", "of", "just", "its", "their", "fresh", "level", "new", "only", "what", "was", "net",
        "about");

    /// <summary>What may stand before a change that sums two figures up: ", an increase of 20 percent", ", or 20 percent".</summary>
    public static TermSet Resulting { get; } = new(
        "a", "an", "or", "by", "of", "representing", "marking", "equal", "to", "equivalent", "change", "gain", "difference", "almost", "some", "which", "is",
        "year-on-year", "sharp", "net", "about", "the");

    /// <summary>Verbs of multiplying: their figure is a ratio of what is to what was.</summary>
    public static TermSet Multiplying { get; } = new(
        "doubled", "doubling", "tripled", "tripling", "trebled", "trebling", "quadrupled", "quadrupling", "quintupled", "halved", "halving", "double", "triple",
        "quadruple", "halve", "twofold", "threefold", "fourfold", "fivefold", "tenfold");

    /// <summary>What may stand between "from" and the figure that it all began with.</summary>
    public static TermSet Earlier { get; } = new(
        "the", "a", "an", "its", "their", "last", "previous", "year's", "month's", "quarter's", "week's", "year", "month", "quarter", "week", "earlier",
        "year-earlier", "prior", "revised", "restated", "adjusted", "initial", "original", "level", "of", "ago", "-", "downwardly", "upwardly", "figure",
        "comparable", "current", "today's", "just", "only", "former");

    /// <summary>Words that begin another thought, so that what follows them is compared with something else.</summary>
    public static TermSet Breaking { get; } = new(
        "and", "but", "while", "after", "before", "with", "excluding", "including", "when", "where", "which", "that", "who", "whereas", "although", "as",
        "than",
        "against", "versus", "vs", "if", "because", "since", "following", "despite", "or", "compared", "though", "until", "between", "among", "per", "by");

    /// <summary>Words that turn to another subject.</summary>
    public static TermSet Turning { get; } = new(
        "but", "while", "although", "whereas", "which", "who", "that", "excluding", "if", "than", "compared", "though", "including", "because");

    /// <summary>Joins two figures of two times: "$12 million compared with $10 million".</summary>
    public static TermSet Comparing { get; } = new("compared", "against", "versus", "vs");

    /// <summary>What a percentage goes on with where it is measured against something that is not named here: "up 3 percent from March".</summary>
    public static TermSet OtherBase { get; } = new(
        "from", "on", "over", "since", "compared", "versus", "vs", "against", "than", "in", "a", "per", "of", "year", "quarter", "month", "annually", "at",
        "after", "before", "when", "for", "during", "excluding", "adjusted", "and", "or", "between", "year-on-year", "quarter-on-quarter", "over-year");

    /// <summary>Words for money against money, where "fell" may tell of the other currency, and for places in an order.</summary>
    public static TermSet Inverse { get; } = new(
        "dollar", "euro", "yen", "pound", "sterling", "yuan", "renminbi", "rupee", "ruble", "rouble", "franc", "peso", "lira", "won", "rand", "krona",
        "krone", "currency", "currencies", "exchange", "dollars", "marks", "mark", "baht", "ringgit", "rupiah", "real", "forint", "zloty", "greenback", "forex",
        "rank", "ranked", "ranks", "ranking", "rankings", "place", "places", "position", "spot", "seed", "seeded", "rating", "ratings", "odds", "chart",
        "charts", "table", "league", "leaderboard", "handicap", "par");

    /// <summary>Parts of a currency, which a bare figure beside them counts as well.</summary>
    public static TermSet Cents { get; } = new("cent", "cents", "cts", "pence", "penny", "p", "pfennig", "pfennigs", "kopecks", "paise");

    /// <summary>A result below zero, whose figure goes up while the result goes down.</summary>
    public static TermSet Losses { get; } = new("loss", "losses", "deficit", "deficits", "shortfall", "shortfalls", "outflow", "outflows", "minus", "negative");
}
