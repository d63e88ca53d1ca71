using ConsistencyCheck.Languages;
using ConsistencyCheck.Text;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Mentions.English;

/// <summary>"last", "next", "this" and their like with a unit, weekday, month, season, holiday or part of the day.</summary>
internal static class DeicticReader
{
    /// <summary>"last/next/this" with a unit, weekday, month or season.</summary>
    public static bool TryRead(in TokenView view, int at, Particle particle, ref TimeDraft draft)
    {
        var from = ReferencePoint.Document;
        var start = at;
        if (particle == Particle.The)
        {
            particle = view.Particle(++at);
            if (particle is Particle.This or Particle.That || (OffsetOf(particle) is null && view.Word(at).Word != "current")) return false;
            if (particle is Particle.Previous or Particle.Following or Particle.Next or Particle.Same) from = ReferencePoint.Mention;
        }
        else if (particle == Particle.That && view.Particle(at + 1) is Particle.Same)
        {
            (particle, from) = (Particle.Same, ReferencePoint.Mention);
            at++;
        }

        // "The current quarter" is this one.
        if (view.Word(at).Word == "current"
            && (view.Is(at + 1, WordClass.TimeUnit)
                || (view.Particle(at + 1) == Particle.Fiscal && view.Is(at + 2, WordClass.TimeUnit)))) particle = Particle.This;
        if (OffsetOf(particle) is not { } offset) return false;
        if (particle is Particle.Following or Particle.Previous or Particle.That) from = ReferencePoint.Mention;
        var next = at + 1;
        if (particle == Particle.This && view.Particle(next) is Particle.Past or Particle.Coming)
        {
            particle = view.Particle(next++);
            offset = particle == Particle.Past ? -1 : 1;
        }

        draft.Start = start;
        return TryReadTarget(view, next, offset, from, particle, ref draft);
    }

    private static int? OffsetOf(Particle particle) => particle switch
    {
        Particle.Last or Particle.Past or Particle.Previous or Particle.Latest => -1,
        Particle.This or Particle.Same or Particle.That => 0,
        Particle.Next or Particle.Coming or Particle.Following => 1,
        _ => null,
    };

    private static bool TryReadTarget(in TokenView view, int at, int offset, ReferencePoint from, Particle particle, ref TimeDraft draft)
    {
        var word = view.Word(at);
        if (view.Particle(at) == Particle.Fiscal || (view.Word(at).Word is "calendar" && view.Word(at + 1).TimeUnit is "Y")) word = view.Word(++at);
        draft.End = at + 1;
        if (word.Is(WordClass.Weekday) && !word.Is(WordClass.Frequency)) return ReadWeekday(view, word, offset, from, particle, ref draft);
        if (word.Is(WordClass.PhraseStart) && HolidayReader.TryReadName(view, at, out var holiday, out var afterHoliday))
        {
            draft.Fields = HolidayReader.FieldsOf(holiday);
            draft.DaysFromEaster = holiday.DaysFromEaster;
            draft.Relative = Nearest(from, CalendarUnit.Year, offset);
            draft.End = afterHoliday;
            return true;
        }

        if (word.Is(WordClass.Month | WordClass.DoubtfulMonth) && view[at].IsCapitalized)
        {
            draft.Fields = new CalendarFields { Month = word.Month };
            draft.Relative = Nearest(from, CalendarUnit.Year, offset);
            return !(view.Symbol(at + 1) == '.' && view.IsNumber(at + 2)) && !view.IsNumber(at + 1);
        }

        if (word.Is(WordClass.Season)) return ReadSeason(word, offset, from, particle, ref draft);
        if (word.Is(WordClass.DayPart)) return ReadDayPart(word, offset, from, particle, ref draft);
        return word.Is(WordClass.TimeUnit) && ReadUnit(view, at, word, offset, from, particle, ref draft);
    }

    private static bool ReadSeason(Lexeme word, int offset, ReferencePoint from, Particle particle, ref TimeDraft draft)
    {
        draft.Fields = new CalendarFields { Part = CalendarUnit.Season, PartNumber = PeriodReader.SeasonNumber(word) };
        // "Last summer" is the one that is over; in March, "next summer" is not the one to come.
        draft.Relative = draft.Fields.PartNumber == 4 || (offset > 0 && from == ReferencePoint.Document)
            ? new RelativeTime(from, CalendarUnit.Year, offset, offset, true)
            : Nearest(from, CalendarUnit.Year, offset);
        return word.Word != "fall" || particle is not Particle.That;
    }

