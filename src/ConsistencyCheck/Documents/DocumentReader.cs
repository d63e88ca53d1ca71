namespace ConsistencyCheck.Documents;

/// <summary>Finds the lines, zones and sentences of a document.</summary>
internal static class DocumentReader
{
    public static DocumentLayout Read(SourceDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        document = WithoutEmptyDays(document);
        var text = IgnoreCommentReader.Blank(document.Text);
        // A reader of markup has made one line of each paragraph already.
        if (document.Origin is null) text = HardWrap.Unwrap(text);
        var lines = new LineMap(document.Text);
        var paragraphs = ParagraphReader.Read(text, ReferenceEquals(text, document.Text) ? lines : new LineMap(text));
        var classifier = new ZoneClassifier(text, paragraphs, document.MarkedZones);
        var repeats = new RepeatFinder(text, paragraphs);
        var zones = new ZoneBuilder(text, 2 * paragraphs.Length);
        var sentences = new List<TextSpan>(2 * paragraphs.Length);
        for (var i = 0; i < paragraphs.Length; i++)
        {
            var paragraph = paragraphs[i];
            var kind = classifier.Classify(i);
            var isRepeat = repeats.IsRepeat(i);
            var story = zones.Add(paragraph, kind, isRepeat);
            // A dateline is no part of the sentence after it: its day is the day of writing.
            if (story.Start > paragraph.Span.Start) sentences.Add(TextBefore(text, paragraph.Span, story));
            if (kind is ZoneKind.Body or ZoneKind.Caption) SentenceReader.Read(text, story, sentences);
            else sentences.Add(story);
        }

        return new DocumentLayout(document, text, zones.ToArray(), [.. sentences], lines);
    }

    private static TextSpan TextBefore(string text, TextSpan paragraph, TextSpan story)
        => ParagraphReader.Trim(text, TextSpan.Between(paragraph.Start, story.Start));

    /// <summary>What was left empty in a database often comes as the first or the last year of the calendar, in which nothing was published.</summary>
    private static SourceDocument WithoutEmptyDays(SourceDocument document) =>
        IsEmpty(document.Published) || IsEmpty(document.Modified) || IsEmpty(document.Crawled)
            ? document with
            {
                Published = IsEmpty(document.Published) ? null : document.Published,
                Modified = IsEmpty(document.Modified) ? null : document.Modified,
                Crawled = IsEmpty(document.Crawled) ? null : document.Crawled,
            }
            : document;

    private static bool IsEmpty(DateOnly? day) => day is { Year: 1 or 9999 };
}
