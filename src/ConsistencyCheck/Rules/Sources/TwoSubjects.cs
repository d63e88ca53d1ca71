using ConsistencyCheck.Alignment;
using ConsistencyCheck.Claims;
using ConsistencyCheck.Dating;
using ConsistencyCheck.Documents;
using ConsistencyCheck.Languages.English;
using ConsistencyCheck.Text;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Rules.Sources;

/// <summary>
/// Says whether two sentences in nearly the same words are of two things: annual events, reports of companies and results of teams are told alike each time.
/// </summary>
internal static class TwoSubjects
{
    /// <summary>Whether the words of the two sentences leave room for two things, or for one that is told as fact and one that is not.</summary>
    public static bool MayBe(AlignedStories stories, ClaimPair pair) =>
        AreNamed(stories, pair) || LeavesOpen(stories, pair.First) || LeavesOpen(stories, pair.Second) || pair.First.Modality != pair.Second.Modality;

    /// <summary>Whether each of the two sentences names somebody or something that the other document does not know.</summary>
    private static bool AreNamed(AlignedStories stories, ClaimPair pair) =>
        NamesMore(stories, pair.First, pair.Second.Document) && NamesMore(stories, pair.Second, pair.First.Document);

    /// <summary>"The 34th race took place on" and "the 82nd race took place on": places in an order that differ tell two things apart.</summary>
    public static bool AreNumbered(AlignedStories stories, ClaimPair pair)
    {
        var (places, others) = (PlacesIn(stories, pair.First), PlacesIn(stories, pair.Second));
        return places.Any(place => others.Exists(other => other.Of == place.Of)) && !places.Exists(others.Contains);
    }

    /// <summary>"It asked 800 people": who did stands in the sentence before.</summary>
    private static bool LeavesOpen(AlignedStories stories, Claim claim)
    {
        var text = stories.Texts[claim.Document].Tokens;
        return text.IsAny(text.IndexAt(claim.Sentence.Span.Start), StopWords.Subjects);
    }

    private static bool NamesMore(AlignedStories stories, Claim claim, int other)
    {
        var text = stories.Texts[claim.Document].Tokens;
        var end = claim.Sentence.Span.End;
        for (var i = text.IndexAt(claim.Sentence.Span.Start); i < text.Tokens.Length && text.Tokens[i].Start < end; i++)
        {
            if (!text.Tokens[i].IsCapitalized || !ContentTerms.IsContent(text, i)) continue;
            // The first word of a sentence is a name where the document has it as one elsewhere.
            var name = WordStem.HashOf(text.WordAt(i));
            if (stories.Affinity.Names(claim.Document, name) && !stories.Affinity.Names(other, name)) return true;
        }

        return false;
    }

    private static List<(uint Of, decimal Place)> PlacesIn(AlignedStories stories, Claim claim)
    {
        var mentions = stories.Texts[claim.Document].Document.Mentions;
        var places = new List<(uint, decimal)>();
        var end = claim.Sentence.Span.End;
        for (var i = FirstIn(mentions, claim.Sentence.Span); i < mentions.Count && mentions[i].Mention.Span.Start < end; i++)
        {
            if (mentions[i].Mention.Quantity is not { Type: QuantityType.Ordinal, Value: { } place } ordinal) continue;
            places.Add((ordinal.Of is { } of ? ConceptStem.Of(of) : 0, place));
        }

        return places;
    }

    private static int FirstIn(IReadOnlyList<DatedMention> mentions, TextSpan sentence)
    {
        var (low, high) = (0, mentions.Count);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (mentions[middle].Mention.Span.Start < sentence.Start) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
