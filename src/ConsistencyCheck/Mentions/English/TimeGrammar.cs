using ConsistencyCheck.Languages;
using ConsistencyCheck.Text;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Mentions.English;

/// <summary>Dates and times from the top: a range of points; a point is a day with a clock, or one of them; a day may be early or late.</summary>
internal sealed class TimeGrammar(QuantityPolicy policy, AmountReader amounts)
{
    private const WordClass AfterThe =
        WordClass.Month | WordClass.DoubtfulMonth | WordClass.Weekday | WordClass.TimeUnit | WordClass.Season | WordClass.DayPart | WordClass.Ordinal | WordClass.Reference | WordClass.PhraseStart | WordClass.Frequency | WordClass.Cardinal;

    private readonly SpanOfUnitsReader _spans = new(amounts, policy);
    private readonly RelativeReader _relative = new(policy);

    public bool TryRead(in TokenView view, int at, out Found found)
    {
        found = default;
        if (!CanStart(view, at) || (!TryReadRange(view, at, out var draft) && !SetReader.TryRead(view, at, out draft) && (view.IsNumber(at) || !TryReadUnnumbered(view, at, out draft)))) return false;
        found = draft.ToFound();
        return true;
    }

    private bool TryReadUnnumbered(in TokenView view, int at, out TimeDraft draft) =>
        _spans.TryRead(view, at, out draft) || ReferenceReader.TryRead(view, at, out draft);

    /// <summary>A look at one or two tokens that spares most articles and signs the whole grammar.</summary>
    private static bool CanStart(in TokenView view, int at)
    {
        if (!view.IsWord(at)) return view.IsNumber(at) || view.Symbol(at) is '\'' or '\u2019' or '\u2018';
        if (view.Particle(at) != Particle.The || !view.IsWord(at + 1)) return true;
        var next = view.Word(at + 1);
        return next.Is(AfterThe) || next.Particle
            is Particle.Early or Particle.Mid or Particle.Late or Particle.End or Particle.Beginning or Particle.Last or Particle.Next or Particle.Past
            or Particle.Coming or Particle.Following or Particle.Previous or Particle.Latest or Particle.Same or Particle.Fiscal || next.Number >= 20m || view[at + 1].Length == 1;
    }

    private bool TryReadRange(in TokenView view, int at, out TimeDraft draft)
    {
        var lead = view.Particle(at);
        if (lead is Particle.From or Particle.Between)
        {
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
        if (!isJoined || !TryReadPoint(view, at + 1, out var second) || second.Until is not null) return false;
        if (!IsSameGrain(draft, second)) return false;
        // "June to August 2020": the year stands once and belongs to both.
        if (draft.Fields.Year is null && second.Fields.Year is { } year && draft.Fields.Month is not null)
            draft.Fields = draft.Fields with { Year = draft.Fields.Month > second.Fields.Month ? year - 1 : year };
        else if (second.Fields.Year is null && draft.Fields.Year is not null && second.Fields.Month is not null && draft.Fields.Month <= second.Fields.Month)
            second.Fields = second.Fields with { Year = draft.Fields.Year };
        draft.Until = second.ToValue();
        draft.Impossible ??= second.ToFound().Impossible;
        draft.End = second.End;
        return true;
    }

    private static bool IsSameGrain(in TimeDraft first, in TimeDraft second)
    {
        if (first.Type != second.Type) return (first.Type, second.Type) is (TimeType.DateTime, TimeType.Time);
        if (first.Type == TimeType.Time) return true;
        return first.Fields.Day is null == second.Fields.Day is null
            && first.Fields.Month is null == second.Fields.Month is null
            && first.Fields.Weekday is null == second.Fields.Weekday is null
            && first.Fields.Part == second.Fields.Part;
    }

    private bool TryReadPoint(in TokenView view, int at, out TimeDraft draft)
    {
        if (TryReadPartOfDay(view, at, out draft) || TryReadAboutClock(view, at, out draft)) return true;
        if (TryReadDay(view, at, out draft))
        {
            if (draft.HasDay && draft.Clock is null) ReadClockAfter(view, ref draft);
            return true;
        }

        if (ClockRangeReader.TryRead(view, at, isBetween: view.Particle(at - 1) == Particle.Between, out draft))
        {
            ReadDayAfter(view, ref draft);
            return true;
        }

        if (!TryReadClock(view, at, out var clock, out var end)) return DayPartReader.TryReadAlone(view, at, out draft);
        draft = new TimeDraft { Start = at, End = end, Type = TimeType.Time, Clock = clock };
        ReadDayAfter(view, ref draft);
        return true;
    }

    private bool TryReadDay(in TokenView view, int at, out TimeDraft draft)
    {
        if (view.IsNumber(at)) return TryReadNumbered(view, at, out draft);
        return TryReadPartOf(view, at, out draft)
            || HolidayReader.TryRead(view, at, out draft)
            || DateReader.TryRead(view, at, out draft)
            || WeekReader.TryRead(view, at, out draft)
            || PeriodReader.TryRead(view, at, out draft)
            || _relative.TryRead(view, at, out draft)
            || SpanOfUnitsReader.TryReadNamed(view, at, out draft)
            || YearReader.TryRead(view, at, out draft);
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
        draft = default;
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
            next++;
        }
        else if (view.Particle(next) is Particle.In or Particle.On || view.IsHyphen(next))
        {
            next++;
        }

        if (!TryReadDay(view, next, out draft) || draft.Modifier != TimeModifier.None) return false;
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
        return true;
    }

