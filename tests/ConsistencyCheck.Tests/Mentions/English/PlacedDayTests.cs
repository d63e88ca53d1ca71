namespace ConsistencyCheck.Tests.Mentions.English;

/// <summary>Days, weeks and parts of the year that the words place by something else than a date.</summary>
public class PlacedDayTests
{
    [Theory]
    [InlineData("Polls open on the first Tuesday of November.", "the first Tuesday of November = XXXX-11-WXX-2")]
    [InlineData("Clocks went back on the last Sunday in October 2021.", "the last Sunday in October 2021 = 2021-10-31")] // the year places it
    [InlineData("Fees rise on the first day of next month.", "the first day of next month = XXXX-XX-01 DocumentMonth+1")]
    [InlineData("Rates fell in week 31 of 2018.", "week 31 of 2018 = 2018-W31")]
    [InlineData("They lost in week 10 and in Week 11.", "10 = 10")] // a league counts its weeks from its first match, and names them with a capital
    [InlineData("It closed on Tuesday of last week.", "Tuesday of last week = XXXX-WXX-2 DocumentWeek-1")]
    [InlineData("It closes Friday next week.", "Friday next week = XXXX-WXX-5 DocumentWeek+1")]
    [InlineData("It closed this past Wednesday.", "this past Wednesday = XXXX-WXX-3 DocumentWeek-1..+0")] // the last one, of whatever week
    [InlineData("It opens next Monday, March 3.", "next Monday, March 3 = XXXX-03-03")] // the date says more
    [InlineData("It opens on Friday the 13th.", "Friday the 13th = XXXX-XX-13")]
    [InlineData("On Tuesday the 13th victim died.", "Tuesday = XXXX-WXX-2; 13th victim = 13 Ordinal victim")] // a place in a list
    [InlineData("It closed earlier last month.", "earlier last month = XXXX-XX DocumentMonth-1")]
    public void A_day_is_placed_by_its_week_or_month(string text, string expected) => Assert.Equal(expected, Reading.Of(text));

    [Theory]
    [InlineData("Shops shut on Thanksgiving and Easter Monday.", "Thanksgiving = XXXX-11-WXX-4; Easter Monday = XXXX-XX-XX")] // they move
    [InlineData("Shops shut on Good Friday 2024.", "Good Friday 2024 = 2024-03-29")] // the year fixes them
    [InlineData("Roads were full on Labor Day weekend.", "Labor Day weekend = XXXX-09-WXX-WE")]
    [InlineData("Roads were full on Labor Day 2021 weekend.", "Labor Day 2021 weekend = 2021-W35-WE")]
    [InlineData("Roads were full last Christmas.", "last Christmas = XXXX-12-25 DocumentYear-1..+0")]
    [InlineData("We shut on black friday, as on May Day.", "black friday = XXXX-11-WXX-5; May Day = XXXX-05-01")]
    public void Holidays_have_their_days(string text, string expected) => Assert.Equal(expected, Reading.Of(text));

    [Theory]
    [InlineData("Profit fell in last year's third quarter.", "last year's third quarter = XXXX-Q3 DocumentYear-1")]
    [InlineData("Profit fell in the first half of the year.", "the first half of the year = XXXX-H1 MentionYear+0")]
    [InlineData("In 1990's first half and 1989's third quarter sales fell.", "1990's first half = 1990-H1; 1989's third quarter = 1989-Q3")] // no decade
    [InlineData("Music of the 1990's filled it.", "the 1990's = 199")]
    [InlineData("Profit rose from the year-earlier quarter and a year-ago loss.", "the year-earlier quarter = XXXX-QX MentionQuarter-4; a year-ago = XXXX DocumentYear-1")]
    [InlineData("Sales fell in the latest quarter.", "the latest quarter = XXXX-QX DocumentQuarter-1")] // the last that is over
    [InlineData("In our fiscal 2022 second quarter and the third quarter of fiscal 2021 it rose.", "fiscal 2022 second quarter = 2022-Q2; the third quarter of fiscal 2021 = 2021-Q3")]
    [InlineData("It beat the last quarter of 2019.", "the last quarter of 2019 = 2019-Q4")]
    [InlineData("Sales rose in 3Q, in 1H 2020 and in 2Q19.", "3Q = XXXX-Q3; 1H 2020 = 2020-H1; 2Q19 = 2019-Q2")] // as analysts write
    [InlineData("Rates will rise by midyear.", "midyear = XXXX Mid DocumentYear+0")]
    [InlineData("It snowed in the winter of 1988-89.", "the winter of 1988-89 = 1988-WI")] // begins in the first of its years
    [InlineData("The second half of October was wet.", "The second half of October = XXXX-10 End")]
    [InlineData("The first week in October was wet.", "The first week in October = XXXX-10-W01")]
    [InlineData("Growth slowed this calendar year.", "this calendar year = XXXX DocumentYear+0")]
    [InlineData("Debt will fall by year-end.", "year-end = XXXX End DocumentYear+0")]
    [InlineData("At month's end the mill closed.", "month's end = XXXX-XX End MentionMonth+0")] // of the month that was named
    [InlineData("Rent is due in the next four business days.", "the next four business days = P4D")]
    [InlineData("The February Revolution came first.", "February = XXXX-02")] // no person's name
    [InlineData("Debt fell at year-end 1988.", "year-end 1988 = 1988 End")]
    [InlineData("Sales fell in the past two quarters.", "the past two quarters = P6M")] // and no half
    [InlineData("Snow fell last May and will fall next March.", "last May = XXXX-05 DocumentYear-1..+0; next March = XXXX-03 DocumentYear+0..+1")]
    public void Parts_of_the_year_are_counted_as_business_does(string text, string expected) => Assert.Equal(expected, Reading.Of(text));

    [Theory]
    [InlineData("It came more than two weeks before today.", "more than two weeks before today = XXXX-WXX Before DocumentWeek-2")]
    [InlineData("It opens three weeks from tomorrow.", "three weeks from tomorrow = XXXX-XX-XX DocumentDay+22")]
    [InlineData("It closed the week before last and opens the month after next.", "the week before last = XXXX-WXX DocumentWeek-2; the month after next = XXXX-XX DocumentMonth+2")]
    [InlineData("Much will change between now and May 21.", "between now and May 21 = XXXX-XX-XX/XXXX-05-21 DocumentDay+0")]
    [InlineData("He ruled from 1998 to the present.", "from 1998 to the present = 1998/XXXX-XX-XX")]
    [InlineData("He is now and then ill.", "now = PRESENT_REF")] // no range
    [InlineData("It closed two days before yesterday.", "two days before yesterday = XXXX-XX-XX DocumentDay-3")]
    public void A_distance_from_today_or_its_neighbours_is_one_time(string text, string expected) => Assert.Equal(expected, Reading.Of(text));

    [Theory]
    [InlineData("The trust sold Series 2015-3 and quoted Law 12-2015.")] // numbers of things
    [InlineData("The odds were 7/2 and the mix 3/4.")] // fractions
    public void Numbers_with_a_sign_are_no_dates_without_a_word_that_says_so(string text) => Assert.DoesNotContain("-0", Reading.Of(text), StringComparison.Ordinal);
}
