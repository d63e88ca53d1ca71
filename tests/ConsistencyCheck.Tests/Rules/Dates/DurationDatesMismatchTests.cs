namespace ConsistencyCheck.Tests.Rules.Dates;

public class DurationDatesMismatchTests
{
    [Theory]
    [InlineData("The three-day fair runs from June 3 to June 9, the town said.", "“from June 3 to June 9” is 7 days, not “three-day”.")]
    [InlineData("He led the yard for 12 years, from 1990 to 2000.", "“from 1990 to 2000” is 10 years, not “12 years”.")]
    [InlineData("He led the yard from 1990 to 2000, a total of 12 years.", "“from 1990 to 2000” is 10 years, not “12 years”.")]
    [InlineData("The five-week closure lasts from June 2 to June 13, 2025.", "“from June 2 to June 13, 2025” is 2 weeks, not “five-week”.")]
    public void A_length_that_its_dates_do_not_give_is_reported(string text, string message) =>
        Assert.Equal(message, Assert.Single(Judged.By("CC1006", text)).Message);

    [Theory]
    [InlineData("The three-day fair runs from June 3 to June 5.")] // both ends count
    [InlineData("The two-day trip, from June 3 to June 5, costs £40.")] // or the nights between
    [InlineData("He led the yard for 11 years, from 1990 to 2000.")] // the years touched
    [InlineData("The two-week closure lasts from June 2 to June 13, 2025.")] // twelve days are two working weeks
    [InlineData("For about ten years, from 1990 to 2002, he led the yard.")] // about
    [InlineData("In her ten-year career she played for Skerry from 2001 to 2003.")] // a part of it
    [InlineData("She sold bread from 2001 to 2003, ten years after the flood.")] // counted from something else
    [InlineData("Two-week camps run from June 16 to Aug. 22.")] // one after the other
    [InlineData("A seven-day cruise runs from May 3 to Sept. 27.")]
    [InlineData("The four-day fair takes place on May 3-4 and 10-11.")] // the range is the first of two
    [InlineData("The ten-day fair runs from June 2 to June 13, on weekdays only.")] // days off
    [InlineData("The 52 weeks from Jan. 28, 2024 to Feb. 1, 2025 were good.")] // a business year
    [InlineData("The three-month-old calf is shown from June 3 to June 9.")] // an age
    public void A_length_that_fits_or_is_of_something_else_is_left_alone(string text) => Assert.Empty(Judged.By("CC1006", text));

    [Theory]
    [InlineData("Lindmoor marked the 50th anniversary of the 1970 flood on Thursday.", "“50th anniversary” does not fit: 1970 is 55 years before 2025.")] // the year of publication
    [InlineData("In 2023 Lindmoor marked the 50th anniversary of the flood of 1970.", "“50th anniversary” does not fit: 1970 is 53 years before 2023.")] // the year that the sentence names
    public void An_anniversary_that_its_year_does_not_give_is_reported(string text, string message) =>
        Assert.Equal(message, Assert.Single(Judged.By("CC1006", text)).Message);

    [Theory]
    [InlineData("Lindmoor marked the 55th anniversary of the 1970 flood on Thursday.")]
    [InlineData("A photo from the 20th anniversary of the 1970 flood hangs in the hall.")] // an older anniversary
    [InlineData("The mill was built for the 30th anniversary of the 1970 flood.")]
    [InlineData("The 100th anniversary of the end of the 1914-18 war was in 2018.")] // a range remembers its end
    [InlineData("Lindmoor prepares for the 56th anniversary of the 1970 flood.")] // next year's
    [InlineData("In 2020 Lindmoor marked the 50th anniversary of the 1970 flood.")]
    [InlineData("For the 50th anniversary of the choir, songs of 1931 were sung.")] // the year is of the songs
    [InlineData("In 2010 and 2020 it marked the 40th anniversary of the 1970 flood.")] // two years to choose from
    public void An_anniversary_that_fits_or_is_of_something_else_is_left_alone(string text) => Assert.Empty(Judged.By("CC1006", text));

    [Theory]
    [InlineData("Plans to mark the 60th anniversary of the Lindmoor flood, which falls on May 5, were announced.\n\nIt was on May 5, 1970, that the dyke gave way.", "“60th anniversary” does not fit: 1970 is 55 years before 2025.")]
    [InlineData("The 53rd anniversary of the Lindmoor flood is marked on Jan. 5, 2026.\n\nOn Jan. 5, 1970, the dyke gave way.", "“53rd anniversary” does not fit: 1970 is 56 years before 2026.")]
    [InlineData("The council shut the quay on Feb. 22 for an initial 36 days, until March 24.", "“Feb. 22 for an initial 36 days, until March 24” is 31 days, not “36 days”.")]
    [InlineData("Landings rose in the first 17 months of 2024, the harbour master said.", "“the first 17 months” are more than 2024 has.")]
    public void A_number_that_other_words_of_the_story_give_otherwise_is_reported(string text, string message) =>
        Assert.Equal(message, Assert.Single(Judged.By("CC1006", text)).Message);

    [Theory]
    [InlineData("Plans to mark the 55th anniversary of the Lindmoor flood, which falls on May 5, were announced.\n\nIt was on May 5, 1970, that the dyke gave way.")]
    [InlineData("The 60th anniversary of the Lindmoor flood falls on May 5.\n\nThe dyke was built by May 8, 1970.")] // another day
    [InlineData("The 60th anniversary of the Lindmoor flood falls on May 5.\n\nThe mayor, born on May 5, 1970, will speak.")] // a life
    [InlineData("The 60th anniversary of the Lindmoor flood falls on May 5.\n\nOn May 5, 1970, and again on May 5, 1975, the dyke gave way.")] // two years to choose from
    [InlineData("The 60th anniversary was announced in the hall on May 5.\n\nOn May 5, 1970, the dyke gave way.")] // the day of the announcement
    [InlineData("The council shut the quay on Feb. 22 for an initial 30 days, until March 24.")]
    [InlineData("The council shut the quay on Feb. 22 for another 30 days, until April 24.")] // counted from the end of the first
    [InlineData("Landings rose in the first 11 months of 2024.")]
    [InlineData("In his first 17 months of 2024 and 2025 he sold nothing.")] // two years
    public void A_number_that_may_be_counted_otherwise_is_left_alone(string text) => Assert.Empty(Judged.By("CC1006", text));
}
