using ConsistencyCheck.Documents;
using ConsistencyCheck.Text;

namespace ConsistencyCheck.Mentions;

/// <summary>The names that a story speaks of, as stems: what two stories must share to be about the same events.</summary>
internal static class StoryNames
{
    public static HashSet<uint> Of(MentionedDocument document)
    {
        var names = new HashSet<uint>();
        foreach (var sentence in document.Layout.Sentences)
            if (document.Layout.ZoneAt(sentence.Start) is { IsRepeat: false, Kind: ZoneKind.Body or ZoneKind.Quote or ZoneKind.Caption })
                ContentTerms.AddNamesTo(names, document.Tokens, sentence);
        return names;
    }
}
