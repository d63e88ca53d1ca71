using System.Runtime.CompilerServices;
using ConsistencyCheck.Languages;
using ConsistencyCheck.Text;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Mentions.English;

/// <summary>Dates and times from the top: a range of points; a point is a day with a clock, or one of them; a day may be early or late.</summary>
internal sealed class TimeGrammar(QuantityPolicy policy, AmountReader amounts, TimeStart[] starts)
{
    private const WordClass AfterThe =
        WordClass.Month | WordClass.DoubtfulMonth | WordClass.Weekday | WordClass.TimeUnit | WordClass.Season | WordClass.DayPart | WordClass.Ordinal | WordClass.Reference | WordClass.PhraseStart | WordClass.Frequency | WordClass.Cardinal;

    private readonly SpanOfUnitsReader _spans = new(amounts, policy);
    private readonly RelativeReader _relative = new(policy);

    public bool TryRead(in TokenView view, int at, out Found found)
    {
        found = default;
        if (!CanStart(view, at) || !TryReadExpression(view, at, out var draft)) return false;
        found = draft.ToFound();
        return true;
    }

    private bool TryReadExpression(in TokenView view, int at, out TimeDraft draft)
    {
        if (TryReadRange(view, at, out draft)) return true;
        var start = StartAt(view, at);
        return ((start & TimeStart.Set) != 0 && SetReader.TryRead(view, at, out draft))
            || (!view.IsNumber(at)
                && (((start & TimeStart.Length) != 0 && _spans.TryRead(view, at, out draft)) || ((start & TimeStart.Reference) != 0 && ReferenceReader.TryRead(view, at, out draft))));
    }

    private TimeStart StartAt(in TokenView view, int at)
    {
        ref readonly var token = ref view[at];
        return token.Kind == TokenKind.Word ? starts[token.Lexeme] : TimeStart.All;
    }

    /// <summary>A look at one or two tokens that spares most articles and signs the whole grammar.</summary>
    private static bool CanStart(in TokenView view, int at)
    {
        if (!view.IsWord(at)) return view.IsNumber(at) || view.Symbol(at) is '\'' or '\u2019' or '\u2018';
        if (view.Particle(at) != Particle.The || !view.IsWord(at + 1)) return true;
        var next = view.Word(at + 1);
        return next.Is(AfterThe) || next.Particle
            is Particle.Early or Particle.Mid or Particle.Late or Particle.End or Particle.Beginning or Particle.Last or Particle.Next or Particle.Past
            or Particle.Coming or Particle.Following or Particle.Previous or Particle.Latest or Particle.Same or Particle.Fiscal || next.Number >= 20m || view[at + 1].Length == 1 || next.Word is "whole" or "entire" or "final" or "full";
    }

    private bool TryReadRange(in TokenView view, int at, out TimeDraft draft)
    {
        var lead = view.Particle(at);
        if (lead is Particle.From or Particle.Between)
        {
            if (TryReadFromNow(view, at, out draft)) return true;
            if (!TryReadPoint(view, at + 1, out draft) && !ClockRangeReader.TryRead(view, at + 1, lead == Particle.Between, out draft)) return false;
            draft.Start = at;
            // Without its second end, "from" and "between" are prepositions and no part of the date.
            return draft.Until is not null || TryReadSecondEnd(view, lead, ref draft);
        }

        if (!TryReadPoint(view, at, out draft)) return false;
        if (draft.Until is null) TryReadSecondEnd(view, lead, ref draft);
        return true;
    }

