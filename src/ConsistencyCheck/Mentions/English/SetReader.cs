using ConsistencyCheck.Languages;
using ConsistencyCheck.Text;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Mentions.English;

/// <summary>Times that recur: "every Monday", "Mondays", "every two weeks", "daily".</summary>
internal static class SetReader
{
    public static bool TryRead(in TokenView view, int at, out TimeDraft draft)
    {
        if (!TryReadPeriod(view, at, out draft)) return false;
        // "every Monday at 3 p.m.", "daily at 6 a.m.", "each morning around 7": the time of day recurs with its day.
        if (draft.Fields.Weekday is not null || draft.Clock is not null
            || draft is { LengthUnit: CalendarUnit.Day, Length.Low: 1m })
            DayClockReader.ReadAfter(view, ref draft);
        return true;
    }

    private static bool TryReadPeriod(in TokenView view, int at, out TimeDraft draft)
    {
        TimeDraft.Begin(at, TimeType.Set, out draft);
        draft.End = at + 1;
        var word = view.Word(at);
        if (word.Is(WordClass.Frequency))
        {
            // "The Daily Mail" is a name; "Mondays" is always capitalised.
            if (!word.Is(WordClass.Weekday) && view[at].IsCapitalized && view[at + 1].IsCapitalized) return false;
            if (word.Is(WordClass.Weekday)) draft.Fields = new CalendarFields { Weekday = word.Weekday };
            else return ReadPeriod(word, word.Number > 1m ? word.Number : 1m, ref draft);
            return true;
        }

        if (view.IsHyphen(at + 1) && word.Word is "semi" or "bi") return TryReadPrefixed(view, at, ref draft);

        // "Open on weekends", not "three weekends".
        if (word.Word is "weekends" && view.Particle(at - 1) is Particle.On or Particle.At or Particle.During) return ReadPeriod(word, 1m, ref draft);
        if (TryReadTimesA(view, at, ref draft)) return true;
        if (word.Particle is not (Particle.Every or Particle.Each)) return false;
        return TryReadEvery(view, at + 1, ref draft);
    }

    /// <summary>"semi-annual", "bi-monthly"; what is bi-annual is twice a year or every two years, and left alone.</summary>
    private static bool TryReadPrefixed(in TokenView view, int at, ref TimeDraft draft)
    {
        draft.End = at + 3;
        var word = view.Word(at + 2);
        if (!word.Is(WordClass.Frequency) || TimeUnits.Of(word) is not { } unit) return false;
        var isSemi = view.Word(at).Word is "semi";
        (draft.Length, draft.LengthUnit) = (NumericInterval.Point(isSemi ? 1m : 2m), isSemi ? CalendarUnit.Half : unit);
        return isSemi ? unit == CalendarUnit.Year : unit is CalendarUnit.Week or CalendarUnit.Month;
    }

    /// <summary>"once a year", "twice a week", "three times a day": the period recurs.</summary>
    private static bool TryReadTimesA(in TokenView view, int at, ref TimeDraft draft)
    {
        var end = view.Word(at).Word is "once" or "twice" ? at + 1
            : (view.IsNumber(at) || view.Is(at, WordClass.Cardinal)) && view.Particle(at + 1) == Particle.Times ? at + 2
            : at;
        if (end == at) return false;
        // "Twice weekly", "three times daily".
        var period = view.IsHyphen(end) ? end + 1 : end;
        draft.End = period + 1;
        if (view.Is(period, WordClass.Frequency) && !view.Is(period, WordClass.Weekday)) return ReadPeriod(view.Word(period), 1m, ref draft);
        if (view.Particle(end) is Particle.Each or Particle.Every) return TryReadEvery(view, end + 1, ref draft);
        draft.End = end + 2;
        return view.Particle(end) is Particle.A or Particle.Per && view.Is(end + 1, WordClass.TimeUnit) && ReadPeriod(view.Word(end + 1), 1m, ref draft);
    }

    /// <summary>The "a day" of "five pills a day" and the "per night" of "$550 per night": what a quantity is taken per recurs.</summary>
    public static bool TryReadRate(in TokenView view, int at, out TimeDraft draft)
    {
        TimeDraft.Begin(at, TimeType.Set, out draft);
        draft.End = at + 2;
        var word = view.Word(at + 1);
        // "Ten circuits per second" is physics and no custom.
        if (TimeUnits.Of(word) is CalendarUnit.Second) return false;
        return view.Particle(at) is Particle.A or Particle.Per && word.Is(WordClass.TimeUnit) && !word.IsPlural && ReadPeriod(word, 1m, ref draft);
    }

    private static bool TryReadEvery(in TokenView view, int at, ref TimeDraft draft)
    {
        var count = 1m;
        if (view.Particle(at) == Particle.Other)
        {
            count = 2m;
            at++;
        }
        else if (view.Particle(at) == Particle.Few && TimeUnits.Of(view.Word(at + 1)) is { } fewUnit)
        {
            var few = QuantityPolicy.Default.Few;
            (draft.Length, draft.LengthUnit, draft.End) = (new NumericInterval(few.Low, few.High), fewUnit, at + 2);
            return true;
        }
        else if (view.IsNumber(at) ? DigitReader.TryRead(view, at, isMoney: false, out var figure) : NumberWordReader.TryRead(view, at, out figure))
        {
            count = figure.Value;
            at = figure.End;
        }

        var word = view.Word(at);
        draft.End = at + 1;
        if (word.Is(WordClass.Weekday)) draft.Fields = new CalendarFields { Weekday = word.Weekday };
        else if (word.Is(WordClass.Month | WordClass.DoubtfulMonth) && view[at].IsCapitalized) draft.Fields = new CalendarFields { Month = word.Month };
        else if (word.Is(WordClass.Season)) draft.Fields = new CalendarFields { Part = CalendarUnit.Season, PartNumber = PeriodReader.SeasonNumber(word) };
        else if (word.Is(WordClass.DayPart) && count == 1m) draft.Clock = new ClockTime(0, Part: word.Part);
        else return word.Is(WordClass.TimeUnit) && ReadPeriod(word, count, ref draft);
        return true;
    }

    private static bool ReadPeriod(Lexeme word, decimal count, ref TimeDraft draft)
    {
        if (TimeUnits.Of(word) is not { } unit) return false;
        draft.Length = NumericInterval.Point(count);
        draft.LengthUnit = unit;
        return true;
    }
}
