using ConsistencyCheck.Documents;
using ConsistencyCheck.Reports;

namespace ConsistencyCheck.Tests.Support;

/// <summary>Short ways to check texts in tests.</summary>
internal static class Checked
{
    public static CheckReport Texts(DateOnly? asOf, params string[] texts) =>
        Documents(asOf, [.. texts.Select((text, index) => new SourceDocument($"{index + 1}.txt", text))]);

    public static CheckReport Documents(DateOnly? asOf, params SourceDocument[] documents)
    {
        var builder = new ConsistencyCheckerBuilder();
        if (asOf is { } day) builder.WithAsOf(day);
        return builder.Build().Check(documents);
    }

    public static CheckReport Articles(params string[] names) =>
        Documents(null, [.. names.Select(name => new SourceDocument(name, Repository.Article(name)))]);
}
