namespace ConsistencyCheck.Dating.Joint;

/// <summary>What one document says of the years of a shared event: its best score for each, and on which day it reaches it.</summary>
internal sealed class YearMessage
{
    private readonly YearlyDays _days;
    private readonly double _best;
    private readonly int _firstYear;
    private readonly (double Score, int Day)[] _years;

    public YearMessage(DayScores told, SharedEvent shared)
    {
        _days = new YearlyDays(shared.Month, shared.Day, told.Window);
        _best = told.Best;
        _firstYear = YearOf(told.Window.First);
        _years = new (double Score, int Day)[YearOf(told.Window.Last) - _firstYear + 1];
        Array.Fill(_years, (double.NegativeInfinity, 0));
        for (var day = told.Window.First; day <= told.Window.Last; day++)
        {
            ref var year = ref _years[YearOf(day) - _firstYear];
            if (told[day] > year.Score) year = (told[day], day);
        }
    }

    /// <summary>What is added to each day of the hearer's window.</summary>
    public double[] To(CandidateWindow window)
    {
        var weights = new double[window.Count];
        for (var i = 0; i < weights.Length; i++)
        {
            var day = window.First + i;
            var year = YearOf(day) - _firstYear;
            weights[i] = year < 0 || year >= _years.Length ? DatingPolicy.Excluded : Weigh(_years[year], day);
        }

        return weights;
    }

    private double Weigh((double Score, int Day) year, int day)
    {
        var weeks = Math.Min(Math.Abs(day - year.Day) / 7.0, DatingPolicy.JointFarthestWeeks);
        return Math.Max(year.Score - _best, DatingPolicy.Excluded) + (DatingPolicy.JointPerWeek * weeks);
    }

    /// <summary>The year of the event for a story of some day: that of the last such date, a day of slack let in.</summary>
    private int YearOf(int day) => _days.AtOrBefore(day + 1) is { } before ? DateOnly.FromDayNumber(before).Year : 0;
}
