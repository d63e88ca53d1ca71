using System.Globalization;

namespace ConsistencyCheck.Languages.English;

/// <summary>How reports word computed figures.</summary>
internal static class FigureWords
{
    /// <summary>"885", "2,414", "13.5": a number to three digits, or to four from a thousand on; more would claim more than the story's figures do.</summary>
    public static string Rounded(decimal value)
    {
        var size = Math.Abs(value);
        var step = 1e-8m;
        while (step < 1e24m && size >= step * (size >= 1000m ? 10000m : 1000m)) step *= 10m;
        return Plain(Math.Round(value / step, MidpointRounding.AwayFromZero) * step);
    }

    /// <summary>"1,200", "13.5": a number in full, without zeros at the end of its fraction.</summary>
    public static string Plain(decimal value) => value.ToString("#,##0.########", CultureInfo.InvariantCulture);

    /// <summary>"20%", "21.8%".</summary>
    public static string Percent(decimal value) =>
        $"{Math.Round(value, 1, MidpointRounding.AwayFromZero).ToString("#,##0.#", CultureInfo.InvariantCulture)}%";
}
