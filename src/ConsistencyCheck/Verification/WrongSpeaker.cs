using ConsistencyCheck.Claims;
using ConsistencyCheck.Dating;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Verification;

/// <summary>
/// Finds the figures that a draft has from the right source and leaves to the wrong speaker: "According to the Harbour Agency" where the source says "The Coast
/// Council estimates".
/// </summary>
/// <remarks>Both sides must name a body in plain words, and the source must know both and never in one sentence: one may speak for the other.</remarks>
internal static class WrongSpeaker
{
    /// <summary>How sure it must be that the source tells the very figure. Policy.</summary>
    private const double LeastSame = 0.5;

    /// <summary>What the source says instead, as a clause; null where nothing is wrong, or it is not sure.</summary>
    /// <param name="claim">The draft's claim.</param>
    /// <param name="draft">The draft.</param>
    /// <param name="same">The source's claim of the same figure.</param>
    /// <param name="source">The source.</param>
    /// <param name="search">All that the sources state.</param>
    public static string? Of(Claim claim, DatedText draft, SourceMatch same, DatedText source, SourceSearch search)
    {
        var stated = same.Claim;
        if (same.Score < LeastSame || claim.Quantity is not { Type: not QuantityType.Ordinal }) return null;
        if (!claim.Attribution.IsAttributed || !stated.Attribution.IsAttributed || claim.Attribution.Speaker == stated.Attribution.Speaker) return null;
        if (SpeakerName.Of(draft.Tokens, draft.Source.Aliases, claim.Sentence.Span) is not { } told) return null;
        if (SpeakerName.Of(source.Tokens, source.Source.Aliases, stated.Sentence.Span) is not { } speaker) return null;
        if (!told.IsOtherThan(speaker) || !AreApart(told, speaker, source) || !search.IsToldOnce(stated)) return null;
        return $"it is told by {speaker.Span.Of(source.Tokens.Text)}, not by {told.Span.Of(draft.Tokens.Text)}";
    }

    /// <summary>Whether a source speaks of the draft's speaker, and nowhere beside its own.</summary>
    private static bool AreApart(SpeakerName told, SpeakerName speaker, DatedText source)
    {
        var isKnown = false;
        foreach (var sentence in source.Document.Layout.Sentences)
        {
            var words = sentence.Of(source.Tokens.Text);
            if (!told.IsNamedIn(words)) continue;
            if (speaker.IsNamedIn(words)) return false;
            isKnown = true;
        }

        return isKnown;
    }
}
