using ConsistencyCheck.Languages.English;
using ConsistencyCheck.Text;

namespace ConsistencyCheck.Dating;

/// <summary>Reads on which side of the page's day the verb of a date lies, strictly: what is not plain is not read.</summary>
/// <remarks>"The council approved a meeting on Oct. 7, 2027" is right, for the date is the meeting's; "the council met on Oct. 7, 2027" is not.</remarks>
internal static class DatedVerbReader
{
    /// <summary>How many words may stand between a verb and the date: "visited the client in Lindmoor on".</summary>
    private const int Reach = 10;

    /// <summary>The same before a month, which as often belongs to what is planned: "paid the fine in May 2006".</summary>
    private const int MonthReach = 4;

    /// <summary>What has more words and no full stop is a table or residue; each of its thousand dates would have all of it read.</summary>
    private const int LongestSentence = 200;

    /// <summary>A past form so near the beginning of its sentence has nothing but its subject before it: "the town council met".</summary>
    private const int LongestSubject = 3;

    /// <summary>How many words name who says it, with the verb of saying: "the harbour town's mayor said".</summary>
    private const int LongestSource = 6;

    /// <summary>How many words before a verb its auxiliaries stand in: "would later have been".</summary>
    private const int AuxiliaryReach = 3;

    /// <param name="text">The text.</param>
    /// <param name="time">The date.</param>
    /// <param name="namesDay">Whether it names a day; a month is read only near its verb, and a year right beside it.</param>
    /// <returns><see cref="Tense.Past"/>, <see cref="Tense.Future"/>, or <see cref="Tense.Unknown"/>.</returns>
    public static Tense Read(TokenizedText text, TimeMention time, bool namesDay)
    {
        var first = text.IndexAt(time.Sentence.Start);
        var end = text.IndexAt(time.Sentence.End);
        var date = text.IndexAt(time.Span.Start);
        if (date <= first || end - first > LongestSentence) return Tense.Unknown;
        for (var i = first; i < end; i++)
            if (DatedVerbWords.Supposing.Contains(text.WordAt(i))) return Tense.Unknown;
        if (DatedPhraseReader.IsPast(text, date, first, end)) return Tense.Past;
        var preposition = IsPreposition(text.WordAt(date - 1), namesDay) ? date - 1
            : namesDay && MayEndClause(text, date - 1) ? date
            : -1;
        if (preposition < first) return Tense.Unknown;
        if (TakesEffect(text, preposition - 1, first)) return Tense.Past;
        var dateEnd = text.IndexAt(time.Span.End);
        if (preposition == first) return Behind(text, dateEnd, first, end);
        if (namesDay && (IsSaid(text, preposition - 1, first, dateEnd) || WasSaid(text, preposition - 1, first, dateEnd))) return Tense.Past;
        return Before(text, preposition, first, namesDay ? Reach : time.Value.Fields.Month is null ? 1 : MonthReach, dateEnd);
    }

    /// <summary>"Was arrested Sept. 6", "met in the town hall Sept. 6": American news leaves out the preposition.</summary>
    private static bool MayEndClause(TokenizedText text, int index) =>
        text.Tokens[index].Kind == TokenKind.Word && (!StopWords.All.Contains(text.WordAt(index)) || TenseReader.IsPastVerb(text, index));

    /// <summary>"Took effect on", "came into force on".</summary>
    private static bool TakesEffect(TokenizedText text, int last, int first) =>
        last - 2 >= first && text.WordAt(last) is "effect" or "force" && (text.WordAt(last - 1) is "took" || text.WordAt(last - 2) is "came");

    /// <summary>"The navy said on Jan. 31 that", "told reporters on Jan. 31 that": the day of the saying, which has no other object.</summary>
    private static bool IsSaid(TokenizedText text, int verb, int first, int dateEnd)
    {
        if (dateEnd >= text.Tokens.Length || text.WordAt(dateEnd) is not "that") return false;
        if (verb - 1 > first && DatedVerbWords.Told.Contains(text.WordAt(verb))) verb--;
        return DatedVerbWords.OfSaying.Contains(text.WordAt(verb)) && TenseReader.IsPastVerb(text, verb);
    }

    /// <summary>"The first case was reported on Jan. 31.": of what is said itself the day is that of the saying; "a night was added on" may be of the night.</summary>
    private static bool WasSaid(TokenizedText text, int verb, int first, int dateEnd) =>
        verb - 1 > first && text.WordAt(verb) is "reported" or "announced" or "claimed" && text.WordAt(verb - 1) is "was" or "were" && EndsWhatIsTold(text, dateEnd);

