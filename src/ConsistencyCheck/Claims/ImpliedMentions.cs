using ConsistencyCheck.Dating;
using ConsistencyCheck.Documents;
using ConsistencyCheck.Mentions;
using ConsistencyCheck.Text;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Claims;

/// <summary>Adds to the mentions of a document what its words state without a figure of its own, or with one that is read otherwise elsewhere.</summary>
/// <remarks>A reader is for one pass over one text.</remarks>
internal sealed class ImpliedMentions
{
    private readonly DatedText _text;
    private readonly IReadOnlyList<DatedMention> _written;
    private readonly ClaimScope _scope;
    private readonly List<DatedMention> _all = [];
    private int _next;

    private ImpliedMentions(DatedText text, ClaimScope scope) => (_text, _written, _scope) = (text, text.Document.Mentions, scope);

    /// <summary>All mentions in the order of the text.</summary>
    /// <remarks>Stories that are held against each other are left as they are: "no deaths" in the morning is no contradiction of twelve in the evening.</remarks>
    public static IReadOnlyList<DatedMention> With(DatedText text, ClaimScope scope) =>
        scope == ClaimScope.Story ? text.Document.Mentions : new ImpliedMentions(text, scope).Read();

    private List<DatedMention> Read()
    {
        var tokens = _text.Tokens;
        for (var i = 0; i < tokens.Tokens.Length; i++)
        {
            if (tokens.Tokens[i].Kind != TokenKind.Word) continue;
            if (MayImply(tokens, i) && ZeroReader.At(tokens, i) is { } none) Add(none);
            else if (_scope == ClaimScope.Source && MayImply(tokens, i) && FirstPlaceReader.At(tokens, i) is { } first) Add(first);
            else if (NumberedThingReader.At(tokens, i) is { } place) Put(place);
        }

        Pass(int.MaxValue);
        return _all;
    }

    /// <summary>Whether a look at two letters leaves it open that a figure begins at the word: it does so of one in ten.</summary>
    private static bool MayImply(TokenizedText text, int index)
    {
        ref readonly var token = ref text.Tokens[index];
        return ZeroReader.MayBeginWith(text.Text[token.Start]) || FirstPlaceReader.MayEndWith(text.Text[token.End - 1]);
    }

    /// <summary>"The second largest" has its place.</summary>
    private void Add(Mention implied)
    {
        Pass(implied.Span.Start);
        if (!Touches(_all.Count > 0 ? _all[^1] : null, implied) && !Touches(Next, implied)) _all.Add(Placed(implied));
    }

    /// <summary>"Lap 60" is more than the bare figure in it; what is read as a time or with a noun of its own says more than the place.</summary>
    private void Put(Mention place)
    {
        Pass(place.Span.Start);
        if (Touches(_all.Count > 0 ? _all[^1] : null, place)) return;
        if (Touches(Next, place))
        {
            if (Next!.Mention is not { Quantity: { Type: QuantityType.Count, Of: null, Unit: null } } || Next.Mention.Span.End != place.Span.End) return;
            _next++;
        }

        _all.Add(Placed(place));
    }

    private DatedMention? Next => _next < _written.Count ? _written[_next] : null;

    /// <summary>Takes over what is written before a place in the text.</summary>
    private void Pass(int start)
    {
        for (; Next is { } mention && mention.Mention.Span.Start < start; _next++)
        {
            _all.Add(mention);
            // A source that tells of 16 out of 28 also tells of 16; a draft is asked for what it says, and for that alone.
            if (_scope != ClaimScope.Source) continue;
            foreach (var count in PartOfWholeReader.Of(_text.Tokens, mention.Mention)) _all.Add(Placed(count));
        }
    }

    private DatedMention Placed(Mention implied) => new(implied, _text.Document.Layout.ZoneAt(implied.Span.Start)?.Kind ?? ZoneKind.Body, null);

    private static bool Touches(DatedMention? mention, Mention implied) => mention is not null && mention.Mention.Span.Overlaps(implied.Span);
}
