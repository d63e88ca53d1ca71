namespace ConsistencyCheck.Languages.English;

/// <summary>Words that are written with a full stop which need not end a sentence. Entries stand without their last full stop.</summary>
/// <seealso href="https://www.apstylebook.com/">The Associated Press Stylebook, "abbreviations and acronyms"</seealso>
internal static class Abbreviations
{
    /// <summary>Gets the titles and the like that a name must follow, so that the sentence always goes on. Capitalised.</summary>
    public static TermSet Titles { get; } = new(
        "mr", "mrs", "ms", "mx", "dr", "prof", "rev", "fr", "hon", "st", "ste", "mt", "ft",
        "sen", "sens", "rep", "reps", "gov", "govs", "lt", "sgt", "cpl", "pvt", "pfc", "spc", "capt", "cmdr", "maj", "col", "gen", "adm",
        "brig", "supt", "det", "insp", "pres", "amb", "atty", "asst", "dept", "messrs", "mmes", "fig", "figs");

    /// <summary>Gets the ones that bind two parts of a sentence, in either case.</summary>
    public static TermSet Binding { get; } = new("vs", "v", "e.g", "i.e", "cf", "viz", "pp", "vol", "ca", "approx");

    /// <summary>Gets the ones that lead only a number: "No. 5", "Sept. 6"; before anything else they end what they stand in.</summary>
    public static TermSet BeforeNumber { get; } = new(
        "no", "nos", "in", "ft", "lb", "lbs", "oz", "mi", "yd", "yds", "art", "sec", "ch", "p", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep",
        "sept", "oct", "nov", "dec");

    /// <summary>Gets the ones after which only a word that commonly opens a sentence does open one: "the U.S. Navy" goes on. Capitalised.</summary>
    public static TermSet WithinNames { get; } = new(
        "u.s", "u.k", "u.n", "e.u", "u.s.a", "u.a.e", "u.s.s.r", "inc", "ltd", "co", "corp", "cos", "bros", "llc", "plc", "jr", "sr",
        "ala", "ariz", "ark", "calif", "colo", "conn", "del", "fla", "ga", "ill", "ind", "kan", "ky", "la", "md", "mass", "mich", "minn",
        "miss", "mo", "mont", "neb", "nev", "n.h", "n.j", "n.m", "n.y", "n.c", "n.d", "okla", "ore", "pa", "r.i", "s.c", "s.d", "tenn",
        "vt", "va", "wash", "w.va", "wis", "wyo", "b.c", "ave", "blvd", "rd", "mon", "tue", "tues", "wed", "thu", "thurs", "fri", "sat",
        "sun", "intl", "univ", "assn");

    /// <summary>Gets the ones after which any capitalised word opens a sentence, but for the words of <see cref="AfterTime"/>.</summary>
    public static TermSet Closing { get; } = new("p.m", "a.m", "d.c", "ph.d", "m.d", "etc", "b.c.e", "c.e", "a.d");

    /// <summary>Gets the words that belong to a clock time or a capital before them: "6 p.m. Eastern", "D.C. Mayor".</summary>
    public static TermSet AfterTime { get; } = new(
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "eastern", "central", "mountain", "pacific",
        "gmt", "utc", "et", "est", "edt", "ct", "cst", "cdt", "mt", "mst", "mdt", "pt", "pst", "pdt", "bst", "cet", "cest", "kst", "jst", "ist",
        "jan", "feb", "march", "april", "may", "june", "july", "aug", "sept", "oct", "nov", "dec", "january", "february", "august",
        "september", "october", "november", "december", "local", "mayor", "council", "circuit", "superior", "metropolitan", "attorney",
        "police", "department", "court", "united", "public", "city", "bar", "housing");
}
