using ConsistencyCheck.Documents;
using ConsistencyCheck.Languages.English;
using ConsistencyCheck.Text;

namespace ConsistencyCheck.Dating;

/// <summary>Reads the tense that a mention stands in from the nearest verb of its sentence.</summary>
/// <remarks>
/// The verb to the left decides ("will discuss the transfers on Wednesday"); only a mention that opens its clause takes the one to the right.
/// A reader is for one pass over the mentions of one text: it remembers where it found no verb, since a sentence without one may hold thousands of mentions.
/// </remarks>
internal sealed class TenseReader(TokenizedText text)
{
    /// <summary>No clause opens with more function words than this.</summary>
    private const int LongestOpening = 40;

    private TextSpan _sentence = new(-1, 0);
    private int _first;

    // Tokens before this one have been read, and this is the tense of the last verb among them.
    private int _readTo;
    private Tense _lastTense;

    // Stretches of tokens without a verb, and without the end of a clause.
    private (int From, int To) _verbless;
    private (int From, int To) _endless;

    public static Tense At(TokenizedText text, TextSpan sentence, TextSpan mention) => new TenseReader(text).At(sentence, mention);

    public Tense At(TextSpan sentence, TextSpan mention)
    {
        if (sentence != _sentence) Enter(sentence);
        var from = text.IndexAt(mention.Start, _readTo);
        var before = LastTenseBefore(from);
        if (before != Tense.Unknown) return before;
        var after = text.IndexAt(mention.End, from);
        // "The bridge opens in 2026, the council said": what was said has another verb than the saying.
        // "The envoy left Tuesday and will return": so has what is joined to it.
        var end = OpensClause(text, _first, from) ? text.Tokens.Length : NextClauseEnd(after);
        return NextTense(after, end);
    }

    private void Enter(TextSpan sentence)
    {
        _sentence = sentence;
        _first = text.IndexAt(sentence.Start, _readTo);
        (_readTo, _lastTense) = (_first, Tense.Unknown);
        _verbless = _endless = default;
    }

    private Tense LastTenseBefore(int index)
    {
        if (index < _readTo) (_readTo, _lastTense) = (_first, Tense.Unknown);
        var read = _readTo;
        _readTo = Math.Max(index, _first);
        for (var i = index - 1; i >= read; i--)
        {
            var tense = OfWord(text, i, _first);
            if (tense != Tense.Unknown) return _lastTense = tense;
        }

        return _lastTense;
    }

    private Tense NextTense(int index, int end)
    {
        var tokens = text.Tokens;
        var i = Skip(_verbless, ref index);
        for (; i < end && i < tokens.Length && tokens[i].Start < _sentence.End; i++)
        {
            var tense = OfWord(text, i, _first);
            if (tense == Tense.Unknown) continue;
            _verbless = (index, i);
            return tense;
        }

        _verbless = (index, i);
        return Tense.Unknown;
    }

    private int NextClauseEnd(int index)
    {
        var tokens = text.Tokens;
        var i = Skip(_endless, ref index);
        while (i < tokens.Length && tokens[i].Start < _sentence.End && !EndsClause(text, i) && text.WordAt(i) is not ("and" or "but" or "or")) i++;
        _endless = (index, i);
        return i;
    }

    /// <summary>The end of a known stretch that an index stands in, and the stretch's own start; the index itself where it stands in none.</summary>
    private static int Skip((int From, int To) known, ref int index)
    {
        if (index < known.From || index >= known.To) return index;
        index = known.From;
        return known.To;
    }

    /// <summary>The tense as its zone means it: a picture shows what has been, and in running text what is scheduled is still to come.</summary>
    public static Tense InZone(Tense tense, Zone? zone) => zone?.Kind == ZoneKind.Caption
        ? tense == Tense.Future ? Tense.Future : Tense.Past
        : tense == Tense.Scheduled ? Tense.Future : tense;

    /// <summary>Whether only function words stand between the beginning of the sentence and the mention: "In early May".</summary>
    public static bool OpensSentence(TokenizedText text, TextSpan sentence, TextSpan mention)
    {
        for (var i = text.IndexAt(mention.Start) - 1; i >= 0 && text.Tokens[i].Start >= sentence.Start; i--)
            if (text.Tokens[i].Kind == TokenKind.Word && !StopWords.All.Contains(text.WordAt(i))) return false;
        return true;
    }

