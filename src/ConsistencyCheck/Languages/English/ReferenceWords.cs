namespace ConsistencyCheck.Languages.English;

/// <summary>Words that place something before, at or after the present and name no time.</summary>
/// <seealso href="https://timeml.github.io/site/publications/timeMLdocs/annguide_1.2.1.pdf">
/// TimeML Annotation Guidelines 1.2.1, 2.2.3: PAST_REF, PRESENT_REF, FUTURE_REF
/// </seealso>
internal static class ReferenceWords
{
    public static IReadOnlyList<(string Phrase, SideOfNow Side, ReferenceContext Context)> All { get; } =
    [
        ("now", SideOfNow.Present, ReferenceContext.Any), ("right now", SideOfNow.Present, ReferenceContext.Any),
        ("currently", SideOfNow.Present, ReferenceContext.Any), ("presently", SideOfNow.Present, ReferenceContext.Any),
        ("nowadays", SideOfNow.Present, ReferenceContext.Any), ("these days", SideOfNow.Present, ReferenceContext.Any),
        ("current", SideOfNow.Present, ReferenceContext.BeforeNoun), ("present day", SideOfNow.Present, ReferenceContext.Any),
        ("modern day", SideOfNow.Present, ReferenceContext.Any), ("present", SideOfNow.Present, ReferenceContext.AfterThe),
        ("moment", SideOfNow.Present, ReferenceContext.AfterAtThe), ("time being", SideOfNow.Present, ReferenceContext.AfterThe),
        ("this time", SideOfNow.Present, ReferenceContext.AfterAt), ("this moment", SideOfNow.Present, ReferenceContext.AfterAt),
        ("recently", SideOfNow.Past, ReferenceContext.Any), ("lately", SideOfNow.Past, ReferenceContext.Any),
        ("formerly", SideOfNow.Past, ReferenceContext.Any), ("long ago", SideOfNow.Past, ReferenceContext.Any),
        ("recent", SideOfNow.Past, ReferenceContext.BeforeNoun), ("recent days", SideOfNow.Past, ReferenceContext.Any),
        ("recent weeks", SideOfNow.Past, ReferenceContext.Any), ("recent months", SideOfNow.Past, ReferenceContext.Any),
        ("recent years", SideOfNow.Past, ReferenceContext.Any), ("recent decades", SideOfNow.Past, ReferenceContext.Any),
        ("former", SideOfNow.Past, ReferenceContext.BeforeNoun), ("once", SideOfNow.Past, ReferenceContext.Adverb),
        ("past", SideOfNow.Past, ReferenceContext.AfterThe),
        ("recent past", SideOfNow.Past, ReferenceContext.AfterThe),
        ("time", SideOfNow.Past, ReferenceContext.AfterAtThe), ("that time", SideOfNow.Past, ReferenceContext.AfterAt),
        ("some time ago", SideOfNow.Past, ReferenceContext.Any), ("sometime ago", SideOfNow.Past, ReferenceContext.Any),
        ("a while ago", SideOfNow.Past, ReferenceContext.Any), ("a long time ago", SideOfNow.Past, ReferenceContext.Any),
        ("someday", SideOfNow.Future, ReferenceContext.Any),
        ("soon", SideOfNow.Future, ReferenceContext.FutureClause), ("future", SideOfNow.Future, ReferenceContext.BeforeNounOrAfterThe),
        ("near future", SideOfNow.Future, ReferenceContext.AfterThe), ("foreseeable future", SideOfNow.Future, ReferenceContext.AfterThe),
        ("not too distant future", SideOfNow.Future, ReferenceContext.AfterThe),
    ];

    public static void AddTo(LexiconBuilder words)
    {
        foreach (var (phrase, _, _) in All) words.AddPhrase(phrase, WordClass.Reference);
    }
}