    private bool TryReadSecondEnd(in TokenView view, Particle lead, ref TimeDraft draft)
    {
        var at = draft.End;
        var connector = view.Particle(at);
        var isDash = view.IsDash(at) && view.IsGlued(at) == view.IsGlued(at + 1);
        var isJoined = isDash || connector is Particle.To or Particle.Through or Particle.Until || (connector == Particle.And && lead == Particle.Between);
        if (!isJoined) return false;
        if ((lead is Particle.From or Particle.Between || connector is Particle.Through or Particle.Until)
            && TryReadNow(view, at + 1, out var second)) return EndToday(second, ref draft);
        if (!TryReadPoint(view, at + 1, out second) || second.Until is not null) return false;
        if (!IsSameGrain(draft, second) && !IsYearToDay(draft, second, lead, connector, isDash) && !IsUntilToday(draft, second)) return false;
        // "From 2 p.m. until tomorrow 4:30 p.m." begins today.
        if (draft.Type == TimeType.Time && second.Type == TimeType.DateTime) (draft.Type, draft.Relative) = (TimeType.DateTime, RelativeTime.Aligned(CalendarUnit.Day, 0));
        // "June to August 2020": the year stands once and belongs to both.
        if (draft.Fields.Year is null && second.Fields.Year is { } year && draft.Fields.Month is not null)
            draft.Fields = draft.Fields with { Year = draft.Fields.Month > second.Fields.Month ? year - 1 : year };
        else if (second.Fields.Year is null && draft.Fields.Year is not null && second.Fields.Month is not null && draft.Fields.Month <= second.Fields.Month)
            second.Fields = second.Fields with { Year = draft.Fields.Year };
        // "From January to March last year": so does the year that is told by its distance.
        if (draft is { Relative: null, Fields: { Month: not null, Year: null } }
            && second.Relative is { Unit: CalendarUnit.Year, IsAligned: true }) draft.Relative = second.Relative;
        draft.Until = second.ToValue();
        draft.Impossible ??= second.ToFound().Impossible;
        draft.End = second.End;
        return true;
    }

    private static bool IsSameGrain(in TimeDraft first, in TimeDraft second)
    {
        if (first.Type != second.Type) return (first.Type, second.Type) is (TimeType.DateTime, TimeType.Time) || ((first.Type, second.Type) is (TimeType.Time, TimeType.DateTime) && second.Relative is { Unit: CalendarUnit.Day });
        if (first.Type == TimeType.Time) return true;
        return first.Fields.Day is null == second.Fields.Day is null
            && first.Fields.Month is null == second.Fields.Month is null
            && first.Fields.Weekday is null == second.Fields.Weekday is null
            && first.Fields.Part == second.Fields.Part;
    }

    /// <summary>"between now and May 21": both ends are days.</summary>
    private bool TryReadFromNow(in TokenView view, int at, out TimeDraft draft)
    {
        if (!TryReadNow(view, at + 1, out draft)) return false;
        var isJoined = view.Particle(draft.End) is Particle.To or Particle.Through or Particle.Until or Particle.And;
        if (!isJoined || !TryReadPoint(view, draft.End + 1, out var second) || second is not { Type: TimeType.Date, Until: null }) return false;
        draft.Start = at;
        draft.Until = second.ToValue();
        draft.End = second.End;
        return true;
    }

    /// <summary>"now", "the present", as an end of a range: the day of writing.</summary>
    private static bool TryReadNow(in TokenView view, int at, out TimeDraft draft)
    {
        var now = view.Particle(at) == Particle.The && view.Word(at + 1).Word == "present" ? at + 1 : at;
        draft = new TimeDraft { Start = at, End = now + 1, Type = TimeType.Date, Relative = RelativeTime.Aligned(CalendarUnit.Day, 0) };
        return view.Particle(now) == Particle.Now || (now > at && (!view.IsWord(now + 1) || view.Is(now + 1, WordClass.Stop | WordClass.Verb)));
    }

    private static bool EndToday(in TimeDraft now, ref TimeDraft draft)
    {
        if (!IsUntilToday(draft, now)) return false;
        draft.Until = now.ToValue();
        draft.End = now.End;
        return true;
    }