    /// <summary>Whether the word is a past verb such as "said".</summary>
    public static bool IsPastVerb(TokenizedText text, int index) =>
        text.Tokens[index] is { Kind: TokenKind.Word, IsCapitalized: false } && IsPast(text, index);

    /// <summary>Whether only function words stand between the beginning of the clause and the mention: "On Wednesday, ...".</summary>
    private static bool OpensClause(TokenizedText text, int first, int from)
    {
        for (var i = from - 1; i >= Math.Max(first, from - LongestOpening) && !EndsClause(text, i); i--)
            if (text.Tokens[i].Kind != TokenKind.Symbol && !text.IsAny(i, StopWords.All)) return false;
        return true;
    }

    private static bool EndsClause(TokenizedText text, int index) =>
        text.Tokens[index].Kind == TokenKind.Symbol && text.WordAt(index) is "," or ";" or "—" or "–";

    private static Tense OfWord(TokenizedText text, int index, int first)
    {
        ref readonly var token = ref text.Tokens[index];
        if (token.Kind != TokenKind.Word) return Tense.Unknown;
        // "I'll" keeps its capital within a sentence.
        if (text.WordAt(index) is [.., '\'' or '\u2019', 'l', 'l']) return Tense.Future;
        // Names look like verbs ("United", "March"), and a verb opens a statement's sentence only in a question.
        if (token.IsCapitalized && index > first) return Tense.Unknown;
        if (IsFutureMarker(text, index) || IsFutureTo(text, index, first)) return Tense.Future;
        if (IsPast(text, index)) return FollowsFuture(text, index, first) ? Tense.Future : Tense.Past;
        if (text.IsAny(index, VerbForms.Schedules))
        {
            if (FollowsFuture(text, index, first)) return Tense.Future;
            return IsVerb(text, index, first) ? Tense.Scheduled : Tense.Unknown;
        }

        return text.IsAny(index, VerbForms.Presents) ? Tense.Present : Tense.Unknown;
    }

    private static bool IsPast(TokenizedText text, int index) =>
        text.IsAny(index, VerbForms.IrregularPasts) || text.IsAny(index, VerbForms.IrregularParticiples) ||
        (text.Tokens[index].Length > 4 && text.WordAt(index).EndsWith("ed", StringComparison.Ordinal) && !text.IsAny(index, VerbForms.NotPasts));

    /// <summary>Whether a word that is also a noun ("the start", "a vote", "in the end") stands where a verb does: after its subject.</summary>
    private static bool IsVerb(TokenizedText text, int index, int first) =>
        index > first && text.Tokens[index - 1].Kind == TokenKind.Word && (!text.IsAny(index - 1, StopWords.All) || text.WordAt(index - 1) is "which" or "that" or "who");

    private static bool IsFutureTo(TokenizedText text, int index, int first) =>
        index > first && text.WordAt(index) is "to" && text.IsAny(index - 1, VerbForms.BeforeToFuture);

    /// <summary>
    /// Whether the word puts what follows in the future: "will", and of what is reported "would", unless it is refused or has not been; "due May 1", but not
    /// "due to rain"; "is planned for May 1", but not "the raid planned on May 1".
    /// </summary>
    private static bool IsFutureMarker(TokenizedText text, int index)
    {
        if (!text.IsAny(index, VerbForms.FutureMarkers)) return false;
        var next = index + 1 < text.Tokens.Length ? text.WordAt(index + 1) : [];
        return text.WordAt(index) switch
        {
            "would" or "must" => next is not ("have" or "not"),
            "due" => next is not "to",
            "set" => next is "for" && index > 0 && text.WordAt(index - 1) is "is" or "are",
            "planned" => index > 0 && text.WordAt(index - 1) is "is" or "are",
            "takes" or "take" => next is "effect" or "place",
            _ => true,
        };
    }

    /// <summary>Whether the participle belongs to a future auxiliary: "will be released", "is to be signed".</summary>
    private static bool FollowsFuture(TokenizedText text, int index, int first)
    {
        for (var i = index - 1; i >= first && i >= index - 3; i--)
        {
            if (text.Tokens[i].Kind != TokenKind.Word) return false;
            if (text.Tokens[i].IsCapitalized && i > first) return false;
            if (IsFutureMarker(text, i) || IsFutureTo(text, i, first)) return true;
            // "May be spent in 1993", but not "may have been spent".
            if (text.WordAt(i) is "be" && i > first && text.WordAt(i - 1) is "may" or "might" or "could" or "can" or "should") return true;
        }

        return false;
    }
}
