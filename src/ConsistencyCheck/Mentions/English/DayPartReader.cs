using ConsistencyCheck.Languages;
using ConsistencyCheck.Text;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Mentions.English;

/// <summary>Parts of the day: "in the morning", "at dawn", "overnight", and the words that lead to their day: "the night of", "the morning on".</summary>
internal static class DayPartReader
{
    /// <summary>"in the morning", "early in the evening", "at dawn", "overnight" alone.</summary>
    public static bool TryReadAlone(in TokenView view, int at, out TimeDraft draft)
    {
        TimeDraft.Begin(at, TimeType.Time, out draft);
        draft.End = at + 1;
        var modifier = ModifierOf(view.Particle(at));
        if (modifier != TimeModifier.None && IsInThePart(view, at + 1, out var partOfPart, out var afterPart) && view.Particle(at + 1) == Particle.In)
        {
            (draft.Clock, draft.Modifier, draft.End) = (new ClockTime(0, Part: partOfPart), modifier, afterPart);
            return true;
        }

        if (view.Particle(at) == Particle.In && IsInThePart(view, at, out var part, out draft.End))
        {
            draft.Clock = new ClockTime(0, Part: part);
            return true;
        }

        if (IsMid(view, at))
        {
            (draft.Clock, draft.Modifier, draft.End) = (new ClockTime(0, Part: view.Word(at + 2).Part), TimeModifier.Mid, at + 3);
            return true;
        }

        var word = view.Word(at);
        if (!word.Is(WordClass.DayPart) || word.IsPossessive) return false;
        // "The dawn of a new era".
        if (view.Particle(at + 1) == Particle.Of) return false;
        var isAlways = word.Word is "overnight" or "lunchtime" or "midday" or "nighttime" or "dusk" or "dawn" && !view[at].IsCapitalized;
        if (!isAlways && !(view.Particle(at - 1) is Particle.At or Particle.By && word.Word == "night")) return false;
        draft.Clock = new ClockTime(0, Part: word.Part);
        draft.End = at + 1;
        return true;
    }

    /// <summary>"mid-afternoon".</summary>
    private static bool IsMid(in TokenView view, int at) =>
        view.Particle(at) == Particle.Mid && view.IsHyphen(at + 1) && view.Is(at + 2, WordClass.DayPart)
        && !view.Word(at + 2).IsPlural && !view.Word(at + 2).IsPossessive;

    private static TimeModifier ModifierOf(Particle particle) => particle switch
    {
        Particle.Early or Particle.Earlier => TimeModifier.Start,
        Particle.Late or Particle.Later => TimeModifier.End,
        _ => TimeModifier.None,
    };

    /// <summary>"by the end of the day", "before close of business day", "by EOD": today's end. "At the end of the day" is a manner of speech.</summary>
    public static bool TryReadEnd(in TokenView view, int at, out TimeDraft draft)
    {
        TimeDraft.Begin(at, TimeType.Date, out draft);
        (draft.Modifier, draft.Relative, draft.End) = (TimeModifier.End, RelativeTime.Aligned(CalendarUnit.Day, 0), at + 1);
        if (view.Chars(at) is "EOD" or "eod") return true;
        if (view.Particle(at - 1) is Particle.At or Particle.The) return false;
        if (view.Particle(at) == Particle.The) at++;
        if (view.Particle(at) != Particle.End || view.Particle(at + 1) != Particle.Of) return false;
        var day = view.Particle(at + 2) == Particle.The ? at + 3 : at + 2;
        if (view.Chars(day) is "business" or "working" or "trading") day++;
        draft.End = day + 1;
        return view.Chars(day) is "day" or "today";
    }

    /// <summary>"the night of", "the early morning hours of", "dawn on": what follows must be a day.</summary>
    /// <param name="view">The text.</param>
    /// <param name="at">The index of the first word.</param>
    /// <param name="part">The TIMEX3 part of day.</param>
    /// <param name="day">The index of the day.</param>
    public static bool TryReadLead(in TokenView view, int at, out string? part, out int day)
    {
        if (view.Particle(at) == Particle.The) at++;
        // "The early hours" are those before dawn; of all others it is said what part of the day they are.
        if (view.Chars(at) is "early" or "small" or "wee" && view.Word(at + 1).Word == "hours" && view.Particle(at + 2) is Particle.Of or Particle.On)
        {
            (part, day) = ("MO", at + 3);
            return true;
        }

        if (view.Particle(at) is Particle.Early or Particle.Late) at++;
        else if (IsMid(view, at)) at += 2;
        part = view.Word(at).Part;
        day = at + 1;
        if (!view.Is(at, WordClass.DayPart) || view.Word(at).IsPossessive) return false;
        if (view.Word(day).Word == "hours") day++;
        if (view.Particle(day) is not (Particle.Of or Particle.On)) return false;
        day++;
        return true;
    }

    /// <summary>"in the evening", "at night" after a clock or a day.</summary>
    public static bool IsInThePart(in TokenView view, int at, out string? part, out int end)
    {
        end = at + 3;
        var isAtNight = view.Particle(at) == Particle.At && view.Word(at + 1).Word == "night";
        if (isAtNight) end = at + 2;
        part = view.Word(end - 1).Part;
        return isAtNight || (view.Particle(at) == Particle.In && view.Particle(at + 1) == Particle.The && view.Is(at + 2, WordClass.DayPart));
    }
}
