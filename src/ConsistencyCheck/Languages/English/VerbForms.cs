namespace ConsistencyCheck.Languages.English;

/// <summary>Words that show whether a clause speaks of the past or of the future.</summary>
internal static class VerbForms
{
    /// <summary>Past forms that do not end in -ed, of verbs that news prose uses with a day.</summary>
    /// <remarks>
    /// Source: the irregular verbs of Quirk et al., A Comprehensive Grammar of the English Language (1985), 3.11-3.19, without forms that are nouns or
    /// adjectives first ("left", "shot", "cut", "read", "put").
    /// </remarks>
    public static TermSet IrregularPasts { get; } = new(
        "arose", "ate", "beat", "became", "began", "bent", "blew", "bore", "bought", "bound", "bred", "broke", "brought", "built", "burnt",
        "came", "caught", "chose", "clung", "crept", "dealt", "did", "died", "dove", "drank", "drew", "drove", "dug", "fed", "fell", "felt", "fled",
        "flew", "forbade", "forgot", "fought", "found", "froze", "gave", "got", "grew", "had", "heard", "held", "hid", "hung", "kept", "knelt",
        "knew", "laid", "led", "lent", "lost", "made", "meant", "met", "oversaw", "overtook", "paid", "quit", "ran", "rang", "rode", "rose",
        "said", "sang", "sank", "sat", "saw", "sent", "shook", "slept", "slid", "sold", "sought", "spent", "spoke", "spread", "sprang",
        "stole", "stood", "struck", "stuck", "swam", "swept", "swore", "swung", "taught", "threw", "told", "took", "tore", "undertook", "upheld",
        "was", "went", "wept", "were", "withdrew", "woke", "won", "wore", "wound", "wove", "wrote");

    /// <summary>Participles that are no past form: "has taken", "were given".</summary>
    /// <remarks>Source: as above. Those that are adjectives first ("known", "proven") are left out.</remarks>
    public static TermSet IrregularParticiples { get; } = new(
        "arisen", "awoken", "beaten", "been", "begun", "bitten", "blown", "borne", "broken", "chosen", "done", "drawn", "driven", "eaten",
        "fallen", "flown", "forbidden", "forgotten", "frozen", "given", "gone", "grown", "ridden", "risen", "rung", "seen", "shaken", "shown",
        "spoken", "stolen", "sung", "sunk", "sworn", "swum", "taken", "thrown", "torn", "undertaken", "withdrawn", "worn", "woven", "written");

    /// <summary>Words that put what follows them in the future.</summary>
    public static TermSet FutureMarkers { get; } = new(
        "will", "won't", "won’t", "shall", "'ll", "’ll", "would", "upcoming", "forthcoming", "payable", "due", "scheduled", "slated", "expected",
        "anticipated", "takes", "take", "planned", "must", "set");

    /// <summary>Words that, before "to", put what follows in the future: "is expected to", "plans to", "due to arrive".</summary>
    public static TermSet BeforeToFuture { get; } = new(
        "expected", "scheduled", "set", "due", "slated", "plans", "plan", "planning", "planned", "hopes", "hope", "intends", "intend", "going",
        "is", "are", "was", "were", "vows", "promises", "aims", "prepares", "preparing", "poised", "bound", "likely", "wants", "expects", "looking");

    /// <summary>Words in -ed that are no past verb, or whose date is of what they plan: "planned a strike for Oct. 3".</summary>
    public static TermSet NotPasts { get; } = new(
        "planned",
        "bed", "bleed", "breed", "creed", "deed", "exceed", "feed", "greed", "heed", "hundred", "indeed", "kindred", "naked", "need", "proceed",
        "red", "reed", "sacred", "seed", "shed", "sled", "speed", "succeed", "weed", "wicked", "alleged", "related", "united", "so-called");

    /// <summary>Present forms of what is planned by the calendar: "talks resume Monday", "the council meets on Wednesday".</summary>
    /// <remarks>
    /// Source: the "scheduled event" use of the simple present, Quirk et al., A Comprehensive Grammar of the English Language (1985), 4.45; forms that are
    /// plural nouns as often ("launches", "votes") are left out.
    /// </remarks>
    public static TermSet Schedules { get; } = new(
        "begins", "begin", "starts", "opens", "closes", "ends", "meets", "meet", "convenes", "convene", "resumes", "resume", "expires", "expire", "reopens",
        "concludes", "departs", "premieres", "airs", "lapses", "lapse", "matures", "falls");

    /// <summary>Present forms of the verbs of saying and of what pictures show.</summary>
    public static TermSet Presents { get; } = new(
        "says", "speaks", "attends", "waves", "walks", "stands", "arrives", "leaves", "poses", "delivers", "greets", "shakes", "answers",
        "gestures", "listens", "looks", "addresses", "holds", "rally", "march", "marches", "takes", "visits", "comes", "remains");
}
