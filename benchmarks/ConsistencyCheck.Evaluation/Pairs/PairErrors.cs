using System.Globalization;
using ConsistencyCheck.Evaluation.Pairs.Items;
using ConsistencyCheck.Evaluation.Pairs.Scoring;
using ConsistencyCheck.Reports;
using ConsistencyCheck.Values;
using ConsistencyCheck.Verification;

namespace ConsistencyCheck.Evaluation.Pairs;

/// <summary>Prints some of what went wrong, with the claims and the words around them.</summary>
/// <param name="output">Where to.</param>
internal sealed class PairErrors(TextWriter output)
{
    public void Write(string title, IEnumerable<JudgedPair> pairs, int limit, int? seed)
    {
        var all = pairs.ToArray();
        output.WriteLine();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{title}: {all.Length}"));
        if (seed is { } chosen) new Random(chosen).Shuffle(all);
        foreach (var pair in all.Take(limit)) Write(pair);
    }

    private void Write(JudgedPair pair)
    {
        var item = pair.Item;
        output.WriteLine($"{item.Id}  {item.Kind}, {WireNames<PairLabel>.Of(item.Label)}{(pair.HasComparator ? ", comparator" : "")}");
        foreach (var claim in pair.Claims) output.WriteLine($"    {Line(claim)}");
        // The claim that decided, or else the first that has not been borne out.
        var shown = pair.Claims.OrderBy(claim => claim.Status switch { ClaimStatus.Contradicted => 0, ClaimStatus.NotFound => 1, _ => 2 }).FirstOrDefault();
        var draft = Cutting.Around(item.Draft, shown?.Span);
        output.WriteLine($"    draft:  {draft}");
        output.WriteLine($"    source: {(shown?.Quote is { } quote ? Cutting.Around(item.Source, quote.Span) : Cutting.Nearest(item.Source, draft))}");
    }

    private static string Line(VerifiedClaim claim) => string.Create(
        CultureInfo.InvariantCulture,
        $"{WireNames<ClaimStatus>.Of(claim.Status)} [{claim.Text}] {QuoteOf(claim)} {claim.Confidence:F2}: {claim.Why}").ReplaceLineEndings(" ");

    private static string QuoteOf(VerifiedClaim claim) =>
        claim is { Quote: { } quote, Relation: { } relation } ? $"{WireNames<ValueRelation>.Of(relation)} [{quote.Text}]" : "-";
}