    private static bool IsPreposition(ReadOnlySpan<char> word, bool namesDay) => word is "on" or "On" || (!namesDay && word is "in" or "In");

    /// <summary>The nearest verb before the preposition, unless something between the two may own the date, or the sentence goes on behind it.</summary>
    private static Tense Before(TokenizedText text, int preposition, int first, int reach, int dateEnd)
    {
        for (var i = preposition - 1; i >= Math.Max(first, preposition - Reach); i--)
        {
            if (text.Tokens[i].Kind is not (TokenKind.Word or TokenKind.Number) && !IsOfFigure(text, i)) return Tense.Unknown;
            if (text.Tokens[i].IsCapitalized && i > first) continue;
            var tense = OfVerb(text, i, first);
            if (tense == Tense.Past && IsOfHappening(text, i, reach)) return tense;
            if (i < preposition - reach)
            {
                if (tense != Tense.Unknown || MayOwnDate(text.WordAt(i))) return Tense.Unknown;
                continue;
            }

            if (tense != Tense.Unknown && i < preposition - 1 && DatedVerbWords.OfAnnouncing.Contains(text.WordAt(i))) return Tense.Unknown;
            if (tense == Tense.Past) return IsPlain(text, i, first, dateEnd) ? tense : Tense.Unknown;
            if (tense == Tense.Future) return tense;
            if (MayOwnDate(text.WordAt(i))) return Tense.Unknown;
        }

        return Tense.Unknown;
    }

    /// <summary>Whether the date of the verb is plainly its own; of what may be planned too, only beside a year or a month.</summary>
    private static bool IsOfHappening(TokenizedText text, int verb, int reach) =>
        DatedVerbWords.OfHappening.Contains(text.WordAt(verb)) && (reach < Reach || !DatedVerbWords.OfPlannedHappening.Contains(text.WordAt(verb)));

    /// <summary>The marks within "2-1", "$4.5" and "5%".</summary>
    private static bool IsOfFigure(TokenizedText text, int index) => text.WordAt(index) is "-" or "–" or "$" or "£" or "€" or "%";

    /// <summary>The first verb behind a date that opens its sentence: "On Oct. 7, 2027, they met".</summary>
    private static Tense Behind(TokenizedText text, int from, int first, int end)
    {
        if (from < end && text.WordAt(from) is ",") from++;
        for (var i = from; i < Math.Min(end, from + Reach); i++)
        {
            if (text.Tokens[i].Kind is not (TokenKind.Word or TokenKind.Number)) return Tense.Unknown;
            var tense = text.Tokens[i].IsCapitalized ? Tense.Unknown : OfVerb(text, i, first);
            // "On Jan. 1, tariffs imposed last year rise": a participle looks like a verb.
            if (tense == Tense.Past && !IsFinite(text, i, first) && !HasSubjectAndObject(text, i)) return Tense.Unknown;
            if (tense != Tense.Unknown) return LooksAhead(text, i + 1, end) ? Tense.Unknown : tense;
            if (DatedVerbWords.OfPlanning.Contains(text.WordAt(i)) || DatedVerbWords.OpeningClauses.Contains(text.WordAt(i))) return Tense.Unknown;
        }

        return Tense.Unknown;
    }

    /// <summary>Whether the past form is the verb of what is told, and the date its end.</summary>
    /// <remarks>"The phone released on April 4 costs", "was added on Aug. 15 after the first sold out": there the date is only a part.</remarks>
    private static bool IsPlain(TokenizedText text, int verb, int first, int dateEnd)
    {
        var before = verb > first ? text.WordAt(verb - 1) : [];
        var behind = dateEnd < text.Tokens.Length ? text.WordAt(dateEnd) : [];
        // "The works, which closed in 2027, employed": the comma ends what is told of them.
        if (before is "which" or "who") return EndsWhatIsTold(text, dateEnd) || behind is ",";
        // "The deal, signed on May 1, brought an end": what a past verb goes on with has been.
        if (before is "," && behind is "," && dateEnd + 1 < text.Tokens.Length && TenseReader.IsPastVerb(text, dateEnd + 1)) return true;
        // "A survey released on May 4 showed": the participle is behind its noun, and what it tells of has been.
        if (dateEnd < text.Tokens.Length && TenseReader.IsPastVerb(text, dateEnd)) return true;
        // "Was raised on May 4 by a newspaper".
        if (before is "was" or "were" && behind is "by") return true;
        return EndsWhatIsTold(text, dateEnd) && (IsShort(text, first, verb) || IsFinite(text, verb, first));
    }

