using ConsistencyCheck.Dating.Links;

namespace ConsistencyCheck.Rules.Dates;

/// <summary>A year besides that of publication that a document speaks of.</summary>
/// <param name="Year">The year.</param>
/// <param name="IsCounted">Whether the words count to it: "ten years ago", "last year".</param>
/// <param name="Month">The month that is named with it; 0 where none is.</param>
internal readonly record struct OtherYear(int Year, bool IsCounted, int Month)
{
    /// <summary>The weekdays that a month-day had in years: known once for each month-day, however many pairs a text has.</summary>
    /// <param name="years">The years; what is added later is not seen for month-days that were asked about.</param>
    /// <param name="counts">Which of them count for a date of a month.</param>
    internal sealed class Weekdays(IReadOnlyCollection<OtherYear> years, Func<OtherYear, int, bool> counts)
    {
        // One bit a weekday, and one that says that they are known.
        private const byte Known = 0x80;

        private readonly byte[] _known = new byte[13 * 32];

        /// <summary>Whether the date had its weekday in one of the years.</summary>
        public bool Fit(WeekdayDateLink link)
        {
            if (link.Day is < 1 or > 31) return false;
            ref var weekdays = ref _known[(link.Month * 32) + link.Day];
            if (weekdays == 0)
            {
                weekdays = Known;
                foreach (var other in years)
                    if (other.Year is >= 1 and <= 9999 && link.Day <= DateTime.DaysInMonth(other.Year, link.Month) && counts(other, link.Month))
                        weekdays |= (byte)(1 << (int)new DateOnly(other.Year, link.Month, link.Day).DayOfWeek);
            }

            return (weekdays & (1 << (int)link.DayOfWeek)) != 0;
        }
    }
}
