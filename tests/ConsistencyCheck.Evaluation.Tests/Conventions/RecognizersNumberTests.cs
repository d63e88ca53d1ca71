using ConsistencyCheck.Evaluation.Extraction.Scoring;

namespace ConsistencyCheck.Evaluation.Tests.Conventions;

public class RecognizersNumberTests
{
    [Theory]
    [InlineData("NumberModel", "We saw 12 grey geese.", "12", "number", "12")] // what is counted is no part there
    [InlineData("NumberModel", "It takes 15 minutes.", "15", "number", "15")] // a length of time holds a number
    [InlineData("NumberModel", "They paid $40 for it.", "40", "number", "40")] // and so does money
    [InlineData("NumberModel", "Two thirds of the herd drowned.", "Two thirds", "number", "0.666666666666667")] // a rounded double
    [InlineData("NumberRangeModel", "The walk takes from 20 to 30 steps.", "from 20 to 30", "numberrange", "[20,30)")] // half-open there
    [InlineData("NumberRangeModel", "It holds more than 40 boats.", "more than 40", "numberrange", "(40,)")] // one bound
    [InlineData("NumberRangeModel", "It holds about sixty or more boats.", "sixty or more", "numberrange", "[60,)")] // "about" bounds nothing
    [InlineData("NumberModel", "The goal is US$ 7MM", "7MM", "number", "7000000")] // a figure that only money makes one
    [InlineData("OrdinalModel", "It weighs twelve and a fifth", "fifth", "ordinal", "5")] // no mixed numbers there
    [InlineData("OrdinalModel", "It is the third bridge here.", "third", "ordinal", "3")] // what is counted is no part there
    [InlineData("PercentModel", "Prices rose by about 7 percent.", "7 percent", "percentage", "7%")] // qualifiers are no part there
    public void What_differs_only_by_convention_is_right(string model, string text, string label, string type, string value) =>
        Assert.True(Score(model, text, label, type, value).IsRight);

    [Theory]
    [InlineData("NumberRangeModel", "We saw 12 geese.")] // a bare figure is no range
    [InlineData("OrdinalModel", "We saw 12 geese.")] // nor an ordinal
    [InlineData("NumberModel", "We met in June 2019.")] // a date is none of the suite's numbers
    [InlineData("NumberModel", "It weighs 31kg.")] // a figure that runs into its unit
    public void Mentions_outside_the_scope_of_the_model_are_not_spurious(string model, string text) =>
        Assert.True(Scored.Line($$"""{"id":"a","source":"recognizers_{{model}}","text":"{{text}}","reference_date":null,"quantities":[]}""").IsRight);

    [Theory]
    [InlineData("NumberModelPercentMode", "two out of nine", "two", "2", "nine", "9")] // shares are the percent model's
    [InlineData("NumberModelExperimentalMode", "2 in thirty-one", "2", "2", "thirty-one", "31")] // "in" joins a share in the plain mode alone
    public void The_terms_of_a_share_are_two_numbers_in_other_modes(string model, string text, string first, string one, string second, string other)
    {
        var labels = $"{Label(text, first, one)},{Label(text, second, other)}";
        Assert.True(Scored.Line($$"""{"id":"a","source":"recognizers_{{model}}","text":"{{text}}","reference_date":null,"quantities":[{{labels}}]}""").IsRight);
    }

    [Fact]
    public void A_wrong_figure_stays_wrong() => Assert.Equal(0, Score("NumberModel", "We saw 12 geese.", "12", "number", "13").RightValues);

    [Theory]
    [InlineData("ordinal.relative", "last")] // a place, no figure
    [InlineData("percentage", "null")] // a unit without a figure
    public void What_claims_nothing_is_left_out(string type, string value)
    {
        var item = Score("OrdinalModel", "This is the last one.", "last", type, value).Item;
        Assert.Empty(item.Labels);
        Assert.Single(item.LeftOut);
    }

    [Fact]
    public void Figures_chained_by_single_marks_are_an_address_and_left_out()
    {
        var item = Scored.Read("""
            {"id":"a","source":"recognizers_NumberModel","text":"Host 10.20.30 has 2 disks.","quantities":[
              {"start":5,"end":7,"type":"number","value":{"value":"10"}},{"start":8,"end":10,"type":"number","value":{"value":"20"}},
              {"start":11,"end":13,"type":"number","value":{"value":"30"}},{"start":18,"end":19,"type":"number","value":{"value":"2"}}]}
            """).Item;
        Assert.Equal(3, item.LeftOut.Count);
        Assert.Equal("2", Assert.Single(Assert.Single(item.Labels).Values));
    }

    private static string Label(string text, string words, string value)
    {
        var start = text.IndexOf(words, StringComparison.Ordinal);
        return $$$"""{"start":{{{start}}},"end":{{{start + words.Length}}},"type":"number","value":{"value":"{{{value}}}"}}""";
    }

    private static ItemScore Score(string model, string text, string label, string type, string value) =>
        Scored.One($"\"source\":\"recognizers_{model}\",", text, "quantities", label, $$"""  "type":"{{type}}","value":{"value":"{{value}}"}  """);
}
