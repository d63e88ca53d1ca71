namespace ConsistencyCheck.Languages.English;

/// <summary>Words that stamps and bylines are made of.</summary>
internal static class HeaderWords
{
    /// <summary>Gets the words that open a stamp.</summary>
    public static TermSet Openers { get; } = new(
        "published", "updated", "posted", "modified", "created", "issued", "filed", "released", "uploaded", "input", "date", "dated",
        "registered", "edited", "revised", "publication");

    /// <summary>Gets the words that say that a day is the one of publication.</summary>
    public static TermSet OfPublication { get; } = new("published", "posted", "publication", "appeared", "issued", "released");

    /// <summary>Gets the words that say that it was the first one, of a page that is shown again.</summary>
    public static TermSet OfOrigin { get; } = new("first", "originally", "initially");

    /// <summary>Gets the words that open a note about the page itself: "This article was first published ...".</summary>
    public static TermSet OpeningNotes { get; } = new("this", "first", "originally", "initially", "published", "posted");

    /// <summary>Gets the words that say that a day is only the one of the page's last change.</summary>
    public static TermSet OfChange { get; } = new("updated", "modified", "edited", "revised", "corrected", "update", "last");

    /// <summary>Gets the words that open a stamp only before one of <see cref="Openers"/>: "Last updated".</summary>
    public static TermSet BeforeOpeners { get; } = new("last", "first", "originally");

    /// <summary>Gets the words that may stand in a stamp beside names, numbers, months and weekdays.</summary>
    public static TermSet Fillers { get; } = new(
        "published", "updated", "posted", "modified", "created", "issued", "filed", "released", "uploaded", "input", "date", "dated",
        "last", "first", "originally", "registered", "edited", "revised", "publication", "update", "on", "at", "in", "of", "the", "and",
        "for", "with", "time", "local", "am", "pm", "a.m", "p.m", "noon", "midnight", "gmt", "utc", "et", "est", "edt", "ct", "cst", "cdt",
        "mt", "mst", "mdt", "pt", "pst", "pdt", "bst", "cet", "cest", "kst", "jst", "ist", "hkt", "sgt", "aest", "aedt", "eastern", "ago",
        "hour", "hours", "hr", "hrs", "minute", "minutes", "min", "mins", "day", "days", "today", "yesterday", "read", "reading", "st",
        "nd", "rd", "th", "h", "by");

    /// <summary>Gets the fillers that tell a time without a date: "Updated 3 hours ago".</summary>
    public static TermSet TimeWords { get; } = new("am", "pm", "a.m", "p.m", "noon", "midnight", "ago", "today", "yesterday");

    /// <summary>Gets the small words of bylines: offices and the particles of names.</summary>
    public static TermSet BylineWords { get; } = new(
        "staff", "writer", "writers", "reporter", "reporters", "correspondent", "correspondents", "editor", "editors", "special",
        "contributor", "contributing", "senior", "political", "business", "science", "sports", "news", "desk", "service", "services",
        "de", "da", "di", "la", "le", "van", "von", "der", "den", "bin", "al", "el", "del", "dos", "ter", "to", "our");

    /// <summary>Words by which a page says that its text is older than its stamp.</summary>
    public static TermSet OfRepublication { get; } = new("republished", "reprinted", "reissued", "embargoed");
}
