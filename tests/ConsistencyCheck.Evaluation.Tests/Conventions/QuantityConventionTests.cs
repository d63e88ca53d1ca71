namespace ConsistencyCheck.Evaluation.Tests.Conventions;

public class QuantityConventionTests
{
    [Theory]
    [InlineData("CurrencyModel", "It costs $3 million.", "$3 million", "currency", "\"value\":\"3000000\",\"unit\":\"Dollar\"")] // the plain dollar
    [InlineData("CurrencyModel", "It costs about 80 pence.", "80 pence", "currency", "\"value\":\"80\",\"unit\":\"Pence\"")] // hundredths, and no qualifier
    [InlineData("DimensionModel", "The lake is 12 miles long.", "12 miles", "dimension", "\"value\":\"12\",\"unit\":\"Mile\",\"subtype\":\"Length\"")] // UCUM by name
    [InlineData("DimensionModel", "It hauls 12 tons.", "12 tons", "dimension", "\"value\":\"12\",\"unit\":\"Ton\",\"subtype\":\"Weight\"")] // whichever ton
    [InlineData("DimensionModel", "The trip is 40 - 50 miles long.", "50 miles", "dimension", "\"value\":\"50\",\"unit\":\"Mile\",\"subtype\":\"Length\"")] // the bound beside the unit
    [InlineData("AgeModel", "She is more than 90 years old.", "90 years old", "age", "\"value\":\"90\",\"unit\":\"Year\"")] // no qualifier
    public void Units_and_qualifiers_of_the_recognizers_are_mapped(string model, string text, string label, string type, string value) =>
        Assert.True(Scored.One($"\"source\":\"recognizers_{model}\",", text, "quantities", label, $$"""  "type":"{{type}}","value":{ {{value}} }  """).IsRight);

    [Fact]
    public void A_unit_without_a_figure_is_left_out()
    {
        var item = Scored.One("\"source\":\"recognizers_CurrencyModel\",", "The dollar fell.", "quantities", "dollar", "\"value\":{\"value\":null,\"unit\":\"Dollar\"}").Item;
        Assert.Empty(item.Labels);
        Assert.Single(item.LeftOut);
    }

    [Theory]
    [InlineData("The walk is 12 miles long.", "12 miles", "\"value\":12,\"unit\":\"mile\"")] // a unit by name
    [InlineData("It carries between 40 and 50 kg.", "between 40 and 50 kg", "\"value\":45,\"unit\":\"kilogram\",\"uncertainty\":5")] // middle and half the width
    [InlineData("They rested for three weeks.", "three weeks", "\"value\":3,\"unit\":\"week\"")] // a length of time is a quantity there
    [InlineData("It weighs 40 ± 3 kg.", "40 ± 3 kg", "\"value\":40,\"unit\":\"kilogram\",\"uncertainty\":3")] // an uncertainty that is stated
    [InlineData("They took two days' leave.", "two days'", "\"value\":2,\"unit\":\"day\"")] // the apostrophe is of the unit
    [InlineData("The mill crushes 900 tpd.", "900 tpd", "\"value\":900,\"unit\":\"ton per day\"")] // a rate in one word
    [InlineData("There were some 70 boats.", "70", "\"value\":70,\"unit\":\"dimensionless\"")] // the figure alone
    public void Quantities_of_quantulum_are_mapped(string text, string label, string value) =>
        Assert.True(Scored.One(string.Empty, text, "quantities", label, value).IsRight);

    [Fact]
    public void A_length_of_time_in_two_units_is_two_quantities()
    {
        var score = Scored.Line("""
            {"id":"a","text":"It took 2 hours and 5 minutes.","quantities":[
            {"start":8,"end":15,"text":"2 hours","value":2,"unit":"hour"},{"start":20,"end":29,"text":"5 minutes","value":5,"unit":"minute"}]}
            """);
        Assert.True(score.IsRight);
    }

    [Fact]
    public void A_year_is_no_quantity()
    {
        var score = Scored.One(string.Empty, "It opened in 1960.", "quantities", "1960", "\"value\":1960,\"unit\":\"dimensionless\"");
        Assert.True(score.IsRight);
        Assert.Single(score.Item.LeftOut);
    }
}
