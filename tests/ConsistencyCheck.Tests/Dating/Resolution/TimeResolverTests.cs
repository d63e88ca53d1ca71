using System.Globalization;
using ConsistencyCheck.Dating;
using ConsistencyCheck.Dating.Resolution;
using ConsistencyCheck.Tests.Support;

namespace ConsistencyCheck.Tests.Dating.Resolution;

/// <summary>The date table of the semantics, row by row. The anchor is Tuesday, June 4, 2024.</summary>
public class TimeResolverTests
{
    [Theory]
    [InlineData("early 2022", "2022-01-01 2022-05-01")] // January to April
    [InlineData("mid-2022", "2022-05-01 2022-09-01")] // May to August
    [InlineData("late 2022", "2022-09-01 2023-01-01")] // September to December
    [InlineData("early March", "2024-03-01 2024-03-11")] // the 1st to the 10th
    [InlineData("mid-March", "2024-03-11 2024-03-21")] // the 11th to the 20th
    [InlineData("late February", "2024-02-21 2024-03-01")] // the 21st to the end, leap day included
    [InlineData("2022", "2022-01-01 2023-01-01")]
    [InlineData("August 2022", "2022-08-01 2022-09-01")]
    [InlineData("the second quarter", "2024-04-01 2024-07-01")]
    [InlineData("the 1990s", "1990-01-01 2000-01-01")]
    public void A_part_of_the_calendar_has_its_days(string words, string days) => Assert.Equal(days, Days(words, "past"));

    [Theory]
    [InlineData("last week", "2024-05-27 2024-06-03")] // Monday to Sunday
    [InlineData("this week", "2024-06-03 2024-06-10")]
    [InlineData("next week", "2024-06-10 2024-06-17")]
    [InlineData("last month", "2024-05-01 2024-06-01")]
    [InlineData("last year", "2023-01-01 2024-01-01")]
    [InlineData("last weekend", "2024-06-01 2024-06-03")]
    [InlineData("last Thursday", "2024-05-30 2024-05-31")] // the Thursday of the week before
    [InlineData("next Monday", "2024-06-10 2024-06-11")]
    [InlineData("yesterday", "2024-06-03 2024-06-04")]
    [InlineData("tomorrow", "2024-06-05 2024-06-06")]
    [InlineData("two days ago", "2024-06-02 2024-06-03")]
    [InlineData("two weeks ago", "2024-05-18 2024-05-25")] // within half a week
    [InlineData("a couple of weeks ago", "2024-05-14 2024-05-26")] // 10 to 21 days before
    [InlineData("two years ago", "2021-12-03 2022-12-05")] // within half a year
    [InlineData("last May", "2024-05-01 2024-06-01")] // the last that is over
    [InlineData("last June", "2023-06-01 2023-07-01")] // this one is not
    [InlineData("next March", "2025-03-01 2025-04-01")]
    [InlineData("next September", "2024-09-01 2024-10-01")] // the next to come
    [InlineData("last summer", "2023-06-01 2023-09-01")]
    [InlineData("this past Tuesday", "2024-05-28 2024-05-29")] // not today
    [InlineData("this coming Tuesday", "2024-06-11 2024-06-12")]
    [InlineData("last Easter", "2024-03-31 2024-04-01")]
    [InlineData("next Thanksgiving", "2024-11-28 2024-11-29")]
    [InlineData("on the first Monday of next month", "2024-07-01 2024-07-02")]
    [InlineData("in the week of May 20", "2024-05-20 2024-05-27")]
    [InlineData("on Memorial Day weekend", "2024-05-25 2024-05-27")]
    [InlineData("over the weekend", "2024-06-01 2024-06-03")] // the past tense takes the last one
    [InlineData("on the 20th", "2024-05-20 2024-05-21")]
    [InlineData("on Friday the 13th", "2023-10-13 2023-10-14")] // the last month that has it
    public void What_is_relative_counts_from_the_anchor(string words, string days) => Assert.Equal(days, Days(words, "past"));

    [Theory]
    [InlineData("Friday", "past", "2024-05-31 2024-06-01")]
    [InlineData("Friday", "future", "2024-06-07 2024-06-08")]
    [InlineData("Tuesday", "past", "2024-06-04 2024-06-05")] // the day itself
    [InlineData("Tuesday", "future", "2024-06-04 2024-06-05")]
    [InlineData("Wednesday", "past", "2024-05-29 2024-05-30")] // tomorrow's name is six days old
    public void A_bare_weekday_lies_within_the_week_on_the_side_of_its_tense(string words, string tense, string days) => Assert.Equal(days, Days(words, tense));

