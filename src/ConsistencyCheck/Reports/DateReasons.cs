using System.Globalization;
using ConsistencyCheck.Dating;
using ConsistencyCheck.Languages.English;

namespace ConsistencyCheck.Reports;

/// <summary>Prints why a document is dated as it is: the reason, the scores of the days, and each piece of evidence with its weight.</summary>
internal sealed class DateReasons(TextWriter writer, Ink ink)
{
    /// <summary>A chronicle has dozens of dates; the JSON report has all.</summary>
    private const int Shown = 12;

    public void Write(DatedDocument document)
    {
        var date = document.Date;
        if (date.Reason.Length > 0) writer.WriteLine($"  since {TerminalText.Clean(date.Reason)}");
        foreach (var candidate in date.Scores)
            writer.WriteLine($"    {DateWords.Iso(candidate.Day)}  scores {Number(candidate.Score)}");
        if (date is { Basis: not DatingBasis.Stated, Stated: { } stated, StatedScore: { } score })
            writer.WriteLine($"    {DateWords.Iso(stated.Day)}  scores {Number(score)}, as stated");
        foreach (var piece in date.Evidence.Take(Shown)) WriteEvidence(document, piece);
        if (date.Evidence.Count > Shown) writer.WriteLine($"    and {Wording.Count(date.Evidence.Count - Shown, "more piece")} of evidence");
    }

    private void WriteEvidence(DatedDocument document, DatingEvidence piece)
    {
        var place = document.Layout.PlaceOf(piece.Span).Start;
        var words = TerminalText.Clean(piece.Span.Of(document.Text));
        var weight = Number(piece.Weight);
        if (document.Date.Basis != DatingBasis.Stated && piece.StatedWeight is { } stated && stated != piece.Weight)
            weight += $", {Number(stated)} for the stated day";
        var at = ink.Faint(string.Create(null, $"{place.Line}:{place.Column}"));
        writer.WriteLine($"    {at}  “{words}” weighs {weight}: {TerminalText.Clean(piece.Implies)}");
    }

    // Minus a half of the last digit would print as "-0.0".
    private static string Number(double weight) => (Math.Round(weight, 1) + 0.0).ToString("0.0", CultureInfo.InvariantCulture);
}
