using ConsistencyCheck.Evaluation.Extraction.Scoring;

namespace ConsistencyCheck.Evaluation.Tests.Conventions;

public class TimeConventionTests
{
    [Theory]
    [InlineData("We met on 4 May 2019.", "4 May 2019", """{"timex":"2019-05-04","value":"2019-05-04"}""")] // stated in full
    [InlineData("The fair is on 12 March.", "12 March", """{"timex":"XXXX-03-12","value":"2018-03-12"},{"timex":"XXXX-03-12","value":"2019-03-12"}""")] // either year
    [InlineData("It stays open after 9 pm.", "after 9 pm", """{"timex":"T21","Mod":"after","start":"21:00:00"}""")] // the preposition is no part
    [InlineData("The wait is 90 minutes.", "90 minutes", """{"timex":"PT1H30M","value":"5400"}""")] // the same length
    [InlineData("It ran from 2014 to 2018.", "from 2014 to 2018", """{"timex":"(2014-01-01,2018-01-01,P4Y)","start":"2014-01-01","end":"2018-01-01"}""")] // named by its first day
    [InlineData("Call me back half an hour later.", "half an hour later", """{"timex":"2018-09-01T10:45:00","value":"2018-09-01 10:45:00"}""")] // from the reference's own clock
    [InlineData("Can they pay within 3 hours?", "within 3 hours", """{"timex":"(2018-09-01T10:15:00,2018-09-01T13:15:00,PT3H)","start":"2018-09-01 10:15:00","end":"2018-09-01 13:15:00"}""")] // two ends there
    [InlineData("Can they pay in 2 weeks?", "2 weeks", """{"timex":"2018-09-15","value":"2018-09-15"}""")] // the day that the length leads to
    [InlineData("It airs at 9 pm EST.", "9 pm", """{"timex":"T21","value":"21:00:00"}""")] // the label leaves the zone out
    [InlineData("It airs at lunchtime.", "lunchtime", """{"timex":"TMEL","start":"11:00:00","end":"13:00:00"}""")] // a code that TIMEX3 lacks
    [InlineData("He left the day before.", "day before", """{"timex":"2018-08-31","value":"2018-08-31"}""")] // counts from the reference date
    [InlineData("It is shut for the next 3 days.", "the next 3 days", """{"timex":"(2018-09-02,2018-09-05,P3D)","start":"2018-09-02","end":"2018-09-05"}""")] // from tomorrow on
    [InlineData("It is shut for the next 3 business days.", "the next 3 business days", """{"timex":"(2018-09-03,2018-09-06,P3D)","start":"2018-09-03","end":"2018-09-06"}""")] // Monday to Wednesday
    [InlineData("It was shut for the last 2 months.", "the last 2 months", """{"timex":"(2018-07-01,2018-09-01,P2M)","start":"2018-07-01","end":"2018-09-01"}""")]
    [InlineData("It grew in fiscal year 2008.", "fiscal year 2008", """{"timex":"FY2008","start":"not resolved","end":"not resolved"}""")] // marked there
    [InlineData("It is due by the end of tomorrow.", "end of tomorrow", """{"timex":"2018-09-02T23:59:59","value":"2018-09-02 23:59:59"}""")] // the last second
    [InlineData("It is busy in summer.", "summer", """{"timex":"SU","value":"not resolved"}""")] // no year is given to it there
    public void What_differs_only_by_convention_is_right(string text, string label, string values) => Assert.True(Recognizers(text, label, values).IsRight);

    [Theory]
    [InlineData("The fair is on 12 March.", "12 March", """{"timex":"XXXX-03-13","value":"2019-03-13"}""")] // another day
    [InlineData("It ran from 2014 to 2018.", "from 2014 to 2018", """{"timex":"(2014-01-01,2017-01-01,P3Y)","start":"2014-01-01","end":"2017-01-01"}""")] // another end
    [InlineData("Call me back half an hour later.", "half an hour later", """{"timex":"2018-09-01T10:46:00","value":"2018-09-01 10:46:00"}""")] // another minute
    [InlineData("It airs at 9 pm EST.", "9 pm", """{"timex":"T09","value":"09:00:00"}""")] // another half of the day
    public void A_wrong_time_stays_wrong(string text, string label, string values) => Assert.Equal(0, Recognizers(text, label, values).RightValues);

    [Fact]
    public void A_distance_in_weeks_is_right_by_its_day() => Assert.True(Recognizers("The fair was two weeks ago.", "two weeks ago", """{"timex":"2018-08-18","value":"2018-08-18"}""").IsRight);

    [Fact]
    public void A_word_for_the_present_is_left_out() => Assert.Single(Recognizers("Come now.", "now", """{"timex":"PRESENT_REF"}""").Item.LeftOut);

    [Fact]
    public void What_only_points_to_the_past_is_never_spurious() =>
        Assert.True(Scored.Line("""{"id":"a","source":"recognizers_DateTimeModel","text":"The recent storm was bad.","reference_date":"2019-03-01T00:00:00","spans":[]}""").IsRight);

    [Fact]
    public void A_date_that_the_calendar_lacks_is_never_spurious() =>
        Assert.True(Scored.Line("""{"id":"a","source":"recognizers_DateTimeModel","text":"It was Feb. 30, 2019.","reference_date":"2019-03-01T00:00:00","spans":[]}""").IsRight);

    [Fact]
    public void The_ends_of_a_range_are_two_expressions_in_WikiWars()
    {
        var score = Scored.Line("""
            {"id":"a","source":"wikiwars","text":"The siege of 1861-1863 was long.","reference_date":"2009-12-19","spans":[
              {"start":13,"end":17,"text":"1861","type":"DATE","value":"1861"},{"start":18,"end":22,"text":"1863","type":"DATE","value":"1863"}]}
            """);
        Assert.True(score.IsRight);
    }

    [Theory]
    [InlineData("The canal was begun in May 1871 and fell in later that month.", "later that month", "1871-05-XX")] // a day that its month is known of
    [InlineData("It was dredged daily after 1871.", "daily", "XXXX-XX-XX")] // the unit left open
    public void What_TIMEX2_writes_with_X_is_right_in_WikiWars(string text, string label, string value)
    {
        var at = text.IndexOf(label, StringComparison.Ordinal);
        var score = Scored.Line($$"""
            {"id":"a","source":"wikiwars","text":"{{text}}","reference_date":"2009-12-19","spans":[{"start":{{at}},"end":{{at + label.Length}},"text":"{{label}}","type":"DATE","value":"{{value}}"}]}
            """);
        Assert.Equal(1, score.RightValues);
    }

    [Fact]
    public void Words_for_the_past_are_left_out_and_labels_without_value_ask_for_the_span()
    {
        var score = Scored.Line("""
            {"id":"a","source":"wikiwars","text":"The former mayor came back in May 1871.","reference_date":"2009-12-19","spans":[
              {"start":4,"end":10,"text":"former","type":"DATE","value":"PAST_REF"},{"start":30,"end":38,"text":"May 1871","type":"DATE","value":"null"}]}
            """);
        Assert.True(score.IsRight);
        Assert.Single(score.Item.LeftOut);
    }

    private static ItemScore Recognizers(string text, string label, string values) =>
        Scored.One("\"source\":\"recognizers_DateTimeModel\",\"reference_date\":\"2018-09-01T10:15:00\",", text, "spans", label, $$"""  "type":"datetimeV2.date","value":{"values":[{{values}}]}  """);
}
