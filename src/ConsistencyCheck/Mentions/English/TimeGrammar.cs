using ConsistencyCheck.Languages;
using ConsistencyCheck.Text;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Mentions.English;

/// <summary>Dates and times from the top: a range of points; a point is a day with a clock, or one of them; a day may be early or late.</summary>
internal sealed class TimeGrammar(QuantityPolicy policy, AmountReader amounts, TimeStart[] starts)
{
    private const WordClass AfterThe =
        WordClass.Month | WordClass.DoubtfulMonth | WordClass.Weekday | WordClass.TimeUnit | WordClass.Season | WordClass.DayPart
        | WordClass.Ordinal | WordClass.Reference | WordClass.PhraseStart | WordClass.Frequency | WordClass.Cardinal;

    private readonly TimeRangeReader _ranges = new(new TimePointReader(policy, starts));
    private readonly SpanOfUnitsReader _spans = new(amounts, policy);

    public bool TryRead(in TokenView view, int at, out Found found)
    {
        found = default;
        if (!CanStart(view, at) || !TryReadExpression(view, at, out var draft)) return false;
        found = draft.ToFound();
        return true;
    }

    private bool TryReadExpression(in TokenView view, int at, out TimeDraft draft)
    {
        if (_ranges.TryRead(view, at, out draft)) return true;
        var start = TimeStarts.At(view, at, starts);
        return ((start & TimeStart.Set) != 0 && SetReader.TryRead(view, at, out draft))
            || (!view.IsNumber(at)
                && (((start & TimeStart.Length) != 0 && _spans.TryRead(view, at, out draft))
                    || ((start & TimeStart.Reference) != 0 && ReferenceReader.TryRead(view, at, out draft))));
    }

    /// <summary>A look at one or two tokens that spares most articles and signs the whole grammar.</summary>
    private static bool CanStart(in TokenView view, int at)
    {
        if (!view.IsWord(at)) return view.IsNumber(at) || view.Symbol(at) is '\'' or '\u2019' or '\u2018';
        if (view.Particle(at) != Particle.The || !view.IsWord(at + 1)) return true;
        var next = view.Word(at + 1);
        return next.Is(AfterThe) || next.Particle
            is Particle.Early or Particle.Mid or Particle.Late or Particle.End or Particle.Beginning or Particle.Last or Particle.Next or Particle.Past
            or Particle.Coming or Particle.Following or Particle.Previous or Particle.Latest or Particle.Same or Particle.Fiscal
            || next.Number >= 20m || view[at + 1].Length == 1 || next.Word is "whole" or "entire" or "final" or "full";
    }
}