    /// <summary>"2014 through May 2018", "from 1939 to May 8, 1945", "Nov-Feb 5, 2017": ends of different grain, where the second says its year.</summary>
    private static bool IsYearToDay(in TimeDraft first, in TimeDraft second, Particle lead, Particle connector, bool isDash)
    {
        if (first.Type != TimeType.Date || second.Type != TimeType.Date || first.Relative is not null || second.Relative is not null
            || second.Fields.Year is null || first.Fields.Part is not null || second.Fields.Part is not null) return false;
        if (first.Fields is { Year: null, Month: not null, Day: null }) return second.Fields.Day is not null;
        return first.Fields.Year < second.Fields.Year && !isDash && (lead is Particle.From or Particle.Between
            || connector is Particle.Through or Particle.Until);
    }

    /// <summary>"from Aug. 1 to today", "between January 2019 and tomorrow".</summary>
    private static bool IsUntilToday(in TimeDraft first, in TimeDraft second) =>
        first is { Type: TimeType.Date, Relative: null, Fields.Part: null } && (first.Fields.Year is not null || first.Fields.Month is not null)
            && second is { Type: TimeType.Date, Relative: { Unit: CalendarUnit.Day, IsAligned: true } };

    private bool TryReadPoint(in TokenView view, int at, out TimeDraft draft)
    {
        // A draft is large, and most of what is tried is none: it is written by the reader that has a chance.
        Unsafe.SkipInit(out draft);
        var start = StartAt(view, at);
        if ((start & TimeStart.Point) == 0) return false;
        if ((start & TimeStart.PartOfDay) != 0 && TryReadPartOfDay(view, at, out draft)) return true;
        if ((start & TimeStart.Cue) != 0 && (TryReadAboutClock(view, at, out draft) || TryReadAboutYear(view, at, out draft))) return true;
        if ((start & TimeStart.Named) != 0 && TryReadLaterDay(view, at, out draft)) return true;
        if (TryReadDay(view, at, out draft))
        {
            if (!draft.HasDay || draft.Clock is { Part: null }) return true;
            DayClockReader.ReadAfter(view, ref draft);
            DayClockReader.ReadDate(view, ref draft);
            return true;
        }

        if ((start & TimeStart.Clock) == 0) return (start & TimeStart.PartAlone) != 0 && TryReadPartAlone(view, at, out draft);
        if (ClockRangeReader.TryRead(view, at, isBetween: view.Particle(at - 1) == Particle.Between, out draft))
        {
            ReadDayAfter(view, ref draft);
            return true;
        }

        if (!DayClockReader.TryReadClock(view, at, out var clock, out var end) && !TryReadHourOfDay(view, at, out clock, out end)) return TryReadPartAlone(view, at, out draft);
        draft = new TimeDraft { Start = at, End = end, Type = TimeType.Time, Clock = clock };
        ReadDayAfter(view, ref draft);
        if (ClockReader.IsRough(view, end)) draft.Modifier = TimeModifier.Approx;
        return true;
    }

    /// <summary>"in the afternoon", "in the morning at 7", "early in the evening", "the end of the day".</summary>
    private static bool TryReadPartAlone(in TokenView view, int at, out TimeDraft draft)
    {
        if (DayPartReader.TryReadEnd(view, at, out draft)) return true;
        if (!DayPartReader.TryReadAlone(view, at, out draft)) return false;
        if (view.Particle(draft.End) == Particle.At) DayClockReader.ReadAfter(view, ref draft);
        return true;
    }

    /// <summary>"at 9 Monday", "at 7 this morning": a bare hour before the day that it belongs to.</summary>
    private bool TryReadHourOfDay(in TokenView view, int at, out ClockTime clock, out int end)
    {
        clock = default;
        end = at;
        if (view.Particle(at - 1) is not (Particle.At or Particle.Until) || !ClockReader.TryReadBareHour(view, at, out clock, out end)) return false;
        if (!view.Is(end, WordClass.RelativeDay | WordClass.Weekday) && view.Particle(end) is not (Particle.This or Particle.Last)) return false;
        return TryReadDay(view, end, out var day) && day.HasDay;
    }

    private bool TryReadDay(in TokenView view, int at, out TimeDraft draft)
    {
        if (view.IsNumber(at)) return TryReadNumbered(view, at, out draft);
        Unsafe.SkipInit(out draft);
        return ((StartAt(view, at) & TimeStart.PartOf) != 0 && TryReadPartOf(view, at, out draft)) || TryReadWholeDay(view, at, out draft);
    }

