using System.Globalization;
using System.Text.RegularExpressions;
using ConsistencyCheck.Documents;

namespace ConsistencyCheck.Evaluation.Planting.Numbers;

/// <summary>A number as a plain pattern finds it, without the library's recogniser: what that does not see is then a miss and not "nothing planted".</summary>
/// <param name="Span">The figure alone, without sign, scale word or unit.</param>
/// <param name="Value">The figure with its scale word applied.</param>
/// <param name="Scale">What the scale word multiplies by; 1 where there is none.</param>
/// <param name="Currency">The currency sign before it; empty where there is none.</param>
/// <param name="IsPercent">Whether a percent sign or word follows.</param>
/// <param name="Noun">The word behind it, in lower case; empty where there is none.</param>
/// <param name="End">The offset behind scale word and percent sign.</param>
internal sealed partial record LooseNumber(TextSpan Span, decimal Value, decimal Scale, string Currency, bool IsPercent, string Noun, int End)
{
    private static readonly string[] Words =
        ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen"];

    public bool IsInWords(string text) => char.IsLetter(text[Span.Start]);

    /// <summary>Half of what the last digit that is not zero stands for: more may have been rounded away by no honest writer.</summary>
    public decimal HalfPlace(string text)
    {
        if (IsInWords(text)) return 0.5m;
        var place = Scale;
        var written = Span.Of(text).ToString();
        var point = written.IndexOf('.', StringComparison.Ordinal);
        if (point >= 0) return Scale / (decimal)Math.Pow(10, written.Length - point - 1) / 2m;
        for (var i = written.Length - 1; i > 0 && written[i] is '0' or ','; i--)
            if (written[i] == '0') place *= 10m;
        return place / 2m;
    }

    /// <summary>The numbers of a stretch of text in order; dates, years and clock times are not among them.</summary>
    public static List<LooseNumber> In(string text, TextSpan stretch)
    {
        var numbers = new List<LooseNumber>();
        foreach (Match match in Pattern().Matches(text[stretch.Start..stretch.End]))
        {
            var figure = match.Groups["figure"];
            if (Read(figure.Value) is not { } value || IsYear(match, value)) continue;
            var scale = ScaleOf(match.Groups["scale"].Value);
            numbers.Add(new LooseNumber(
                new TextSpan(stretch.Start + figure.Index, figure.Length),
                value * scale,
                scale,
                match.Groups["currency"].Value,
                match.Groups["percent"].Success,
                match.Groups["noun"].Value.ToLowerInvariant(),
                stretch.Start + (match.Groups["percent"] is { Success: true } sign ? sign.Index + sign.Length
                    : match.Groups["scale"] is { Success: true } word ? word.Index + word.Length : figure.Index + figure.Length)));
        }

        return numbers;
    }

    /// <summary>The figure written anew in the form that it has: words, groups and decimals stay as they are.</summary>
    public string Rewrite(string text, decimal value)
    {
        var written = Span.Of(text).ToString();
        var figure = value / Scale;
        if (IsInWords(text)) return figure >= 0m && figure < Words.Length && figure % 1m == 0m ? Words[(int)figure] : Plain(figure);
        var point = written.IndexOf('.', StringComparison.Ordinal);
        var decimals = point < 0 ? 0 : written.Length - point - 1;
        var hasGroups = written.Contains(',', StringComparison.Ordinal) || figure >= 10000m;
        return Math.Round(figure, decimals).ToString((hasGroups ? "N" : "F") + decimals, CultureInfo.InvariantCulture);
    }

    private static string Plain(decimal value) => value.ToString("#,##0.##", CultureInfo.InvariantCulture);

    private static decimal? Read(string figure)
    {
        var word = Array.IndexOf(Words, figure.ToLowerInvariant());
        if (word >= 0) return word;
        const NumberStyles Style = NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint;
        return decimal.TryParse(figure, Style, CultureInfo.InvariantCulture, out var value) ? value : null;
    }

    private static bool IsYear(Match match, decimal value) =>
        value is >= 1800 and <= 2100 && match.Groups["figure"].Value.Length == 4 && !match.Groups["currency"].Success && !match.Groups["percent"].Success;

    private static decimal ScaleOf(string word) => word.ToLowerInvariant() switch
    {
        "thousand" => 1e3m,
        "million" or "mln" or "m" => 1e6m,
        "billion" or "bln" or "bn" => 1e9m,
        "trillion" => 1e12m,
        _ => 1m,
    };

    [GeneratedRegex(
        @"(?<![\w.,:/-])(?<currency>[$£€])?(?<figure>\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|" +
        @"\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b)" +
        @"(?:\s?(?<scale>thousand|million|billion|trillion|mln|bln|bn)\b|(?<=[$£€][\d.,]+)(?<scale>m)\b)?(?<percent>\s?%|\s(?:percent|per cent|pct)\b)?" +
        @"(?!:?\d)(?:[\s-](?<noun>[A-Za-z]+))?",
        RegexOptions.IgnoreCase)]
    private static partial Regex Pattern();
}
