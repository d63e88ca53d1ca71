namespace ConsistencyCheck.Dating.Constraints;

/// <summary>A month-day without a year: about a year around publication, and the nearer the likelier. Says the season, never the year.</summary>
internal sealed class NearMonthDay(TimeMention source, CandidateWindow window, double weight) : DayConstraint(source)
{
    private readonly YearlyDays _days = new(source.Value.Fields.Month!.Value, source.Value.Fields.Day!.Value, window);

    private readonly Tense _tense = source.Tense;

    public override double Weigh(int day) => weight * DatingPolicy.Recency(Distance(day));

    public override void AddTo(Span<double> scores, int first)
    {
        for (var i = 0; i < scores.Length;)
        {
            var (from, next) = _tense == Tense.Future ? (null, _days.AtOrAfter(first + i)) : _days.StretchAt(first + i);
            // The day before, and what lies before the first of the days or behind the last, is looked at by itself.
            if (_tense == Tense.Future ? next is null : from is null || first + i < from) scores[i] += Weigh(first + i++);
            else i = AddStretch(scores, first, i, from, next);
        }
    }

    /// <summary>Adds what the days from one on weigh that count from the same two of the yearly days.</summary>
    private int AddStretch(Span<double> scores, int first, int i, int? from, int? next)
    {
        var recency = DatingPolicy.RecencyByDay;
        var last = Math.Min((_tense == Tense.Future ? next + 1 - first : next - 1 - first) ?? scores.Length, scores.Length);
        if (from is { } before)
        {
            // Behind the half of the year the next such day is the nearer one, unless the words are of the past.
            var half = _tense is Tense.Past or Tense.Present || next is not { } end ? last : Math.Clamp(before + ((end - before) / 2) + 1 - first, i, last);
            Add(scores[i..half], recency[(first + i - before)..], weight);
            i = half;
        }

        for (; i < last; i++) scores[i] += weight * recency[next!.Value - first - i];
        return last;
    }

    public override string Implies(TimeMention source, DateOnly winner) => "a date without a year, so within about a year of publication";

    private int Distance(int day)
    {
        // A day of slack: a story filed across the date line may name tomorrow's date in the past tense.
        var past = _days.AtOrBefore(day + 1) is { } before ? day - before : int.MaxValue;
        var future = _days.AtOrAfter(day) is { } after ? after - day : int.MaxValue;
        return _tense switch
        {
            Tense.Future => future,
            Tense.Past or Tense.Present => past,
            _ => past < 0 ? past : Math.Min(past, future),
        };
    }
}
