using ConsistencyCheck.Dating;
using ConsistencyCheck.Documents;
using ConsistencyCheck.Mentions;
using ConsistencyCheck.Text;

namespace ConsistencyCheck.Claims;

/// <summary>Adds to the mentions of a document the figures that its words state without a figure.</summary>
internal static class ImpliedMentions
{
    /// <summary>All mentions in the order of the text.</summary>
    /// <remarks>Stories that are held against each other are left as they are: "no deaths" in the morning is no contradiction of twelve in the evening.</remarks>
    public static IReadOnlyList<DatedMention> With(DatedText text, ClaimScope scope)
    {
        var mentions = text.Document.Mentions;
        if (scope == ClaimScope.Story) return mentions;
        List<DatedMention>? all = null;
        var (tokens, next) = (text.Tokens, 0);
        for (var i = 0; i < tokens.Tokens.Length; i++)
        {
            if (!MayImply(tokens, i)) continue;
            if ((ZeroReader.At(tokens, i) ?? (scope == ClaimScope.Source ? FirstPlaceReader.At(tokens, i) : null)) is not { } implied) continue;
            all ??= [];
            while (next < mentions.Count && mentions[next].Mention.Span.Start < implied.Span.Start) all.Add(mentions[next++]);
            if (Touches(all.Count > 0 ? all[^1] : null, implied) || Touches(next < mentions.Count ? mentions[next] : null, implied)) continue;
            all.Add(new DatedMention(implied, text.Document.Layout.ZoneAt(implied.Span.Start)?.Kind ?? ZoneKind.Body, null));
        }

        if (all is null) return mentions;
        while (next < mentions.Count) all.Add(mentions[next++]);
        return all;
    }

    /// <summary>Whether a look at two letters leaves it open that a figure begins at the token: it does so of one word in ten.</summary>
    private static bool MayImply(TokenizedText text, int index)
    {
        ref readonly var token = ref text.Tokens[index];
        return token.Kind == TokenKind.Word && (ZeroReader.MayBeginWith(text.Text[token.Start]) || FirstPlaceReader.MayEndWith(text.Text[token.End - 1]));
    }

    /// <summary>"The second largest" has its place.</summary>
    private static bool Touches(DatedMention? mention, Mention implied) => mention is not null && mention.Mention.Span.Overlaps(implied.Span);
}
