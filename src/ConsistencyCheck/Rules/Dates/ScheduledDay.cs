using ConsistencyCheck.Dating;
using ConsistencyCheck.Documents;
using ConsistencyCheck.Languages;
using ConsistencyCheck.Languages.English;
using ConsistencyCheck.Text;

namespace ConsistencyCheck.Rules.Dates;

/// <summary>
/// The day for which the story's headline sets something, and the day that the story sets for it in other words: "Launch set for July 15", "cleared the craft for
/// launch on July 18"; "May 10 Deadline", "have until May 16".
/// </summary>
internal sealed class ScheduledDay
{
    /// <summary>How many words may stand between the date and what is to be on it: "elect a new mayor on".</summary>
    private const int Reach = 6;

    /// <summary>A slip of the pen stays near; dates further apart are two events. In days. Policy.</summary>
    private const int MostDays = 14;

    /// <summary>So many words or kinds the headline and the sentence share at least: fewer could be about anything. Policy.</summary>
    private const int LeastShared = 2;

    /// <summary>What has more words and no full stop is a table or residue; each of its dates would have all of it read.</summary>
    private const int LongestSentence = 100;

    /// <summary>A leap year, so that every day without its year has a place in it.</summary>
    private const int CommonYear = 2000;

    private static readonly TermSet[] Kinds =
        [ScheduleWords.Closing, ScheduleWords.Launching, ScheduleWords.Polling, ScheduleWords.Moving, ScheduleWords.Holding];

    /// <summary>From this kind on the words name no event: more of the headline has to be shared.</summary>
    private static readonly int FirstOpenKind = Array.IndexOf(Kinds, ScheduleWords.Moving);

    private readonly DatedText _text;
    private readonly TimeMention _label;
    private readonly HashSet<uint> _terms;
    private readonly HashSet<int> _kinds;

    private ScheduledDay(DatedText text, TimeMention label)
    {
        (_text, _label) = (text, label);
        (_terms, _kinds) = Read(label.Sentence);
    }

    /// <summary>The mention of the other day in the story; null where the story names the headline's day anywhere, or none plainly for the same.</summary>
    public static TimeMention? Contradicting(DatedText text, TimeMention label)
    {
        if (label.Zone.Kind != ZoneKind.Headline || !text.Document.Text.AsSpan(0, label.Zone.Span.Start).IsWhiteSpace()) return null;
        if (DayOf(label.Value.Fields) is null || text.Times.Any(time => time != label && !IsOfOtherYear(text, time) && Names(time, label))) return null;
        var schedule = new ScheduledDay(text, label);
        if (schedule.KindOf(label, mayFollow: true) is null) return null;
        var told = text.Times.Where(schedule.IsOfSame).ToList();
        // A story that sets two days has two things to set them for.
        return told.Count > 0 && told.TrueForAll(time => DayOf(time.Value.Fields) == DayOf(told[0].Value.Fields)) && schedule.IsSlip(told[0]) ? told[0] : null;
    }

    private static DateOnly? DayOf(Values.CalendarFields fields) =>
        fields is { Month: not null, Day: not null } && (fields with { Year = CommonYear }).TryGetDay(out var day) ? day : null;

    /// <summary>Whether a mention names the day, or a range that may hold it.</summary>
    private static bool Names(TimeMention time, TimeMention label)
    {
        if (DayOf(label.Value.Fields) is not { } day || DayOf(time.Value.Fields) is not { } first) return false;
        if (time.Value.Until is null) return first == day;
        var end = time.Value.Until.Fields;
        return DayOf(end with { Month = end.Month ?? time.Value.Fields.Month }) is not { } last || (last < first ? day >= first || day <= last : day >= first && day <= last);
    }

    /// <summary>A year that was over before the story tells nothing of what is to come.</summary>
    private static bool IsOfOtherYear(DatedText text, TimeMention time) =>
        (time.Value.Until ?? time.Value).Fields.Year is { } year && text.PublicationDay?.Year > year;

