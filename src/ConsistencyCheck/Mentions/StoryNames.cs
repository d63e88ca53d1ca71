using ConsistencyCheck.Documents;
using ConsistencyCheck.Text;

namespace ConsistencyCheck.Mentions;

/// <summary>The names that a story speaks of, as stems: what two stories must share to be about the same events.</summary>
internal static class StoryNames
{
    /// <summary>How many names two documents share before they may be about the same events. Policy.</summary>
    private const int LeastShared = 3;

    /// <summary>The share of the shorter document's names that the other must have as well. Policy.</summary>
    private const double LeastOverlap = 0.3;

    public static HashSet<uint> Of(MentionedDocument document)
    {
        var names = new HashSet<uint>();
        foreach (var sentence in document.Layout.Sentences)
            if (document.Layout.ZoneAt(sentence.Start) is { IsRepeat: false, Kind: ZoneKind.Body or ZoneKind.Quote or ZoneKind.Caption })
                ContentTerms.AddNamesTo(names, document.Tokens, sentence);
        return names;
    }

    /// <summary>Whether two stories speak of the same people and places.</summary>
    public static bool AreShared(HashSet<uint> first, HashSet<uint> second)
    {
        var shared = first.Count(second.Contains);
        return shared >= LeastShared && shared >= LeastOverlap * Math.Min(first.Count, second.Count);
    }
}
