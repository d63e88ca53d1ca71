namespace ConsistencyCheck.Tests.Mentions.English;

/// <summary>Times of day, alone, as ranges, and with the day that they belong to.</summary>
public class ClockTests
{
    [Theory]
    [InlineData("Polls close at 8 p.m., the clerk said.", "8 p.m. = T20")]
    [InlineData("The lift reopened at 9.am.", "9.am = T09")] // a point where a space should be
    [InlineData("The film starts at 730 pm.", "730 pm = T19:30")] // without its colon
    [InlineData("Doors open at 7 p . m .", "7 p . m . = T19")] // letters spaced by a scan
    [InlineData("The council met at seven p m.", "seven p m = T19")] // a transcript without points
    [InlineData("The programme airs at 7:45p.", "7:45p = T19:45")] // the lone letter of listings
    [InlineData("Chips cost 95p at the pier.", "95p = 0.95 GBP")] // pence
    [InlineData("The bus leaves at 4 o'clock.", "4 o'clock = T04")]
    [InlineData("The bus leaves at six o'clock.", "six o'clock = T06")]
    [InlineData("Lunch is served at 12 noon.", "12 noon = T12")] // no count of twelve
    [InlineData("The lock shuts at 12 midnight.", "12 midnight = T00")]
    [InlineData("The crew came back at 11ish.", "11ish = T11 Approx")] // roughly
    [InlineData("The crew came back around noonish.", "around noonish = T12 Approx")]
    [InlineData("The siren sounded at half past seven.", "half past seven = T07:30")]
    [InlineData("The siren sounded at a quarter to nine.", "a quarter to nine = T08:45")]
    [InlineData("It was 20 minutes past eight in the evening.", "20 minutes past eight in the evening = T20:20")] // no length of 20 minutes
    [InlineData("The vote began at ten to six.", "ten to six = T05:50")]
    [InlineData("Waiting times were cut from 20 minutes to ten.", "20 minutes = PT20M; ten = 10")] // no time of day
    [InlineData("The gates open at five-thirty.", "five-thirty = T05:30")]
    [InlineData("The train left at seven twenty-seven.", "seven twenty-seven = T07:27")]
    [InlineData("She spoke at two thirty-minute sessions.", "two = 2; thirty-minute = PT30M")] // a length
    [InlineData("The blast came at 2 in the afternoon.", "2 in the afternoon = T14")]
    [InlineData("He woke at three in the morning.", "three in the morning = T03")]
    [InlineData("Police were called at about 3 in the morning.", "about 3 in the morning = T03 Approx")]
    public void A_time_of_day_may_be_written_in_many_ways(string text, string expected) => Assert.Equal(expected, Reading.Of(text));

    [Theory]
    [InlineData("Kickoff is at 17.12 BST.", "17.12 BST = T17:12+01:00")] // British points
    [InlineData("The talk is at 10 am est.", "10 am est = T10-05:00")] // small letters
    [InlineData("The call starts at 11 a.m. Eastern.", "11 a.m. Eastern = T11")] // the season decides the offset
    [InlineData("The call starts at 11 a.m. Pacific Daylight Time.", "11 a.m. Pacific Daylight Time = T11-07:00")]
    [InlineData("The ship docked at 5 p.m. local time.", "5 p.m. local time = T17")] // no offset is said
    [InlineData("The ship docked at 5 p.m. Moscow time.", "5 p.m. Moscow time = T17+03:00")]
    [InlineData("The rate was set at 9 a.m. Central Bank officials said more later.", "9 a.m. = T09")] // the name of a bank
    [InlineData("The feed returned at 1700 GMT.", "1700 GMT = T17:00Z")]
    [InlineData("The feed returned at 06:10 (UTC+8).", "06:10 (UTC+8) = T06:10+08:00")]
    public void The_zone_belongs_to_its_clock(string text, string expected) => Assert.Equal(expected, Reading.Of(text));

