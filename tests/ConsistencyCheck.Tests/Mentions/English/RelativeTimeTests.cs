namespace ConsistencyCheck.Tests.Mentions.English;

public class RelativeTimeTests
{
    [Theory]
    [InlineData("She resigned yesterday.", "yesterday = XXXX-XX-XX DocumentDay-1")]
    [InlineData("She resigned on Wednesday.", "Wednesday = XXXX-WXX-3")]
    [InlineData("She resigned on Tuesday night.", "Tuesday night = XXXX-WXX-2TNI")]
    [InlineData("Last Thursday the dam broke.", "Last Thursday = XXXX-WXX-4 DocumentWeek-1")]
    [InlineData("Polls open next Monday.", "next Monday = XXXX-WXX-1 DocumentWeek+1")]
    [InlineData("Last week the dam broke.", "Last week = XXXX-WXX DocumentWeek-1")]
    [InlineData("Growth slowed this year.", "this year = XXXX DocumentYear+0")]
    [InlineData("The dam broke two weeks ago.", "two weeks ago = XXXX-WXX DocumentWeek-2")]
    [InlineData("The dam broke a couple of weeks ago.", "a couple of weeks ago = XXXX-XX-XX DocumentDay-21..-10")]
    [InlineData("The dam broke months ago.", "months ago = XXXX-XX DocumentMonth-11..-2")]
    [InlineData("He had left the day before.", "the day before = XXXX-XX-XX MentionDay-1")]
    [InlineData("He had left a day earlier.", "a day earlier = XXXX-XX-XX MentionDay-1")]
    [InlineData("The call came one day after the vote.", "one day after = XXXX-XX-XX MentionDay+1")]
    [InlineData("Three years later the mill closed.", "Three years later = XXXX MentionYear+3")]
    [InlineData("Polls will open in three weeks.", "three weeks = XXXX-WXX DocumentWeek+3")] // the clause speaks of the future
    [InlineData("They built the bridge in 18 months.", "18 months = P18M")] // and here it does not
    [InlineData("The mill will close later this year.", "later this year = XXXX DocumentYear+0")]
    [InlineData("The mill must close by the end of the year.", "the end of the year = XXXX End MentionYear+0")]
    public void Relative_times_keep_their_distance(string text, string expected) => Assert.Equal(expected, Reading.Of(text));

    [Theory]
    [InlineData("The blast came at 6:53 p.m. EDT in Ohio.", "6:53 p.m. EDT = T18:53-04:00")]
    [InlineData("The feed ended at 17:00 GMT.", "17:00 GMT = T17:00Z")] // measured weakness: the zone was lost
    [InlineData("Troops set out at 0900 hours.", "0900 hours = T09:00")] // measured weakness: a duration
    [InlineData("Polls open at 10 a.m. on Tuesday.", "10 a.m. on Tuesday = XXXX-WXX-2T10")]
    [InlineData("The siren sounded at noon.", "noon = T12")]
    [InlineData("The shop opens from 10 to 11:30 a.m. on Sundays.", "from 10 to 11:30 a.m. on Sundays = XXXX-WXX-7T10/T11:30")] // the first end borrows the half
    [InlineData("The hall is shut 1-3 p.m. today.", "1-3 p.m. today = XXXX-XX-XXT13/T15 DocumentDay+0")]
    public void Times_of_day_keep_their_zone(string text, string expected) => Assert.Equal(expected, Reading.Of(text));

    [Theory]
    [InlineData("She began a three-day visit.", "three-day = P3D")]
    [InlineData("The hearing took two hours.", "two hours = PT2H")]
    [InlineData("He got a 10-year sentence.", "10-year = P10Y")]
    [InlineData("The hearing took about two hours.", "about two hours = PT2H Approx")]
    [InlineData("He ran it in two hours and 30 minutes.", "two hours and 30 minutes = PT2H30M")] // one length
    [InlineData("The group meets every Monday.", "every Monday = XXXX-WXX-1")]
    [InlineData("The boat calls every two weeks.", "every two weeks = P2W")]
    [InlineData("Rates rose for three consecutive months.", "three consecutive months = P3M")] // a length and no count of months
    [InlineData("The trial ran for a year and a half.", "a year and a half = P1.5Y")]
    [InlineData("Talks dragged on for months.", "months = PXM")]
    [InlineData("Rents rose in the past two decades.", "the past two decades = P2DE")]
    [InlineData("The panel meets twice a month.", "twice a month = P1M")] // the period recurs
    [InlineData("Rooms cost $550 per night.", "$550 = 550 USD/night; per night = P1D")] // what the price is taken per recurs too
    public void Lengths_and_sets_are_read(string text, string expected) => Assert.Equal(expected, Reading.Of(text));

