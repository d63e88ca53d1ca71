using ConsistencyCheck.Dating;
using ConsistencyCheck.Languages.English;

namespace ConsistencyCheck.Rules.Dates;

/// <summary>Whether a page says that it is older than its stamp: "republished from our archive", "embargoed until".</summary>
internal static class Republication
{
    /// <summary>How many words at either end of the page such a note stands in.</summary>
    private const int Reach = 60;

    public static bool IsStated(DatedText text)
    {
        var tokens = text.Tokens;
        for (var i = 0; i < tokens.Tokens.Length; i++)
        {
            if (i == Reach) i = Math.Max(i, tokens.Tokens.Length - Reach);
            if (i >= tokens.Tokens.Length) return false;
            // "May not be republished" is the boilerplate of every agency.
            if (HeaderWords.OfRepublication.Contains(tokens.WordAt(i)) && !(i > 0 && tokens.WordAt(i - 1) is "be" or "not" or "or")) return true;
        }

        return false;
    }
}