    [Theory]
    [InlineData("The pool is open from 10:30 to 3.", "from 10:30 to 3 = T10:30/T15")] // the second end is later in the day
    [InlineData("The pool is open from 7:00 to 8:00pm.", "from 7:00 to 8:00pm = T19:00/T20:00")] // both in the evening
    [InlineData("The clinic works from 8am-3.", "from 8am-3 = T08/T15")]
    [InlineData("The clinic works from 10am to 12pm.", "from 10am to 12pm = T10/T12")]
    [InlineData("The road was shut between 0730-0930.", "between 0730-0930 = T07:30/T09:30")] // a leading zero is no year's
    [InlineData("He was mayor in 1914-1918.", "1914-1918 = 1914/1918")] // years
    [InlineData("The desk is staffed from two thirty to two forty-five.", "from two thirty to two forty-five = T02:30/T02:45")]
    [InlineData("Buses stop from 3 in the morning until 5 a.m. for repairs.", "from 3 in the morning until 5 a.m. = T03/T05")]
    [InlineData("Thieves broke in between 4 and 5 in the morning.", "between 4 and 5 in the morning = T04/T05")]
    [InlineData("The bar serves from 4 to 6 this evening.", "from 4 to 6 this evening = XXXX-XX-XXT16/T18 DocumentDay+0")]
    [InlineData("Prices rose from 6 to 7.", "6 = 6; 7 = 7")] // no clock
    public void A_range_of_the_clock_has_two_times(string text, string expected) => Assert.Equal(expected, Reading.Of(text));

    [Theory]
    [InlineData("The hall is open Monday 1pm to 3pm.", "Monday 1pm to 3pm = XXXX-WXX-1T13/T15")]
    [InlineData("The hall is open Monday from 9 to 5.", "Monday from 9 to 5 = XXXX-WXX-1T09/T17")]
    [InlineData("The Hawks beat the Rovers on Monday 3-2.", "Monday = XXXX-WXX-1; 3-2 = 1.5 Ratio")] // a score
    [InlineData("The shop was robbed between 3 and 8 yesterday.", "between 3 and 8 yesterday = XXXX-XX-XXT03/T08 DocumentDay-1")]
    [InlineData("The bill must pass today before 4pm.", "today before 4pm = XXXX-XX-XXT16 Before DocumentDay+0")]
    [InlineData("The strike ends Thursday after 5 p.m.", "Thursday after 5 p.m. = XXXX-WXX-4T17 After")]
    [InlineData("The hearing is on Monday at 2.30.", "Monday at 2.30 = XXXX-WXX-1T02:30")]
    [InlineData("The hearing is on Friday, March 6, at 4.", "Friday, March 6, at 4 = XXXX-03-06T04")]
    [InlineData("The fair opened on March 6 at 4 sites.", "March 6 = XXXX-03-06; 4 sites = 4 site")] // a count
    [InlineData("What about 6 p.m. on Friday?", "6 p.m. on Friday = XXXX-WXX-5T18")] // nothing rough
    [InlineData("Shares closed on Monday at 17.12.", "Monday = XXXX-WXX-1; 17.12 = 17.12")] // a price
    [InlineData("The band plays tonight at 8.", "tonight at 8 = XXXX-XX-XXT20 DocumentDay+0")] // 8 at night
    [InlineData("The band plays tonight from 7 to 7:30pm.", "tonight from 7 to 7:30pm = XXXX-XX-XXT19/T19:30 DocumentDay+0")]
    [InlineData("Officers came at 7 this morning.", "7 this morning = XXXX-XX-XXT07 DocumentDay+0")]
    [InlineData("Officers came at 6:30 tonight.", "6:30 tonight = XXXX-XX-XXT18:30 DocumentDay+0")]
    [InlineData("Crowds met at 9 Monday.", "9 Monday = XXXX-WXX-1T09")]
    [InlineData("Crowds met on Monday at 9 locations.", "Monday = XXXX-WXX-1; 9 locations = 9 location")] // a count
    [InlineData("Power failed 3-8pm yesterday afternoon.", "3-8pm yesterday afternoon = XXXX-XX-XXT15/T20 DocumentDay-1")]
    [InlineData("Work goes on from 2pm till tomorrow 4:30pm.", "from 2pm till tomorrow 4:30pm = XXXX-XX-XXT14/XXXX-XX-XXT16:30 DocumentDay+0")]
    [InlineData("Ballots were counted from 11:30 am to 12:30 pm on March 2.", "from 11:30 am to 12:30 pm on March 2 = XXXX-03-02T11:30/T12:30")]
    public void A_day_and_its_clock_are_one_mention(string text, string expected) => Assert.Equal(expected, Reading.Of(text));

    [Theory]
    [InlineData("The choir meets every Monday at 3pm.", "every Monday at 3pm = XXXX-WXX-1T15")]
    [InlineData("The gate shuts at 3pm each day.", "3pm each day = XXXX-XX-XXT15")]
    [InlineData("The bells ring daily at 6 a.m.", "daily at 6 a.m. = XXXX-XX-XXT06")]
    [InlineData("The market opens Friday mornings.", "Friday mornings = XXXX-WXX-5TMO")]
    [InlineData("The film club meets on Thursdays at 17.30.", "Thursdays at 17.30 = XXXX-WXX-4T17:30")]
    public void A_time_of_day_recurs_with_its_day(string text, string expected) => Assert.Equal(expected, Reading.Of(text));