    [Theory]
    [InlineData("He is now the former mayor.", "now = PRESENT_REF; former = PAST_REF")]
    [InlineData("Prices rose recently in the once-proud town.", "recently = PAST_REF; once = PAST_REF")]
    [InlineData("The mill was safe at the time.", "the time = PAST_REF")]
    [InlineData("The mill will soon close, and may open again in the future.", "soon = FUTURE_REF; the future = FUTURE_REF")]
    [InlineData("The mill is shut for the time being.", "the time being = PRESENT_REF")]
    [InlineData("As soon as he came, the former and the latter left; now that is odd.", "")] // conjunctions, and a pronoun
    [InlineData("He walked past the house; the time of his life was near.", "")] // a preposition, and a time told by what happened
    public void Words_that_only_tell_past_present_and_future_apart_have_tokens(string text, string expected) => Assert.Equal(expected, Reading.Of(text));

    [Theory]
    [InlineData("This year's budget beat last week's forecast.", "This year's = XXXX DocumentYear+0; last week's = XXXX-WXX DocumentWeek-1")]
    [InlineData("Monday's match ended September's run.", "Monday's = XXXX-WXX-1; September's = XXXX-09")]
    [InlineData("Theresa May's deal failed.", "")] // a name first
    public void A_possessive_is_the_time_that_something_is_of(string text, string expected) => Assert.Equal(expected, Reading.Of(text));

    [Theory]
    [InlineData("He fled that night and came back the next morning.", "that night = XXXX-XX-XXTNI MentionDay+0; the next morning = XXXX-XX-XXTMO MentionDay+1")]
    [InlineData("He rode on the night of April 18, 1775.", "the night of April 18, 1775 = 1775-04-18TNI")]
    [InlineData("They left at dawn.", "dawn = TMO")]
    [InlineData("They landed at 0530.", "0530 = T05:30")] // no count has a leading zero
    [InlineData("The game ended around 10 p.m. on Sunday.", "around 10 p.m. on Sunday = XXXX-WXX-7T22 Approx")]
    [InlineData("Profit fell in the quarter.", "the quarter = XXXX-QX MentionQuarter+0")]
    [InlineData("It was the talk of the day, in the year of the fire.", "")] // idiom, and a year told by what happened
    [InlineData("The ferry sailed about 6:30 p.m. Tuesday.", "about 6:30 p.m. Tuesday = XXXX-WXX-2T18:30 Approx")] // no count of 6
    [InlineData("The week of July 23 was hot.", "The week of July 23 = XXXX-07-WXX")]
    [InlineData("It rained in the third week of May 2020.", "the third week of May 2020 = 2020-05-W03")]
    [InlineData("It ended on the last day of March.", "the last day of March = XXXX-03-31")]
    [InlineData("The yard closed later in the year.", "later in the year = XXXX MentionYear+0")]
    public void Parts_are_told_by_what_they_belong_to(string text, string expected) => Assert.Equal(expected, Reading.Of(text));

    [Theory]
    [InlineData("It opened two weeks before Christmas.", "two weeks before Christmas = XXXX-12-11")]
    [InlineData("It opened one day before Jan. 1, 2020.", "one day before Jan. 1, 2020 = 2019-12-31")]
    [InlineData("The shop will open in a week.", "a week = XXXX-WXX DocumentWeek+1")]
    [InlineData("It opened two days after Feb. 28.", "two days after = XXXX-XX-XX MentionDay+2; Feb. 28 = XXXX-02-28")] // a leap year decides
    public void A_distance_from_a_day_is_a_day(string text, string expected) => Assert.Equal(expected, Reading.Of(text));

    [Theory]
    [InlineData("They won in the summer.", "the summer = XXXX-SU")]
    [InlineData("A summer job ended with the fall of the wall.", "")] // what is named for a season, and another fall
    [InlineData("A year-long siege cost many years of work.", "A year-long = P1Y; many years = PXY")]
    [InlineData("He spent years there.", "years = PXY")]
    [InlineData("Profit fell in the first six months.", "the first six months = P6M")]
    [InlineData("The trial is expected to last four to six weeks.", "four to six weeks = PXW")] // the verb
    [InlineData("It was the third in as many weeks.", "third = 3 Ordinal")] // as many as were named
    [InlineData("It rained in '98.", "'98 = 1998")]
    [InlineData("He worked over two and half years.", "over two and half years = P2.5Y MoreThan")]
    public void Seasons_and_lengths_stand_without_numbers(string text, string expected) => Assert.Equal(expected, Reading.Of(text));
}