    private bool IsOfSame(TimeMention time)
    {
        if (time.Zone.Kind != ZoneKind.Body || time.Value is not { Relative: null, Until: null, OtherReading: null } || DayOf(time.Value.Fields) is null) return false;
        if (!IsAhead(time) || KindOf(time, mayFollow: false) is not { } kind || !_kinds.Contains(kind)) return false;
        var (first, end) = (_text.Tokens.IndexAt(time.Sentence.Start), _text.Tokens.IndexAt(time.Sentence.End));
        if (end - first > LongestSentence) return false;
        for (var i = first; i < end; i++)
            if (ScheduleWords.OfOtherDays.Contains(_text.Tokens.WordAt(i))) return false;
        var (terms, kinds) = Read(time.Sentence);
        var shared = terms.Count(_terms.Contains);
        var isOfEvent = _kinds.Any(own => own < FirstOpenKind && kinds.Contains(own));
        // "Mumbai book festival returns" and "the Mumbai half marathon takes place" share a town and a verb.
        if (!isOfEvent && shared * 2 < _terms.Count) return false;
        return shared + kinds.Count(_kinds.Contains) >= LeastShared && shared > 0;
    }

    /// <summary>Whether the day is still to come for the page: what has been may have been several times.</summary>
    private bool IsAhead(TimeMention time)
    {
        if (_text.PublicationDay is not { } published) return time.Tense != Tense.Past;
        var fields = time.Value.Fields;
        var day = (fields with { Year = fields.Year ?? published.Year }).TryGetDay(out var dated) ? dated : DayOf(fields)!.Value;
        if (fields.Year is null && day.DayNumber < published.DayNumber - (366 / 2) && day.Year < 9999) day = day.AddYears(1);
        return day >= published;
    }

    private bool IsSlip(TimeMention told)
    {
        var (first, second) = (told.Value.Fields, _label.Value.Fields);
        if (first.Year is { } year && second.Year is { } other && year != other) return false;
        var apart = Math.Abs(DayOf(first)!.Value.DayNumber - DayOf(second)!.Value.DayNumber);
        return Math.Min(apart, 366 - apart) is > 0 and <= MostDays;
    }

    /// <summary>What is to be on the date: the nearest word of a kind before it within its clause, or "Deadline" right behind it.</summary>
    private int? KindOf(TimeMention time, bool mayFollow)
    {
        var tokens = _text.Tokens;
        var (first, date, next) = (tokens.IndexAt(time.Sentence.Start), tokens.IndexAt(time.Span.Start), tokens.IndexAt(time.Span.End));
        if (mayFollow && next < tokens.Tokens.Length && ScheduleWords.Closing.Contains(tokens.WordAt(next))) return 0;
        // "Until" is a part of some mentions.
        for (var i = date; i >= Math.Max(first, date - Reach); i--)
        {
            if (i < date && tokens.Tokens[i].Kind != TokenKind.Word && tokens.WordAt(i) is not "-") return null;
            if (KindOf(tokens.WordAt(i)) is >= 0 and var kind) return kind;
            if (i < date && (DatedVerbWords.OfSaying.Contains(tokens.WordAt(i)) || tokens.WordAt(i) is "and" or "but" or "which" or "who" or "that")) return null;
        }

        return null;
    }

    private static int KindOf(ReadOnlySpan<char> word)
    {
        for (var kind = 0; kind < Kinds.Length; kind++)
            if (Kinds[kind].Contains(word)) return kind;
        return -1;
    }

    /// <summary>The words that say what a sentence is about, and the kinds of which it has a word.</summary>
    private (HashSet<uint> Terms, HashSet<int> Kinds) Read(TextSpan sentence)
    {
        var tokens = _text.Tokens;
        var (terms, kinds) = (new HashSet<uint>(), new HashSet<int>());
        for (var i = tokens.IndexAt(sentence.Start); i < tokens.IndexAt(sentence.End); i++)
        {
            var word = tokens.WordAt(i);
            if (KindOf(word) is >= 0 and var kind) kinds.Add(kind);
            else if (ContentTerms.IsContent(tokens, i)) terms.Add(WordStem.HashOf(tokens, i));
        }

        return (terms, kinds);
    }
}
