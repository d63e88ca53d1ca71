using ConsistencyCheck.Documents;
using ConsistencyCheck.Mentions;
using ConsistencyCheck.Mentions.English;
using ConsistencyCheck.Text;

namespace ConsistencyCheck.Tests.Support;

/// <summary>Brings a text as far as the recognition, for tests of the stages behind it.</summary>
internal static class Reading
{
    public static MentionedDocument Of(string text, string id = "page.txt", DateOnly? published = null)
    {
        var tokens = Tokenizer.Tokenize(text, EnglishLanguage.Shared.Lexicon);
        var document = new SourceDocument(id, text) { Published = published };
        return new MentionedDocument(DocumentReader.Read(document), tokens, new EnglishMentionFinder().Find(tokens));
    }

    public static DateOnly Day(string iso) => DateOnly.ParseExact(iso, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    public static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>The days in one line, for assertions.</summary>
    public static string Iso(IEnumerable<DateOnly> days) => string.Join(' ', days.Select(Iso));
}