    /// <summary>"about 4 p.m. Sunday", "around noon".</summary>
    private bool TryReadAboutClock(in TokenView view, int at, out TimeDraft draft)
    {
        draft = default;
        if (!EnglishLanguage.Shared.CuesBefore.TryMatch(view, at, out var start, out _, out var cue) || cue is not (Approximation.About or Approximation.Nearly)) return false;
        if (!TryReadClock(view, start, out var clock, out var end)) return false;
        draft = new TimeDraft { Start = at, End = end, Type = TimeType.Time, Clock = clock };
        ReadDayAfter(view, ref draft);
        draft.Modifier = TimeModifier.Approx;
        return true;
    }

    /// <summary>A time of day, and the part of the day that may follow it: "6:30 in the evening".</summary>
    private static bool TryReadClock(in TokenView view, int at, out ClockTime clock, out int end)
    {
        if (!ClockReader.TryRead(view, at, out clock, out end)) return false;
        if (!DayPartReader.IsInThePart(view, end, out var part, out var afterPart)) return true;
        end = afterPart;
        if (clock.Hour < 12 && part is "AF" or "EV" or "NI") clock = clock with { Hour = clock.Hour + 12 };
        return true;
    }

    /// <summary>"Tuesday night", "Sept. 6 at 6:53 p.m.", "tomorrow, 10 a.m.".</summary>
    private static void ReadClockAfter(in TokenView view, ref TimeDraft draft)
    {
        var at = draft.End;
        if (view.Is(at, WordClass.DayPart) && view.Word(at).Word is not ("nights" or "mornings" or "evenings" or "afternoons"))
        {
            draft.Clock = new ClockTime(0, Part: view.Word(at).Part);
            draft.Type = TimeType.DateTime;
            draft.End = at + 1;
            return;
        }

        var next = view.Symbol(at) == ',' ? at + 1 : at;
        if (view.Particle(next) is Particle.At or Particle.Around or Particle.By or Particle.From || view.Word(next).Word is "about") next++;
        if (!TryReadClock(view, next, out var clock, out var end))
        {
            if (!DayPartReader.IsInThePart(view, at, out var part, out end)) return;
            clock = new ClockTime(0, Part: part);
        }

        draft.Clock = clock;
        draft.Type = TimeType.DateTime;
        draft.End = end;
    }

    /// <summary>"6 p.m. on Tuesday", "10 a.m. Sept. 6", "noon tomorrow".</summary>
    private void ReadDayAfter(in TokenView view, ref TimeDraft draft)
    {
        var at = view.Symbol(draft.End) == ',' ? draft.End + 1 : draft.End;
        if (view.Particle(at) == Particle.On) at++;
        if (!TryReadDay(view, at, out var day) || !day.HasDay || day.Clock is not null) return;
        var (clock, start, until) = (draft.Clock, draft.Start, draft.Until);
        draft = day;
        draft.Until = until ?? day.Until;
        draft.Start = start;
        draft.Clock = clock;
        draft.Type = TimeType.DateTime;
    }
}
