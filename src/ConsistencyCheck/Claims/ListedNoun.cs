using ConsistencyCheck.Documents;
using ConsistencyCheck.Languages.English;
using ConsistencyCheck.Mentions;
using ConsistencyCheck.Text;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Claims;

/// <summary>Gives the figures of a list the noun that stands only with its first: "81 cases: 45 in Skerry, 36 in Lindmoor", "two boats sank and five others ran aground".</summary>
/// <remarks>A reader is for one pass over one text: it knows the last noun.</remarks>
internal sealed class ListedNoun(TokenizedText text)
{
    private TextSpan _sentence = new(-1, 0);
    private uint _noun;

    /// <summary>The concept of what a figure counts; 0 where neither it nor the list names it.</summary>
    /// <param name="mention">The figure.</param>
    /// <param name="sentence">Its sentence.</param>
    /// <param name="own">The noun that it has itself; 0 for none.</param>
    public uint Of(Mention mention, TextSpan sentence, uint own)
    {
        if (mention.Quantity is not { Type: QuantityType.Count } count) return own;
        if (sentence != _sentence) (_sentence, _noun) = (sentence, 0);
        if (own != 0) _noun = own;
        if (count.Of is "other") return _noun;
        // "Of them 45 voted" may be any of those named before; a place or a group behind the figure makes it one of the list.
        return own == 0 && count.Of is null && text.IndexAt(mention.Span.End) is var next && next < text.Tokens.Length && text.IsAny(next, ListWords.BehindMember)
            ? _noun
            : own;
    }
}
