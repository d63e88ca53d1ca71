using System.Text.RegularExpressions;
using ConsistencyCheck.Documents;

namespace ConsistencyCheck.Evaluation.Planting.Dates;

/// <summary>Whether a verb and a date stand in one clause, as a careful reader takes them together.</summary>
internal static partial class SharedClause
{
    /// <summary>"There is a deadline of March 1, 2006, and I was surprised": the date says nothing of the verb behind the comma.</summary>
    public static bool Joins(string text, TextSpan verb, TextSpan date, TextSpan sentence)
    {
        if (date.End <= verb.Start && !text.AsSpan(sentence.Start, date.Start - sentence.Start).Trim().ToString().ToUpperInvariant().Equals("ON", StringComparison.Ordinal))
            return false;
        var (start, end) = date.End <= verb.Start ? (date.End, verb.Start) : (verb.End, date.Start);
        // "On Dec. 2, 2025, the gate will be shut": the comma behind an opening date ends no clause.
        return end >= start && !OtherClause().IsMatch(text[start..end]);
    }

    [GeneratedRegex(@"[;:""“”()]|\b(?:and|but|or|if|which|who|that|when|while|after|before|as|than|because|since|said|says)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex OtherClause();
}
