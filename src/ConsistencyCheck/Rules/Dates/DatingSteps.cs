using System.Globalization;
using ConsistencyCheck.Dating;
using ConsistencyCheck.Languages.English;

namespace ConsistencyCheck.Rules.Dates;

/// <summary>
/// Says how the days of a document were scored, so that a reader can add it up: the days first, then each piece of evidence that tells them apart.
/// </summary>
internal static class DatingSteps
{
    public static IReadOnlyList<string> Of(DatedDocument document, DateOnly winner)
    {
        var date = document.Date;
        if (date.Stated is not { } stated || date.StatedScore is not { } score) return [];
        var days = date.Scores.Select(candidate => $"{DateWords.Iso(candidate.Day)} scores {Number(candidate.Score)}");
        return
        [
            $"{Wording.AllOf([.. days, $"the stated {DateWords.Iso(stated.Day)} scores {Number(score)}"])}; " +
            $"0 is a perfect fit, and {Number(DatingPolicy.ContradictionMargin)} below the best day excludes",
            .. date.Evidence
                .Where(piece => piece.Weight != piece.StatedWeight)
                .Select(piece =>
                    $"“{piece.Span.Of(document.Text)}” weighs {Number(piece.Weight)} for {DateWords.Iso(winner)} and {Number(piece.StatedWeight ?? 0)} " +
                    $"for {DateWords.Iso(stated.Day)}"),
        ];
    }

    // Minus a half of the last digit would print as "-0.0".
    private static string Number(double weight) => (Math.Round(weight, 1) + 0.0).ToString("0.0", CultureInfo.InvariantCulture);
}
