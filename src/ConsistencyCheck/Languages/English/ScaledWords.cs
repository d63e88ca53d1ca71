using System.Globalization;

namespace ConsistencyCheck.Languages.English;

/// <summary>Words a sum as its parts are written: "$2 million" and "$2 million" make "$4 million", and not 4,000,000.</summary>
internal static class ScaledWords
{
    /// <summary>The sum with the parts' sign of currency and the largest of their scales; the bare number where the parts do not share a sign.</summary>
    public static string Sum(decimal sum, IReadOnlyList<string> parts)
    {
        string? sign = null;
        var (scale, word) = (1m, "");
        foreach (var part in parts)
        {
            if (!TryRead(part, out var own, out var size, out var suffix) || (sign ?? own) != own) return FigureWords.Plain(sum);
            sign = own;
            if (size > scale) (scale, word) = (size, suffix);
        }

        return $"{sign}{FigureWords.Plain(sum / scale)}{word}";
    }

    private static bool TryRead(string part, out string sign, out decimal scale, out string suffix)
    {
        var first = part.AsSpan().IndexOfAnyInRange('0', '9');
        var last = part.AsSpan().LastIndexOfAnyInRange('0', '9');
        (sign, scale, suffix) = first < 0 ? ("", 0m, "") : (part[..first], 0m, part[(last + 1)..]);
        // "About $2 million" is a sign and more: a sum of such is no figure of theirs.
        if (first < 0 || !(first == 0 || IsSign(sign))) return false;
        scale = suffix.Trim().ToLowerInvariant() switch
        {
            "" => 1m,
            "k" or "thousand" => 1e3m,
            "m" or "mn" or "million" => 1e6m,
            "bn" or "billion" => 1e9m,
            "tn" or "trillion" => 1e12m,
            _ => 0m,
        };
        return scale > 0m;
    }

    private static bool IsSign(string prefix) =>
        char.GetUnicodeCategory(prefix[^1]) == UnicodeCategory.CurrencySymbol && prefix.AsSpan(0, prefix.Length - 1).IndexOfAnyExceptInRange('A', 'Z') < 0;
}