    private bool TryReadWholeDay(in TokenView view, int at, out TimeDraft draft)
    {
        if (view.IsNumber(at)) return TryReadNumbered(view, at, out draft);
        Unsafe.SkipInit(out draft);
        var start = StartAt(view, at);
        return (start & TimeStart.WholeDay) != 0
            && (((start & TimeStart.Holiday) != 0 && HolidayReader.TryRead(view, at, out draft))
            || ((start & TimeStart.Date) != 0 && DateReader.TryRead(view, at, out draft))
            || ((start & TimeStart.Week) != 0 && WeekReader.TryRead(view, at, out draft))
            || ((start & TimeStart.Period) != 0 && PeriodReader.TryRead(view, at, out draft))
            || ((start & TimeStart.Relative) != 0 && _relative.TryRead(view, at, out draft))
            || ((start & TimeStart.Named) != 0 && SpanOfUnitsReader.TryReadNamed(view, at, out draft))
            || ((start & TimeStart.Year) != 0 && YearReader.TryRead(view, at, out draft)));
    }

    private static bool TryReadNumbered(in TokenView view, int at, out TimeDraft draft) =>
        StampReader.TryRead(view, at, out draft)
        || DateReader.TryRead(view, at, out draft)
        || DayListReader.TryRead(view, at, out draft)
        || WeekReader.TryRead(view, at, out draft)
        || PeriodReader.TryRead(view, at, out draft)
        || YearReader.TryRead(view, at, out draft);

    /// <summary>"late July", "mid-2022", "the end of March", "early this week".</summary>
    private bool TryReadPartOf(in TokenView view, int at, out TimeDraft draft)
    {
        if (YearEndReader.TryRead(view, at, out draft)) return true;
        var start = at;
        if (view.Particle(at) == Particle.The) at++;
        var modifier = view.Particle(at) switch
        {
            Particle.Early or Particle.Beginning => TimeModifier.Start,
            Particle.Mid => TimeModifier.Mid,
            Particle.Late or Particle.End => TimeModifier.End,
            _ => TimeModifier.None,
        };
        if (modifier == TimeModifier.None) return false;
        var isNoun = view.Particle(at) is Particle.Beginning or Particle.End || view.Word(at).Word is "middle";
        var next = at + 1;
        if (isNoun)
        {
            if (view.Particle(next) != Particle.Of) return false;
            next = view.Particle(next + 1) == Particle.The && view.Is(next + 2, WordClass.Weekday) ? next + 2 : next + 1;
        }
        else if (view.Particle(next) is Particle.In or Particle.On || view.IsHyphen(next))
        {
            // "Early in the day Wednesday".
            next += view.Particle(next + 1) == Particle.The && view.Word(next + 2).Word == "day" && view.Is(next + 3, WordClass.Weekday) ? 3 : 1;
        }

        // A part of a part is none, and "the end of the end of the end of ..." would go as deep as it is long.
        if (!TryReadWholeDay(view, next, out draft) || draft.Modifier != TimeModifier.None) return false;
        draft.Start = start;
        draft.Modifier = modifier;
        return true;
    }

    /// <summary>"the night of April 18, 1775", "dawn on Tuesday".</summary>
    private bool TryReadPartOfDay(in TokenView view, int at, out TimeDraft draft)
    {
        draft = default;
        if (!DayPartReader.TryReadLead(view, at, out var part, out var day) || !TryReadDay(view, day, out draft) || !draft.HasDay || draft.Clock is not null) return false;
        draft.Start = at;
        draft.Clock = new ClockTime(0, Part: part);
        draft.Type = TimeType.DateTime;
        if (view.Particle(draft.End) == Particle.At) DayClockReader.ReadAfter(view, ref draft);
        return true;
    }

