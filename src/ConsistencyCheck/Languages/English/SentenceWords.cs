namespace ConsistencyCheck.Languages.English;

/// <summary>Words that tell where a sentence starts and where a title cannot stop.</summary>
internal static class SentenceWords
{
    /// <summary>Gets the capitalised words that open a sentence far more often than they belong to a name.</summary>
    public static TermSet Openers { get; } = new(
        "the", "a", "an", "this", "that", "these", "those", "it", "its", "he", "she", "his", "her", "they", "their", "we", "our", "i", "you",
        "in", "on", "at", "by", "for", "from", "to", "with", "as", "after", "before", "since", "during", "until", "while", "when", "where",
        "if", "but", "and", "or", "yet", "so", "also", "because", "although", "though", "there", "here", "what", "who", "why", "how",
        "however", "meanwhile", "moreover", "nevertheless", "still", "then", "last", "earlier", "later", "now", "today", "yesterday",
        "about", "some", "many", "most", "more", "both", "no", "not", "one", "two", "three", "under", "over", "despite", "according",
        "among", "asked", "once", "officials", "other", "each", "all", "such", "only", "even", "several");

    /// <summary>Gets the words that bind to what follows, so that a line which ends with one is cut prose and no title.</summary>
    public static TermSet Binders { get; } = new(
        "a", "an", "the", "of", "and", "or", "but", "to", "in", "on", "at", "for", "from", "with", "by", "as", "that", "which", "who",
        "whose", "is", "are", "was", "were", "has", "have", "had", "its", "his", "her", "their", "than", "about", "into", "between",
        "after", "before", "mr", "mrs", "ms", "dr", "said");

    /// <summary>Gets the words that title case leaves small.</summary>
    public static TermSet SmallInTitles { get; } = new(
        "a", "an", "the", "of", "and", "or", "but", "nor", "to", "in", "on", "at", "for", "from", "with", "by", "as", "vs", "v", "via",
        "over", "into", "is", "up", "de", "la", "le", "el", "van", "von", "der", "per", "if", "off", "out", "than");

    /// <summary>Gets the verbs that tie words after a quotation to it: a question mark inside the marks does not end that sentence.</summary>
    public static TermSet SpeechVerbs { get; } = new(
        "said", "says", "asked", "asks", "added", "adds", "told", "tells", "wrote", "writes", "replied", "answered", "continued",
        "wondered", "shouted", "cried", "recalled", "declared", "exclaimed", "quipped", "joked", "noted");
}
