using System.Text.RegularExpressions;
using ConsistencyCheck.Documents;

namespace ConsistencyCheck.Evaluation.Planting.Numbers;

/// <summary>A total and the parts behind it that make it, as plain patterns find them.</summary>
/// <param name="Total">The total.</param>
/// <param name="Parts">The parts.</param>
/// <param name="IsOpen">Whether there may be other parts: "including".</param>
internal sealed partial record LooseSum(LooseNumber Total, IReadOnlyList<LooseNumber> Parts, bool IsOpen)
{
    private const int MostParts = 8;

    /// <summary>The totals of a sentence whose parts follow and add up.</summary>
    public static IEnumerable<LooseSum> In(string text, TextSpan sentence)
    {
        var numbers = LooseNumber.In(text, sentence).Where(number => !number.IsPercent).ToList();
        for (var i = 0; i + 2 < numbers.Count; i++)
        {
            var total = numbers[i];
            var opener = text[total.End..numbers[i + 1].Span.Start];
            if (!Opener().IsMatch(opener)) continue;
            decimal sum = 0m;
            for (var last = i + 1; last < numbers.Count && last - i <= MostParts; last++)
            {
                if (numbers[last].Currency != total.Currency) break;
                sum += numbers[last].Value;
                if (last - i < 2 || sum != total.Value) continue;
                if (!text[numbers[last - 1].End..numbers[last].Span.Start].Contains("and ", StringComparison.Ordinal)) continue;
                yield return new LooseSum(total, numbers[(i + 1)..(last + 1)], opener.Contains("includ", StringComparison.Ordinal));
                break;
            }
        }
    }

    [GeneratedRegex(@"^[^,:(—–.;]{0,40}(?::|,| \(| —| –| -)(?: including)? ?[$£€]?$")]
    private static partial Regex Opener();
}