    /// <summary>"last year", "this quarter", "the past month".</summary>
    private static bool ReadUnit(in TokenView view, int at, Lexeme word, int offset, ReferencePoint from, Particle particle, ref TimeDraft draft)
    {
        if (TimeUnits.Of(word) is not { } unit || unit < CalendarUnit.Day) return false;
        if (word.IsPlural || particle == Particle.That) return false;
        // "The latest quarter" is the last that has ended; what is latest of the rest is no unit of time.
        if (particle == Particle.Latest && unit is < CalendarUnit.Week) return false;
        if (unit == CalendarUnit.Day && particle is Particle.Last or Particle.Past or Particle.This or Particle.Coming) return false;
        // "Last year" is the calendar's, "the past year" the twelve months up to now.
        if (particle == Particle.Past && offset < 0 && view.Particle(at - 2) == Particle.The)
        {
            draft.Type = TimeType.Duration;
            draft.Length = NumericInterval.Point(1m);
            draft.LengthUnit = unit;
            return true;
        }

        draft.Relative = new RelativeTime(from, unit, offset, offset, true);
        if (unit == CalendarUnit.Week) ReadWeekdayAfter(view, ref draft);
        else if (unit == CalendarUnit.Year && word.IsPossessive) ReadPartAfter(view, ref draft);
        return true;
    }

    /// <summary>"last Thursday", "this past Wednesday", "next Monday, March 3": with a date the weekday alone is left to say.</summary>
    private static bool ReadWeekday(in TokenView view, Lexeme word, int offset, ReferencePoint from, Particle particle, ref TimeDraft draft)
    {
        draft.Fields = new CalendarFields { Weekday = word.Weekday };
        // "Last Friday (March 1)" says it twice, and the two can be held against each other.
        if (word.IsPossessive || view.Symbol(draft.End) == '(' || !WeekdayReader.TryReadDate(view, ref draft))
            draft.Relative = particle is Particle.Past or Particle.Coming ? Nearest(from, CalendarUnit.Week, offset)
                : new RelativeTime(from, CalendarUnit.Week, offset, offset, true);
        return true;
    }

    /// <summary>"next week Wednesday", "previous week - Monday".</summary>
    private static void ReadWeekdayAfter(in TokenView view, ref TimeDraft draft)
    {
        if (view.Word(draft.End - 1).IsPossessive) return;
        var at = view.IsDash(draft.End) ? draft.End + 1 : draft.End;
        if (!WeekdayReader.TryReadName(view, at, out var weekday, out var end) || view.Word(end - 1).IsPossessive) return;
        draft.Fields = new CalendarFields { Weekday = weekday };
        draft.End = end;
    }

    /// <summary>"last year's third quarter".</summary>
    private static void ReadPartAfter(in TokenView view, ref TimeDraft draft)
    {
        if (!PeriodReader.TryReadPartName(view, draft.End, out var fields, out var end)
            || fields.Part is not (CalendarUnit.Quarter or CalendarUnit.Half)) return;
        draft.Fields = fields;
        draft.End = end;
    }

    /// <summary>"last night" is yesterday's, "this morning" today's, "the next morning" and "that night" those of a day that the text has named.</summary>
    private static bool ReadDayPart(Lexeme word, int offset, ReferencePoint from, Particle particle, ref TimeDraft draft)
    {
        if (particle is Particle.Past or Particle.Coming) return false;
        if (particle == Particle.Next) from = ReferencePoint.Mention;
        draft.Relative = new RelativeTime(from, CalendarUnit.Day, offset, offset, true);
        draft.Type = TimeType.DateTime;
        draft.Clock = new ClockTime(0, Part: word.Part);
        return true;
    }

    /// <summary>The nearest such time that is over, or is to come: "last May", "next Easter".</summary>
    private static RelativeTime Nearest(ReferencePoint from, CalendarUnit unit, int offset) => new(from, unit, Math.Min(offset, 0), Math.Max(offset, 0), true);

    /// <summary>A month or year by its distance, as the whole that a day or week is told of: "next month", "this year", "the following month".</summary>
    public static bool TryReadUnit(in TokenView view, int at, out RelativeTime relative, out int end)
    {
        var isThe = view.Particle(at) == Particle.The;
        if (isThe) at++;
        var particle = view.Particle(at);
        var word = view.Word(at + 1);
        var isFromMention = particle is Particle.Following or Particle.Previous or Particle.Same or Particle.That || (isThe && particle == Particle.Next);
        relative = default;
        end = at + 2;
        if (OffsetOf(particle) is not { } offset || word.IsPlural || word.IsPossessive || TimeUnits.Of(word) is not { } unit
            || unit is not (CalendarUnit.Month or CalendarUnit.Year)) return false;
        relative = new RelativeTime(isFromMention ? ReferencePoint.Mention : ReferencePoint.Document, unit, offset, offset, true);
        return true;
    }
}
