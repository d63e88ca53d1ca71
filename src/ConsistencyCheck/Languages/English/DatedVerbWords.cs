namespace ConsistencyCheck.Languages.English;

/// <summary>Words that decide whether a date tells when something happened or when something planned is to happen.</summary>
/// <remarks>
/// Source: the verbs and nouns of announcements in the Associated Press Stylebook, and Quirk et al., A Comprehensive Grammar of the English Language (1985),
/// 4.21-4.49 on tense, modals and the future.
/// </remarks>
internal static class DatedVerbWords
{
    /// <summary>Verbs and adjectives whose date is the one that is planned, whatever their tense: "was scheduled for", "decided on".</summary>
    public static TermSet OfPlanning { get; } = new(
        "scheduled", "rescheduled", "planned", "expected", "slated", "set", "fixed", "settled", "decided", "agreed", "due", "postponed", "delayed",
        "deferred", "moved", "pushed", "extended", "booked", "called", "adjourned", "proposed", "promised", "pledged", "ordered", "insisted", "timed",
        "hoped", "intended", "aimed", "wanted", "vowed", "threatened", "projected", "forecast", "predicted", "estimated", "envisaged", "anticipated",
        "targeted", "pencilled", "penciled", "earmarked", "supposed", "meant", "likely", "about", "tipped", "billed", "invited", "urged", "asked", "told",
        "appointed", "named", "added", "confirmed", "drawn", "drew", "paired", "matched", "rearranged", "rebooked", "priced", "handed", "focused",
        "centred", "centered", "banked", "bet", "counted", "landed", "converged", "zeroed", "homed", "rested", "hinged", "turned", "hit");

    /// <summary>Verbs of saying: the date behind them, or before them, is as often the one that is spoken of.</summary>
    public static TermSet OfSaying { get; } = new(
        "said", "says", "told", "noted", "reported", "announced", "added", "warned", "argued", "wrote", "explained", "claimed", "insisted", "stated");

    /// <summary>Past forms that are no participle, of verbs of happening.</summary>
    /// <remarks>Source: the irregular verbs of Quirk et al., A Comprehensive Grammar of the English Language (1985), 3.11-3.19.</remarks>
    public static TermSet PlainPasts { get; } = new(
        "was", "were", "went", "became", "began", "broke", "chose", "did", "drove", "ate", "fell", "flew", "forgot", "froze", "gave", "grew", "knew", "rode",
        "rang", "rose", "sang", "sank", "saw", "shook", "spoke", "stole", "swam", "took", "threw", "tore", "woke", "withdrew", "undertook", "came", "ran");

    /// <summary>Auxiliaries and pronouns, behind which a past form is a verb.</summary>
    public static TermSet BeforeFinite { get; } = new(
        "was", "were", "had", "has", "have", "been", "i", "we", "he", "she", "they", "it", "who", "which");

    /// <summary>
    /// Verbs whose object often has a date of its own: "approved a vote on", "won the right to a rerun on". Right beside the date they are plain.
    /// </summary>
    public static TermSet OfAnnouncing { get; } = new(
        "announced", "approved", "confirmed", "unveiled", "revealed", "published", "backed", "won", "secured", "sold", "bought", "offered", "received",
        "got", "had", "made", "gave", "needed", "accepted", "organised", "organized", "added", "filed", "issued", "requested", "sought", "faced",
        "awaited", "included", "listed", "named", "picked", "chose", "advertised", "promoted", "cancelled", "canceled", "scrapped", "dropped", "kept",
        "signed", "prepared", "circulated", "sent", "placed", "put", "posted", "opposed", "rejected", "supported", "were", "was");

    /// <summary>Words between which and a verb nothing has happened yet: "would have been held", "is signed", "to be opened".</summary>
    public static TermSet NotYetDone { get; } = new(
        "would", "could", "should", "may", "might", "must", "shall", "can", "cannot", "won't", "won’t", "to", "be", "is", "are", "being", "not", "never",
        "'ll", "’ll", "if", "until", "till", "unless", "when", "once", "after", "before");

    /// <summary>Those of them that stand behind what has happened too: "met and went to", "met after the vote".</summary>
    public static TermSet BehindWhatWas { get; } = new("to", "not", "after", "before", "when", "once");

    /// <summary>Auxiliaries with which a past text looks ahead: "would open", "was to open", "had promised to open".</summary>
    public static TermSet AheadOfThePast { get; } = new("would", "was", "were", "had");

    /// <summary>Nouns of events, which have a date of their own.</summary>
    public static TermSet Events { get; } = new(
        "vote", "votes", "ballot", "election", "elections", "referendum", "summit", "talks", "conference", "convention", "concert", "concerts", "gig",
        "game", "games", "match", "matches", "race", "final", "finals", "tournament", "championship", "championships", "trial", "appeal", "debate", "visit",
        "trip", "tour", "ceremony", "service", "funeral", "debut", "premiere", "release", "launch", "event", "events", "session", "sessions", "festival",
        "deadline", "appearance", "anniversary", "show", "shows", "exhibition", "fair", "date", "dates", "start", "end", "exam", "exams", "strike",
        "strikes", "walkout", "protest", "protests", "rally", "march", "auction", "sale", "sales", "interview", "announcement", "decision", "verdict",
        "ruling", "inauguration", "coronation", "eclipse", "retirement", "departure", "arrival", "return", "merger", "takeover", "payment", "dividend",
        "expiry", "maturity", "celebration", "celebrations", "party", "dinner", "lunch", "gala", "fight", "bout", "flight", "demonstration", "poll", "polls",
        "runoff", "primary", "caucus", "caucuses", "derby", "fixture", "clash", "lecture", "seminar", "workshop", "performance", "parade", "plan", "plans",
        "contract", "deal", "lease", "licence", "license", "law", "rules", "effect", "effective", "cut", "cuts",
        "ban", "tax", "tariffs", "changes", "closure", "shutdown", "handover", "transfer");

