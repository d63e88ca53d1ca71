namespace ConsistencyCheck.Languages.English;

/// <summary>Words that stand beside names and tell no two of them apart, and words of definitions.</summary>
internal static class NameWords
{
    /// <summary>Legal forms of companies; beside a company's name they are noise.</summary>
    /// <seealso href="https://www.gleif.org/en/about-lei/code-lists/iso-20275-entity-legal-forms-code-list">ISO 20275, Entity Legal Forms</seealso>
    public static TermSet CompanyForms { get; } = new(
        "inc", "corp", "co", "cos", "ltd", "llc", "llp", "plc", "ag", "gmbh", "nv", "bv", "oy", "oyj", "asa", "spa", "srl", "kk", "pty");

    /// <summary>Formal titles before names, beside the ones of <see cref="Abbreviations.Titles"/>.</summary>
    /// <seealso href="https://www.apstylebook.com/">The Associated Press Stylebook, "titles", "military titles", "religious titles"</seealso>
    public static TermSet Titles { get; } = new(
        "president", "vice", "prime", "minister", "premier", "chancellor", "secretary", "undersecretary", "governor", "senator", "representative",
        "congressman", "congresswoman", "mayor", "councillor", "councilor", "alderman", "ambassador", "envoy", "commissioner", "chairman", "chairwoman",
        "chair", "chief", "director", "professor", "doctor", "judge", "justice", "attorney", "sheriff", "inspector", "superintendent", "detective",
        "officer", "general", "admiral", "colonel", "major", "captain", "lieutenant", "commander", "sergeant", "corporal", "marshal", "king", "queen",
        "prince", "princess", "duke", "duchess", "earl", "sir", "dame", "lord", "lady", "pope", "cardinal", "archbishop", "bishop", "reverend", "father",
        "sister", "imam", "rabbi", "sheikh", "spokesman", "spokeswoman", "coach", "former", "deputy", "acting");

    /// <summary>First words of names of places, whose last word may be another place: "New York" and "York".</summary>
    /// <seealso href="https://geonames.usgs.gov/">Geographic Names Information System, the commonest first words</seealso>
    public static TermSet PlaceOpenings { get; } = new(
        "new", "north", "south", "east", "west", "northern", "southern", "eastern", "western", "central", "upper", "lower", "great", "greater", "little",
        "old", "port", "fort", "lake", "mount", "cape", "point", "san", "santa", "los", "las", "el", "la", "le", "saint", "st", "united");

    /// <summary>What lets initials stand for the words before them: "the Harbour Relief Fund, known as HRF", "by its initials, HRF".</summary>
    public static TermSet BeforeInitials { get; } = new("as", "initials", "acronym", "abbreviation", "called", "or", "abbreviated");

    /// <summary>Words between a name and its initials: "also known locally by its English initials".</summary>
    public static TermSet BetweenNameAndInitials { get; } = new(
        "also", "known", "better", "widely", "commonly", "locally", "by", "its", "their", "the", "english", "which", "is", "are", "often", "to", "as", "under",
        "referred", "called", "initials", "acronym", "abbreviated", "usually", "an");

    /// <summary>What stands between initials and their words: "HRF stands for the Fund", "HRF, the initials of its official name, ...".</summary>
    public static TermSet BetweenInitialsAndName { get; } = new(
        "stands", "stood", "short", "for", "is", "the", "an", "acronym", "abbreviation", "by", "initials", "of", "its", "their", "official", "full",
        "formal", "name", "english");

    /// <summary>The words without which those prove nothing.</summary>
    public static TermSet DefiningWords { get; } = new("stands", "stood", "short", "acronym", "abbreviation", "initials");
}