    /// <summary>Whether only a short subject stands before the verb; a name and an age count for nothing: "Kieran Mould, 23, struck".</summary>
    private static bool IsShort(TokenizedText text, int first, int verb)
    {
        var words = 0;
        for (var i = first; i < verb && words <= LongestSubject; i++)
            if (text.Tokens[i] is { Kind: TokenKind.Word, IsCapitalized: false } || i == first) words++;
        return words <= LongestSubject;
    }

    private static bool EndsWhatIsTold(TokenizedText text, int index)
    {
        if (index >= text.Tokens.Length || text.Tokens[index].Kind == TokenKind.LineBreak) return true;
        if (text.WordAt(index) is "," && index + 1 < text.Tokens.Length)
        {
            if (IsAttribution(text, index + 1)) return true;
            index++;
            // "..., leaving the inn": what was done at the same time.
            if (text.WordAt(index).EndsWith("ing", StringComparison.Ordinal)) return true;
        }

        return text.WordAt(index) is "." or "!" or "?" or ";" or "and" or "but" or ")";
    }

    /// <summary>"..., prosecutors said": who says it, and nothing more that is told.</summary>
    private static bool IsAttribution(TokenizedText text, int index)
    {
        for (var i = index; i < Math.Min(text.Tokens.Length, index + LongestSource); i++)
        {
            if (text.Tokens[i].Kind != TokenKind.Word) return false;
            if (i > index && DatedVerbWords.OfSaying.Contains(text.WordAt(i))) return true;
        }

        return false;
    }

    /// <summary>Whether the past form is a verb and no participle: with an auxiliary, behind a pronoun, or a form that no participle has.</summary>
    private static bool IsFinite(TokenizedText text, int index, int first)
    {
        if (DatedVerbWords.PlainPasts.Contains(text.WordAt(index))) return true;
        for (var i = index - 1; i >= Math.Max(first, index - AuxiliaryReach); i--)
            if (DatedVerbWords.BeforeFinite.Contains(text.WordAt(i))) return true;
        return false;
    }

    /// <summary>"Aurora completed the purchase": between a name and an article no participle stands.</summary>
    private static bool HasSubjectAndObject(TokenizedText text, int index) =>
        text.Tokens[index - 1] is { Kind: TokenKind.Word, IsCapitalized: true } && index + 1 < text.Tokens.Length &&
        (text.Tokens[index + 1].Kind == TokenKind.Number || text.Tokens[index + 1].IsCapitalized || DatedVerbWords.Determiners.Contains(text.WordAt(index + 1)));

    /// <summary>Whether the verb points further ("was to", "were soon due"), or the rest of the sentence does.</summary>
    private static bool LooksAhead(TokenizedText text, int from, int end)
    {
        if (from < end && (text.WordAt(from) is "to" || DatedVerbWords.OfPlanning.Contains(text.WordAt(from)))) return true;
        if (from + 1 < end && DatedVerbWords.OfPlanning.Contains(text.WordAt(from + 1))) return true;
        for (var i = from; i < end; i++)
            if (DatedVerbWords.NotYetDone.Contains(text.WordAt(i)) && !DatedVerbWords.BehindWhatWas.Contains(text.WordAt(i))) return true;
        return false;
    }

    private static Tense OfVerb(TokenizedText text, int index, int first)
    {
        var word = text.WordAt(index);
        if (word is "will") return Tense.Future;
        if (DatedVerbWords.OfPlanning.Contains(word) || DatedVerbWords.OfSaying.Contains(word) || !TenseReader.IsPastVerb(text, index)) return Tense.Unknown;
        for (var i = index - 1; i >= Math.Max(first, index - AuxiliaryReach); i--)
        {
            if (text.WordAt(i) is "will") return Tense.Future;
            if (DatedVerbWords.NotYetDone.Contains(text.WordAt(i))) return Tense.Unknown;
        }

        // "An armed man", "the elected mayor": a participle that stands for an adjective.
        return index > first && DatedVerbWords.Determiners.Contains(text.WordAt(index - 1)) ? Tense.Unknown : Tense.Past;
    }

    /// <summary>Whether the date may belong to the word and not to a verb before it: an event, an infinitive, another clause.</summary>
    private static bool MayOwnDate(ReadOnlySpan<char> word) =>
        DatedVerbWords.OfPlanning.Contains(word) || (VerbForms.Schedules.Contains(word) && word.EndsWith('s')) || DatedVerbWords.OfSaying.Contains(word) ||
        DatedVerbWords.Events.Contains(word) || DatedVerbWords.OpeningClauses.Contains(word) ||
        (word.Length > 4 && word.EndsWith("ing", StringComparison.Ordinal));
}