    [Theory]
    [InlineData("Dec. 20", "past", "2023-12-20 2023-12-21")] // the last one
    [InlineData("Jan. 3", "future", "2025-01-03 2025-01-04")] // the next one, over the New Year
    [InlineData("June 5", "past", "2024-06-05 2024-06-06")] // a day ahead: filed across the date line
    [InlineData("June 6", "past", "2023-06-06 2023-06-07")] // two days ahead is no slack
    [InlineData("Sept. 6", "unknown", "2024-09-06 2024-09-07")] // the nearest
    [InlineData("Feb. 29", "past", "2024-02-29 2024-03-01")]
    [InlineData("Feb. 29", "future", "2028-02-29 2028-03-01")] // the next leap year
    [InlineData("October", "past", "2023-10-01 2023-11-01")]
    public void A_month_day_takes_its_year_from_the_tense(string words, string tense, string days) => Assert.Equal(days, Days(words, tense));

    [Theory]
    [InlineData("from Dec. 30 to Jan. 2", "past", "2023-12-30 2024-01-03")] // over the New Year
    [InlineData("from Dec. 30 to Jan. 2", "future", "2024-12-30 2025-01-03")]
    [InlineData("Nov. 18-19", "past", "2023-11-18 2023-11-20")]
    [InlineData("from Nov. 3 to Dec. 4, 2019", "past", "2019-11-03 2019-12-05")] // one year for both
    [InlineData("from May to October", "future", "2024-05-01 2024-11-01")] // has begun, and its end is to come
    [InlineData("from January to March last year", "past", "2023-01-01 2023-04-01")] // the year belongs to both
    [InlineData("from May 1 to today", "past", "2024-05-01 2024-06-05")] // counts from the day of writing
    public void A_range_holds_both_of_its_ends(string words, string tense, string days) => Assert.Equal(days, Days(words, tense));

    [Theory]
    [InlineData("yesterday from 1 to 3 p.m.", "2024-06-03T13/2024-06-03T15")] // one day for both ends
    [InlineData("Monday from 10 p.m. to 2 a.m.", "2024-06-03T22/2024-06-04T02")] // over midnight
    [InlineData("Monday from 2 p.m. until midnight", "2024-06-03T14/2024-06-04T00")] // the midnight that ends the day
    public void A_range_of_the_clock_has_the_day_that_stands_once(string words, string timex) =>
        Assert.Equal(timex, Resolve(words, Tense.Past, "2024-06-04")?.Timex);

    [Theory]
    [InlineData("every Monday")] // recurs
    [InlineData("three weeks")] // a length
    [InlineData("3/4/2024")] // two readings
    public void What_is_no_one_time_stays_open(string words) => Assert.Null(Days(words, "past"));

    [Theory]
    [InlineData("0001-01-01")] // the first day that the calendar of .NET has
    [InlineData("9999-12-31")] // and the last
    public void At_the_ends_of_the_calendar_nothing_breaks(string anchor)
    {
        foreach (var words in new[]
        {
            "last week", "next year", "last Thursday", "Friday", "Dec. 31", "Feb. 29", "two centuries ago",
            "yesterday", "tomorrow", "next month", "last quarter", "last weekend", "late December", "next decade",
        })
            foreach (var tense in new[] { Tense.Past, Tense.Future, Tense.Unknown })
                if (Resolve(words, tense, anchor) is { } time) Assert.True(time.Earliest < time.Latest, $"{words} from {anchor}: {time}");
    }

    private static string? Days(string words, string tense) => Resolve(words, Enum.Parse<Tense>(tense, ignoreCase: true), "2024-06-04") is { } time
        ? string.Create(CultureInfo.InvariantCulture, $"{time.Earliest:yyyy-MM-dd} {time.Latest:yyyy-MM-dd}")
        : null;

    private static ResolvedTime? Resolve(string words, Tense tense, string anchor)
    {
        var mention = Reading.Of($"The mill was closed {words} and the yard too.").Mentions[0];
        return TimeResolver.Resolve(mention.Time!, Reading.Day(anchor), tense, TimeAnchor.Document);
    }
}
