using ConsistencyCheck.Documents;
using ConsistencyCheck.Mentions;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Tests.Mentions.English;

/// <summary>The smallest engine there can be: it finds the year 2022.</summary>
internal sealed class YearFinder : IMentionFinder
{
    public IReadOnlyList<Mention> Find(string text)
    {
        var at = text.IndexOf("2022", StringComparison.Ordinal);
        return at < 0 ? [] : [new Mention(new TextSpan(at, 4), new TimeValue { Type = TimeType.Date, Fields = new() { Year = 2022 } })];
    }
}
