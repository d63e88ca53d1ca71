using ConsistencyCheck.Alignment;
using ConsistencyCheck.Claims;
using ConsistencyCheck.Dating;
using ConsistencyCheck.Tests.Support;

namespace ConsistencyCheck.Tests.Alignment;

/// <summary>Aligns the claims of a few texts and says which were paired, as "words = words: relation".</summary>
internal static class Aligned
{
    public static string[] Pairs(params string[] texts)
    {
        var documents = texts.Select((text, index) => Reading.Of(text, $"{index + 1}.txt")).ToList();
        var dated = DocumentDater.DateAll(documents, null);
        var claims = dated.SelectMany((text, index) => ClaimReader.Read(text, index)).ToList();
        return [.. ClaimAligner.Align(claims, CopyFinder.SourceOf(documents), new StoryAffinity(documents), out _).Select(pair =>
            $"{Words(pair.First)} = {Words(pair.Second)}: {pair.Relation}{(pair.IsDenial ? ", denied" : "")}")];

        string Words(Claim claim) => claim.Span.Of(texts[claim.Document]).ToString();
    }

    /// <summary>Two short stories of one storm, so that what is paired depends on the sentences given.</summary>
    public static string[] OfOneStorm(string first, string second) => Pairs(
        $"The mayor of Port Grange, Petra Lund, asked Skerry for help on the radio. {first}",
        $"Help from Skerry came late, Petra Lund told skippers in the hall of Port Grange. {second}");

    /// <summary>Two short stories of the same people and towns, so that what is paired depends on the sentences given.</summary>
    public static string[] OfOneTrade(string first, string second) => Pairs(
        $"It was a good spring for the trade in Leeds and in York, as Petra Lund and Karl Lund had hoped. {first}",
        $"The trade thrives, Karl Lund told builders in a hall in York, and Petra Lund nodded in Leeds. {second}");
}
