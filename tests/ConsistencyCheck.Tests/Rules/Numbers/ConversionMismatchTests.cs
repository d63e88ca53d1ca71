using ConsistencyCheck.Reports;
using ConsistencyCheck.Rules;
using ConsistencyCheck.Tests.Rules.Dates;
using ConsistencyCheck.Tests.Support;

namespace ConsistencyCheck.Tests.Rules.Numbers;

public class ConversionMismatchTests
{
    [Theory]
    [InlineData("The ship drifted 550 miles (700 km) before a tug came.", "“550 miles” is 885 km, not “700 km”.")] // in brackets
    [InlineData("At 6 feet (2.02 m) Holm is no giant.", "“6 feet” is 1.83 m, not “2.02 m”.")] // one figure is sharp
    [InlineData("Lund is six foot two (1.95m) and plays in goal.", "“six foot two” is 1.88 m, not “1.95m”.")] // a height in words
    [InlineData("It was 100 F (48 C) in the shade.", "“100 F” is 37.8 C, not “48 C”.")] // letters apart from their figures
    [InlineData("The lap, 21.1 km/15.1 miles long, starts here.", "“21.1 km” is 13.1 miles, not “15.1 miles”.")] // a slash
    [InlineData("It stands up to 50ft (11 metres) away.", "“up to 50ft” is 15.2 metres, not “11 metres”.")] // the bound itself is converted
    [InlineData("Tarn is about 30 miles (70 km) away.", "“about 30 miles” is 48.3 km, not “70 km”.")] // too far off for nautical miles
    [InlineData("It snowed 18 in. (75 cm) overnight.", "“18 in” is 45.7 cm, not “75 cm”.")] // an abbreviation with its point
    [InlineData("The road, 40 km, or 55 miles, is closed.", "“40 km” is 24.9 miles, not “55 miles”.")] // "or"
    [InlineData("A 10-mile (26-km) stretch is closed.", "“10-mile” is 16.1 km, not “26-km”.")] // hyphens
    [InlineData("Snow of 20 to 25 inches (51 to 94 cm) fell.", "“20 to 25 inches” and “51 to 94 cm” are not the same.")] // the upper ends do not fit
    [InlineData("The crate weighs about 6,200 kg (1,370 pounds).", "“about 6,200 kg” is 13,670 pounds, not “1,370 pounds”.")] // a decimal point slipped
    [InlineData("It covers 12 hectares (300 acres) of dune.", "“12 hectares” is 29.7 acres, not “300 acres”.")]
    [InlineData("A 1,200-meter (1,000-foot) pier closes.", "“1,200-meter” is 3,937 feet, not “1,000-foot”.")] // the singular of an adjective
    [InlineData("A two-acre (3-hectare) plot is for sale.", "“two-acre” is 0.809 hectares, not “3-hectare”.")] // a fraction takes the plural
    public void A_conversion_that_is_wrong_beyond_both_roundings_is_reported(string text, string message)
    {
        var finding = Assert.Single(Judged.By("CC2002", text));

        Assert.Equal((message, Severity.Warning), (finding.Message, finding.Severity));
    }

    [Theory]
    [InlineData("The ship drifted 550 miles (885 km).")] // exact
    [InlineData("The ship drifted 550 miles (900 km).")] // both may be rounded to what they end with
    [InlineData("The jet holds 57,285 gallons (216,840 litres).")] // 3.7853 litres to the gallon
    [InlineData("Some 60 miles (95 km) of coast are closed.")]
    [InlineData("The tower is 1,000 feet (305 metres) high.")]
    [InlineData("Holm is 5ft 10in (1.78m) tall, Lund 6-foot-2 (1.88 m).")] // to the inch
    [InlineData("The world may warm by 1.5 degrees Celsius (2.7 Fahrenheit).")] // a difference has no zero
    [InlineData("It was 100 F (38 C) in the shade.")]
    [InlineData("Entry costs $20 (£16).")] // no conversion of units
    [InlineData("Snow of 20 to 25 inches (51 to 64 cm) fell.")]
    [InlineData("It has 16 gigabytes (16,384 megabytes).")] // of 1,000 or of 1,024
    [InlineData("The walk of 5 miles (20 minutes by bus) is steep.")] // another dimension
    [InlineData("More than 100 miles (185 km) of track are closed.")] // a bound lies below what was measured
    [InlineData("The yard is 12 feet (2 feet of it under water) deep.")] // the bracket goes on
    [InlineData("It runs 5 miles, 3 km of them on sand.")] // a part
    [InlineData("Rain peaked at 19. 89 inches ( 505 mm ) in Skerry.")] // a figure with a space in it
    public void A_conversion_that_can_be_right_is_left_alone(string text) => Assert.Empty(Judged.By("CC2002", text));

    [Theory]
    [InlineData("The zone of 200 miles (370 km) is closed.", "“200 miles” is 322 km; “370 km” is right only for nautical miles.")]
    [InlineData("She carried 5,050 tons (5,131 tonnes) of coal.", "“5,050 tons” is 4,581 tonnes; “5,131 tonnes” is right only for long tons.")]
    [InlineData("The tank held 55 gallons (250 litres).", "“55 gallons” is 208 litres; “250 litres” is right only for imperial gallons.")]
    public void A_conversion_of_another_unit_of_the_name_is_a_note_that_says_so(string text, string message)
    {
        var finding = Assert.Single(Judged.By("CC2002", text));

        Assert.Equal((message, Severity.Note), (finding.Message, finding.Severity));
    }

    [Fact]
    public void The_report_shows_both_figures_and_the_repairs() =>
        Snapshot.Match(TextReport.Render(Checked.Texts(null, "The ship drifted 550 miles (700 km) before a tug reached it, the owner said.")));
}
