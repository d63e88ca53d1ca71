using ConsistencyCheck.Values;

namespace ConsistencyCheck.Cli.Configuration;

/// <summary>Reads "quantities": the widths of figures that differ from the common ones.</summary>
internal sealed class QuantityBinder(ConfigValues values)
{
    private static readonly Width[] Widths =
    [
        new("aboutPlaces", 0, null, (policy, value) => policy with { AboutPlaces = value }),
        new("aboutCap", 0, 1, (policy, value) => policy with { AboutCap = value }),
        new("aboutOuter", 0, 1, (policy, value) => policy with { AboutOuter = value }),
        new("nearlyPlaces", 0, null, (policy, value) => policy with { NearlyPlaces = value }),
        new("nearlyOuterPlaces", 0, null, (policy, value) => policy with { NearlyOuterPlaces = value }),
        new("nearlyOuterCap", 0, 1, (policy, value) => policy with { NearlyOuterCap = value }),
        new("justOverPlaces", 0, null, (policy, value) => policy with { JustOverPlaces = value }),
        new("justOverOuterPlaces", 0, null, (policy, value) => policy with { JustOverOuterPlaces = value }),
        new("softCeilingPlaces", 0, null, (policy, value) => policy with { SoftCeilingPlaces = value }),
        new("roundMinimum", 0, null, (policy, value) => policy with { RoundMinimum = value }),
        new("pluralScaleStretch", 1, null, (policy, value) => policy with { PluralScaleStretch = value }),
    ];

    private static readonly Numeral[] Numerals =
    [
        new("couple", (policy, value) => policy with { Couple = value }),
        new("few", (policy, value) => policy with { Few = value }),
        new("several", (policy, value) => policy with { Several = value }),
        new("handful", (policy, value) => policy with { Handful = value }),
        new("dozen", (policy, value) => policy with { Dozen = value }),
        new("dozens", (policy, value) => policy with { Dozens = value }),
        new("severalDozen", (policy, value) => policy with { SeveralDozen = value }),
        new("scores", (policy, value) => policy with { Scores = value }),
    ];

    private QuantityPolicy _policy = QuantityPolicy.Default;

    /// <summary>Gets the keys of "quantities"; the schema has the same.</summary>
    public static IReadOnlyList<string> Keys { get; } = [.. Widths.Select(width => width.Name), .. Numerals.Select(numeral => numeral.Name)];

    public QuantityPolicy? Bind(ConfigMember quantities)
    {
        if (!values.IsObject(quantities)) return null;
        values.EachMember(quantities.Value, "\"quantities\"", Keys, BindWidth);
        return _policy;
    }

    private void BindWidth(ConfigMember member)
    {
        var width = Array.Find(Widths, known => known.Name == member.Name);
        if (width is not null)
        {
            if (values.Number(member.Value, member.Name, width.Least, width.Most) is { } number) _policy = width.Set(_policy, number);
        }
        else if (ReadNumeral(member) is { } bounds)
        {
            _policy = Array.Find(Numerals, known => known.Name == member.Name)!.Set(_policy, bounds);
        }
    }

    /// <summary>From the least and the most that raise no eyebrow, and the least and the most that a generous reader accepts.</summary>
    private VagueWidth? ReadNumeral(ConfigMember member)
    {
        var items = values.Items(member);
        var told = values.Errors.Count;
        var bounds = items.Select(item => values.Number(item, member.Name, 0, null)).OfType<decimal>().ToList();
        if (values.Errors.Count > told) return null;
        if (bounds is [var low, var high, var outerLow, var outerHigh] && outerLow <= low && low <= high && high <= outerHigh)
            return new VagueWidth(low, high, outerLow, outerHigh);
        if (items.Count > 0)
            values.Tell(member.Value.Line, $"\"{member.Name}\" wants four numbers, such as [3, 5, 2, 9]: the least and the most, then the same for a generous reader, not narrower");
        return null;
    }

    private sealed record Width(string Name, decimal Least, decimal? Most, Func<QuantityPolicy, decimal, QuantityPolicy> Set);

    private sealed record Numeral(string Name, Func<QuantityPolicy, VagueWidth, QuantityPolicy> Set);
}