    /// <summary>"later Tuesday", "earlier today", "later this afternoon": some time of the day that is named.</summary>
    private bool TryReadLaterDay(in TokenView view, int at, out TimeDraft draft)
    {
        draft = default;
        if (view.Particle(at) is not (Particle.Earlier or Particle.Later)) return false;
        if (!view.Is(at + 1, WordClass.RelativeDay | WordClass.Weekday) && !(view.Particle(at + 1) == Particle.This && view.Is(at + 2, WordClass.DayPart))) return false;
        if (!TryReadPoint(view, at + 1, out draft)) return false;
        draft.Start = at;
        return true;
    }

    /// <summary>"about 4 p.m. Sunday", "around noon".</summary>
    private bool TryReadAboutClock(in TokenView view, int at, out TimeDraft draft)
    {
        draft = default;
        if (!EnglishLanguage.Shared.CuesBefore.TryMatch(view, at, out var start, out _, out var cue) || cue is not (Approximation.About or Approximation.Nearly)) return false;
        if (view.Particle(start) == Particle.Between && ClockRangeReader.TryRead(view, start + 1, isBetween: true, out draft))
        {
            draft.Start = start;
            ReadDayAfter(view, ref draft);
            return true;
        }

        if (!DayClockReader.TryReadClock(view, start, out var clock, out var end))
        {
            if (!view.Is(start, WordClass.RelativeDay | WordClass.Weekday) || !TryReadPoint(view, start, out draft) || draft.Clock is null or { Part: not null }) return false;
            (draft.Start, draft.Modifier) = (at, TimeModifier.Approx);
            return true;
        }

        draft = new TimeDraft { Start = at, End = end, Type = TimeType.Time, Clock = clock };
        ReadDayAfter(view, ref draft);
        draft.Modifier = TimeModifier.Approx;
        return true;
    }

    /// <summary>"around 1850", "circa 1900", "about 1987": a round figure after "about" is rather a count.</summary>
    private static bool TryReadAboutYear(in TokenView view, int at, out TimeDraft draft)
    {
        draft = default;
        if (view[at + 1].Length != 4 || !view.IsNumber(at + 1) || view.Word(at).Word is not ("around" or "circa" or "about")) return false;
        if (!YearReader.TryRead(view, at + 1, out draft) || draft.Fields.Year is not { } year || (year % 10 == 0
            && view.Word(at).Word == "about")) return false;
        draft.Start = at;
        if (draft.Fields.Part is null && draft.Fields.Month is null) draft.Modifier = TimeModifier.Approx;
        return true;
    }

    /// <summary>"6 p.m. on Tuesday", "5 to 6 p.m. of April 22", "noon tomorrow", "7:30 this morning", "6 a.m. every day".</summary>
    private void ReadDayAfter(in TokenView view, ref TimeDraft draft)
    {
        var at = view.Symbol(draft.End) == ',' ? draft.End + 1 : draft.End;
        if (view.Particle(at) is Particle.On or Particle.Of) at++;
        if (SetReader.TryRead(view, at, out var day))
        {
            if (day.Fields.Weekday is null && day is not { LengthUnit: CalendarUnit.Day, Length.Low: 1m } && day.Clock is null) return;
        }
        else if (!TryReadDay(view, at, out day) || !day.HasDay)
        {
            return;
        }

        if (day.Clock is { Part: null }) return;
        var part = day.Clock?.Part;
        var (clock, start, until) = (draft.Clock, draft.Start, draft.Until);
        // "3 to 8 p.m. yesterday afternoon" says the part of the day again.
        if (part is null && draft.Clock?.Part is null && view.Is(day.End, WordClass.DayPart) && !view.Word(day.End).IsPlural) part = view.Word(day.End++).Part;
        draft = day;
        (draft.Start, draft.Until) = (start, day.Until);
        if (until is null) draft.Clock = DayClockReader.InPart(clock!.Value, part);
        else (draft.Clock, draft.Until) = DayClockReader.InPart(clock!.Value, until, part);
        if (draft.Type != TimeType.Set) draft.Type = TimeType.DateTime;
    }
}
