namespace ConsistencyCheck.Languages.English;

/// <summary>Words that say nothing of what a sentence is about, and words that turn what it says.</summary>
internal static class StopWords
{
    /// <summary>Determiners, pronouns, prepositions, conjunctions, auxiliaries and the commonest verbs and adverbs of reporting.</summary>
    /// <remarks>
    /// Source: the closed classes of Quirk et al., A Comprehensive Grammar of the English Language (1985), 2.39, with the reporting words of the Associated
    /// Press Stylebook's entry on attribution.
    /// </remarks>
    public static TermSet All { get; } = new(
        "a", "an", "the", "this", "that", "these", "those", "some", "any", "no", "every", "each", "either", "neither", "all", "both", "such",
        "what", "which", "who", "whom", "whose", "when", "where", "why", "how", "whether", "if", "than", "as", "because", "while", "whilst",
        "although", "though", "unless", "until", "till", "since", "before", "after", "once", "and", "or", "but", "nor", "so", "yet", "not",
        "i", "me", "my", "mine", "we", "us", "our", "ours", "you", "your", "yours", "he", "him", "his", "she", "her", "hers", "it", "its",
        "they", "them", "their", "theirs", "himself", "herself", "itself", "themselves", "ourselves", "one", "ones", "other", "others",
        "another", "there", "here", "to", "of", "in", "on", "at", "by", "for", "from", "with", "without", "into", "onto", "over", "under",
        "about", "above", "across", "against", "along", "among", "around", "behind", "below", "beside", "besides", "between", "beyond",
        "despite", "down", "during", "except", "following", "including", "inside", "like", "near", "off", "out", "outside", "per", "through",
        "throughout", "toward", "towards", "up", "upon", "via", "within", "am", "is", "are", "was", "were", "be", "been", "being", "have",
        "has", "had", "having", "do", "does", "did", "done", "doing", "will", "would", "shall", "should", "can", "could", "may", "might",
        "must", "also", "again", "already", "just", "only", "even", "still", "too", "very", "more", "most", "less", "least", "much", "many",
        "few", "own", "same", "then", "now", "ever", "never", "however", "meanwhile", "say", "says", "said", "saying", "tell", "tells",
        "told", "add", "adds", "added", "according", "mr", "mrs", "ms", "dr");

    /// <summary>Words that deny what they stand beside.</summary>
    public static TermSet Negations { get; } = new(
        "not", "no", "never", "neither", "nor", "without", "denied", "denies", "deny", "denying", "false", "refuted", "rejected", "didn't",
        "didn’t", "isn't", "isn’t", "wasn't", "wasn’t", "won't", "won’t", "don't", "don’t", "doesn't", "doesn’t", "hasn't", "hasn’t",
        "haven't", "haven’t", "aren't", "aren’t", "weren't", "weren’t", "cannot", "can't", "can’t");

    /// <summary>Words that leave open whether what they stand beside is so.</summary>
    public static TermSet Hedges { get; } = new(
        "may", "might", "could", "would", "should", "if", "unless", "possible", "possibly", "potential", "potentially", "perhaps", "plans",
        "planned", "planning", "proposed", "expected", "hopes", "likely", "estimated", "alleged", "allegedly", "reportedly");

    /// <summary>Verbs of those who say what is to come: "expects a profit of 60 million".</summary>
    public static TermSet Forecasts { get; } = new(
        "expects", "expect", "forecasts", "forecast", "predicts", "predict", "anticipates", "anticipate", "envisages", "envisage");

    /// <summary>Pronouns that leave the subject of a sentence to the one before.</summary>
    public static TermSet Subjects { get; } = new("he", "she", "it", "they");

    /// <summary>Names of days and months: they place a sentence in time and say nothing of what it tells.</summary>
    public static TermSet CalendarNames { get; } = new(
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "mon", "tue", "tues", "wed", "thu", "thurs", "fri",
        "january", "february", "march", "april", "june", "july", "august", "september", "october", "november", "december", "jan", "feb",
        "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "today", "yesterday", "tomorrow", "day", "week", "month",
        "year", "days", "weeks", "months", "years", "last", "next");

    /// <summary>Words that open a clause or join one to another: what stands behind them is often told of something else.</summary>
    /// <remarks>Source: Quirk et al., A Comprehensive Grammar of the English Language (1985), 13.5 and 14.11 on coordinators and subordinators.</remarks>
    public static TermSet ClauseOpeners { get; } = new(
        "and", "but", "or", "while", "whereas", "although", "though", "which", "who", "whose", "where", "when", "because", "compared", "versus", "than");
}
