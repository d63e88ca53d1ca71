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
    public void What_differs_only_by_convention_is_right(string text, string label, string values) => Assert.True(Recognizers(text, label, values).IsRight);

    [Theory]
    [InlineData("The fair is on 12 March.", "12 March", """{"timex":"XXXX-03-13","value":"2019-03-13"}""")] // another day
    [InlineData("It ran from 2014 to 2018.", "from 2014 to 2018", """{"timex":"(2014-01-01,2017-01-01,P3Y)","start":"2014-01-01","end":"2017-01-01"}""")] // another end
    public void A_wrong_time_stays_wrong(string text, string label, string values) => Assert.Equal(0, Recognizers(text, label, values).RightValues);

    [Fact]
    public void A_distance_in_weeks_is_right_by_its_day() => Assert.True(Recognizers("The fair was two weeks ago.", "two weeks ago", """{"timex":"2018-08-18","value":"2018-08-18"}""").IsRight);

    [Fact]
    public void A_word_for_the_present_is_left_out() => Assert.Single(Recognizers("Come now.", "now", """{"timex":"PRESENT_REF"}""").Item.LeftOut);

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
        Scored.One("\"source\":\"recognizers_DateTimeModel\",\"reference_date\":\"2018-09-01T00:00:00\",", text, "spans", label, $$"""  "type":"datetimeV2.date","value":{"values":[{{values}}]}  """);
}
