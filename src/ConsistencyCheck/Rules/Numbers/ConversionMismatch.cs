using ConsistencyCheck.Dating;
using ConsistencyCheck.Languages.English;

namespace ConsistencyCheck.Rules.Numbers;

/// <summary>CC2002: a measurement that is said in two units, and is not the same in both.</summary>
internal sealed class ConversionMismatch : DocumentRule
{
    /// <summary>How many words may stand between the first figure and the bracket: "10 miles north (16 km)".</summary>
    private const int Reach = 2;

    /// <summary>How many words may stand before the second figure: ", equivalent to 885 km".</summary>
    private const int MostEquating = 3;

    public override RuleDescriptor Descriptor { get; } = new(
        Id: "CC2002",
        Name: "conversion-mismatch",
        Title: "A measurement and its conversion are not the same",
        Severity: Severity.Warning);

    public override IEnumerable<FindingDraft> Check(DatedText text)
    {
        var story = FigureText.Read(text);
        for (var i = 0; story.Figures.Count > i + 1; i++)
        {
            var conversion = new Conversion(story.Figures[i], story.Figures[i + 1]);
            if (!Conversion.IsOneKind(conversion.First.Value, conversion.Second.Value) || !story.IsTogether(i, 2)) continue;
            if (IsSaidAgain(story, conversion) && conversion.Fits() == false) yield return Report(story, conversion);
        }
    }

    private static bool IsSaidAgain(FigureText story, Conversion pair)
    {
        var (from, to) = (pair.First.End, pair.Second.First);
        // "4 in. (10 cm)": the point of the abbreviation.
        if (story.Is(from, ".") && to - from > 1) from++;
        if (to - from is < 1 or > Reach + 1 + MostEquating) return false;
        if (story.Reads(from, to, "/") || story.Reads(from, to, "=")) return true;
        var open = from;
        while (open < to && story.IsWord(open) && open - from < Reach) open++;
        if (story.Is(open, "(") || story.Is(open, "["))
            return AreEquating(story, open + 1, to) && Closes(story, pair.Second.End, mayHaveExtent: open == from);
        return story.Is(from, ",") && story.Holds(from + 1, to, ConversionWords.Decisive) && AreEquating(story, from + 1, to)
            && (story.Is(pair.Second.End, ",") || story.IsEnd(pair.Second.End));
    }

    private static bool AreEquating(FigureText story, int from, int to)
    {
        if (to - from > MostEquating) return false;
        for (var i = from; i < to; i++)
            if (!story.IsAny(i, ConversionWords.Equating)) return false;
        return true;
    }

    private static bool Closes(FigureText story, int at, bool mayHaveExtent)
    {
        if (story.Is(at, ".")) at++;
        for (var i = 0; mayHaveExtent && i < Reach && story.IsAny(at, ConversionWords.Extents); i++) at++;
        return story.At(at) is ")" or "]" or ";" or "," or "/";
    }

    private static FindingDraft Report(FigureText story, Conversion pair)
    {
        var other = pair.OtherMeaning();
        var stated = story.Quote(pair.Second, EvidenceRole.Stated, other is null ? "the conversion as stated" : $"right only for {other}");
        var unit = UnitAsWritten(stated.Text);
        var computed = pair.Computed() is { } value ? $"{FigureWords.Rounded(value)} {(value == 1m ? unit : UnitPlurals.Of(unit))}" : null;
        var first = story.Quote(pair.First, EvidenceRole.Implied, computed is null ? "the same in another unit" : computed);
        var message = (computed, other) switch
        {
            (null, _) => $"“{first.Text}” and “{stated.Text}” are not the same.",
            (_, null) => $"“{first.Text}” is {computed}, not “{stated.Text}”.",
            _ => $"“{first.Text}” is {computed}; “{stated.Text}” is right only for {other}.",
        };
        var repairs = new List<string>();
        if (computed is not null) repairs.Add($"read {computed}");
        if (other is not null) repairs.Add($"name the unit: {other}");
        repairs.Add($"{(repairs.Count > 0 ? "or " : "")}correct “{first.Text}”");
        return new FindingDraft(message, other is null ? 0.95 : 0.6, [stated, first], repairs)
        {
            // "200 miles" at sea and "tons" of grain are loose words more often than wrong figures.
            AtMost = other is null ? null : Severity.Note,
        };
    }

    /// <summary>The unit's own words, so that a report speaks as the story does.</summary>
    private static string UnitAsWritten(string figure)
    {
        var at = figure.Length;
        while (at > 0 && !char.IsAsciiDigit(figure[at - 1])) at--;
        // Typesetters put a no-break space before the unit.
        var unit = figure[at..].TrimStart(' ', '-', '\u00A0', '\u202F');
        foreach (var scale in new[] { "million", "billion", "thousand" })
            if (unit.StartsWith(scale, StringComparison.OrdinalIgnoreCase)) unit = unit[scale.Length..].TrimStart();
        return unit.Length > 0 ? unit : "in that unit";
    }
}
