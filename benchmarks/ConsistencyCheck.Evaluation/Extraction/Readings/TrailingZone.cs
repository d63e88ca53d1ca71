using System.Text.RegularExpressions;
using ConsistencyCheck.Documents;

namespace ConsistencyCheck.Evaluation.Extraction.Readings;

/// <summary>The zone behind a time of day, which a set of labels counts in for some texts and leaves out for others.</summary>
internal static partial class TrailingZone
{
    /// <summary>The span without the zone at its end; the clock or part of the day before it is left.</summary>
    public static TextSpan Without(string text, TextSpan span)
    {
        var match = Zone().Match(span.Of(text).ToString());
        return match.Success ? TextSpan.Between(span.Start, span.Start + match.Groups["clock"].Length) : span;
    }

    [GeneratedRegex(
        @"^(?<clock>.*(?:\d|[ap]\.?m\.?|o'clock|noon|midnight|morning|afternoon|evening))\s*" +
        @"(?:\(?(?:(?![AP]M$)[A-Z]{2,4}|utc|gmt|[ecmp][sd]t)(?:[+-]\d{1,2})?\)?|(?:\w+ ){1,2}time(?:zone| zone)?(?: \d)?)$",
        RegexOptions.Singleline)]
    private static partial Regex Zone();
}