    [Theory]
    [InlineData("Rain fell early in the morning.", "early in the morning = TMO Start")]
    [InlineData("Rain fell by mid-afternoon on Friday.", "mid-afternoon on Friday = XXXX-WXX-5TAF")]
    [InlineData("The guests met on the evening of June 5 at 7.", "the evening of June 5 at 7 = XXXX-06-05T19")]
    [InlineData("Rain fell late in the evening.", "late in the evening = TEV End")]
    [InlineData("The mayor will speak later this afternoon.", "later this afternoon = XXXX-XX-XXTAF DocumentDay+0")]
    [InlineData("He died in the early hours of Tuesday.", "the early hours of Tuesday = XXXX-WXX-2TMO")] // no length
    [InlineData("Crowds left on Saturday night, May 4.", "Saturday night, May 4 = XXXX-05-04TNI")] // one day
    [InlineData("The vote was held June 3, at noon on Tuesday.", "June 3, at noon on Tuesday = XXXX-06-03T12")]
    [InlineData("The film was posted earlier Wednesday.", "earlier Wednesday = XXXX-WXX-3")]
    [InlineData("Doctors found him in the morning at 7.", "in the morning at 7 = T07")]
    [InlineData("Talks went on until Tuesday p.m. and failed.", "Tuesday p.m. = XXXX-WXX-2TAF")]
    [InlineData("The lunchtime shuttle is full.", "lunchtime = TMI")]
    [InlineData("It was the dawn of a new era.", "")] // a manner of speech
    [InlineData("The board must answer by the end of the day.", "the end of the day = XXXX-XX-XX End DocumentDay+0")]
    [InlineData("At the end of the day, voters want jobs.", "")] // a manner of speech too
    public void A_part_of_the_day_may_stand_for_its_hours(string text, string expected) => Assert.Equal(expected, Reading.Of(text));

    [Theory]
    [InlineData("The charge lasts 3h.", "3h = PT3H")] // a letter that touches its figure
    [InlineData("Crews dug all day.", "all day = P1D")]
    [InlineData("The wait was half an hour.", "half an hour = PT30M")] // TIMEX3 writes minutes
    [InlineData("The firm is about half a century old.", "about half a century = P0.5CE Approx")]
    [InlineData("She left half an hour ago.", "half an hour ago = XXXX-XX-XXTXX DocumentMinute-30")] // no whole hour
    [InlineData("They made a half-hour film.", "a half-hour = PT30M")]
    [InlineData("The bridge stood for a half-century.", "a half-century = P0.5CE")]
    [InlineData("The talks took a week.", "a week = P1W")]
    [InlineData("The strike lasted the whole week.", "the whole week = P1W")]
    [InlineData("The lull will only last four minutes.", "four minutes = PT4M")] // a verb
    [InlineData("Crews dug all night long.", "all night long = P1D")]
    [InlineData("The album Up All Night sold well.", "")] // a title
    [InlineData("The strike may go on for another week.", "another week = P1W")]
    [InlineData("They will meet on another day.", "")] // no length
    [InlineData("The idea met doubt in some quarters.", "")] // among some people
    [InlineData("Half a century later the mill closed.", "Half a century later = XXXX MentionYear+50")]
    [InlineData("He lived abroad for some years.", "some years = PXY")]
    [InlineData("Shots were heard for the next hour and 45 minutes.", "the next hour and 45 minutes = PT1H45M")]
    [InlineData("The course takes three weekends.", "three weekends = P3WE")]
    public void A_length_may_do_without_a_number_or_a_word_for_its_unit(string text, string expected) => Assert.Equal(expected, Reading.Of(text));

    [Theory]
    [InlineData("She rides every weekend.", "every weekend = P1WE")]
    [InlineData("She rides twice weekly.", "twice weekly = P1W")]
    [InlineData("She rides once every two weeks.", "once every two weeks = P2W")]
    [InlineData("She rides every few days.", "every few days = PXD")]
    [InlineData("The pool opens on weekends.", "weekends = P1WE")]
    [InlineData("The fund pays semi-annually.", "semi-annually = P6M")]
    [InlineData("The fund pays bi-monthly.", "bi-monthly = P2M")]
    [InlineData("The club meets bimonthly.", "bimonthly = P2M")]
    public void A_period_may_be_a_prefix(string text, string expected) => Assert.Equal(expected, Reading.Of(text));
}