    /// <summary>Nouns of events that nobody announces the day of, or that are told of behind "after" and "followed" only.</summary>
    public static TermSet PastEvents { get; } = new(
        "meeting", "meetings", "talks", "summit", "attack", "attacks", "strike", "strikes", "shooting", "killing", "murder", "death", "deaths", "crash",
        "collision", "accident", "explosion", "blast", "bombing", "fire", "blaze", "earthquake", "quake", "storm", "flood", "floods", "eruption", "collapse",
        "raid", "arrest", "arrests", "clash", "clashes", "riot", "riots", "protest", "protests", "vote", "election", "elections", "referendum", "launch",
        "test", "defeat", "loss", "win", "victory", "draw", "robbery", "burglary", "theft", "incident", "spill", "leak", "outbreak", "resignation", "hearing",
        "visit", "phone", "call", "ruling", "verdict");

    /// <summary>
    /// Verbs of what nobody plans, or plans under such a word: their date is the one of what has happened, whatever follows it, and as a participle as well.
    /// </summary>
    public static TermSet OfHappening { get; } = new(
        "happened", "occurred", "began", "started", "died", "killed", "injured", "wounded", "stabbed", "attacked", "struck", "crashed", "collapsed", "exploded",
        "erupted", "sank", "capsized", "derailed", "arrested", "detained", "charged", "convicted", "jailed", "acquitted", "raided", "searched", "seized",
        "stormed", "shelled", "bombed", "disappeared", "vanished", "escaped", "fled", "drowned", "burned", "robbed", "kidnapped", "abducted", "rescued",
        "beat", "defeated", "thrashed", "scored", "lost", "resigned", "testified", "fell", "rose", "grew", "shrank", "slipped", "slid", "tumbled", "plunged",
        "slumped", "climbed", "jumped", "surged", "soared", "gained", "declined", "shed", "averaged", "totaled", "totalled", "earned", "reached", "met",
        "spoke", "wrote", "visited", "opened", "closed", "took", "came", "became", "elected", "founded", "married", "born", "fired", "hosted", "spent", "won");

    /// <summary>Those of them that are planned under the same word ("a second night was opened on May 7"): with a year or a month, and not with a day.</summary>
    public static TermSet OfPlannedHappening { get; } = new("opened", "closed", "elected", "took", "came", "became", "hosted", "spent", "won", "reached", "fired");

    /// <summary>What is there only when its time is over: "according to figures for June".</summary>
    public static TermSet Counted { get; } = new("figures", "data", "results", "statistics", "accounts", "numbers");

    /// <summary>"Dates to", "dating back to", "traced to".</summary>
    public static TermSet DatingBack { get; } = new("dates", "dated", "dating", "goes", "went", "traced");

    /// <summary>Words of a sentence that may speak of what is still to come, or only of what may be.</summary>
    public static TermSet Ahead { get; } = new(
        "will", "won't", "won’t", "'ll", "’ll", "would", "could", "should", "may", "might", "must", "shall", "if", "unless", "whether", "until", "till",
        "expected", "scheduled", "due", "plans", "planned", "planning", "expects", "aims", "hopes", "intends", "wants", "upcoming", "forecast", "projected");

    /// <summary>Verbs of plans that are held now: "plans to", "aims to".</summary>
    public static TermSet OfPresentPlans { get; } = new("plans", "plan", "aims", "aim", "hopes", "hope", "expects", "expect", "intends", "intend", "wants");

    /// <summary>Participles and adjectives that make a plan behind "is": "is due in", "is scheduled for", "is expected to".</summary>
    public static TermSet BehindIs { get; } = new("due", "scheduled", "expected", "slated", "set", "planned", "likely");

    /// <summary>Whom news is told: "told reporters on May 3 that".</summary>
    public static TermSet Told { get; } = new(
        "reporters", "lawmakers", "parliament", "journalists", "investors", "analysts", "senators", "viewers", "shareholders", "delegates");

    /// <summary>Words that open another clause or phrase, to which the date may belong.</summary>
    public static TermSet OpeningClauses { get; } = new(
        "to", "that", "what", "which", "who", "whom", "whose", "where", "when", "while", "as", "and", "or", "but", "for", "until", "till", "before", "after",
        "ahead", "than", "because", "since", "so", "by", "will", "would", "could", "should", "may", "might", "must", "can");

    /// <summary>Words that open what is only supposed, or told of in fiction.</summary>
    public static TermSet Supposing { get; } = new(
        "if", "whether", "unless", "suppose", "imagine", "film", "movie", "novel",
        "fictional", "fiction", "series", "sequel", "scenario", "simulation", "hypothetical");

    /// <summary>Words behind which a participle is an adjective: "an armed man".</summary>
    public static TermSet Determiners { get; } = new(
        "a", "an", "the", "his", "her", "its", "their", "our", "my", "your", "this", "these", "that", "those", "some", "any", "no", "of");
}
