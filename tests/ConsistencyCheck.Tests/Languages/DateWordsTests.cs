using ConsistencyCheck.Languages.English;

namespace ConsistencyCheck.Tests.Languages;

public class DateWordsTests
{
    [Theory]
    [InlineData("2023-09-07", "2025-09-06", "2 years")] // a day short of two years is not one year
    [InlineData("2023-09-06", "2025-09-06", "2 years")]
    [InlineData("2024-03-01", "2025-08-30", "1 year")] // a year and a half is no two
    [InlineData("2024-09-10", "2025-09-06", "1 year")] // and eleven months and a half are a year
    [InlineData("2025-06-06", "2025-09-06", "3 months")]
    [InlineData("2025-08-22", "2025-09-06", "15 days")] // short of nothing
    [InlineData("9997-12-31", "9999-12-31", "2 years")] // the calendar's end
    public void A_distance_is_in_whole_units_and_a_few_days_make_years_no_fewer(string first, string second, string words) =>
        Assert.Equal(words, DateWords.Distance(
            DateOnly.ParseExact(first, "yyyy-MM-dd"), DateOnly.ParseExact(second, "yyyy-MM-dd")));
}
