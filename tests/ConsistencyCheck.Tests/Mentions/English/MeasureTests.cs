namespace ConsistencyCheck.Tests.Mentions.English;

public class MeasureTests
{
    [Theory]
    [InlineData("It spans 4km^2, 5 km squared and 6 sq. miles.", "4km^2 = 4 km2; 5 km squared = 5 km2; 6 sq. miles = 6 [smi_us]")] // squares in three spellings
    [InlineData("A 2,000-square-foot flat.", "2,000-square-foot = 2000 [sft_i]")] // hyphens join the words
    [InlineData("The 200-nautical-mile zone.", "200-nautical-mile = 200 [nmi_i]")] // and those of a phrase
    [InlineData("It fell at 9.8 m/s2 and hit 17 km/s.", "9.8 m/s2 = 9.8 m/s2; 17 km/s = 17 km/s")] // acceleration and speed
    [InlineData("It moved 3 metres per second squared.", "3 metres per second squared = 3 m/s2")] // acceleration in words
    [InlineData("Water ran at 40 cubic metres per second.", "40 cubic metres per second = 40 m3/s")] // a flow
    [InlineData("It makes 479 lb-ft and 500Nm from 245PS.", "479 lb-ft = 479 [lbf_av].[ft_i]; 500Nm = 500 N.m; 245PS = 245 {PS}")] // what car tests print
    [InlineData("It has 12GB, 40 gigabits per second and 10 exabytes.", "12GB = 12 GBy; 40 gigabits per second = 40 Gbit/s; 10 exabytes = 10 EBy")] // information and its rate
    [InlineData("A 5,000mAh cell and 30 gigawatt-hours.", "5,000mAh = 5000 mA.h; 30 gigawatt-hours = 30 GW.h")] // charge and energy
    [InlineData("A dose of 2.6 millisieverts and 14 mGy.", "2.6 millisieverts = 2.6 mSv; 14 mGy = 14 mGy")] // doses
    [InlineData("The air holds 421 parts per million.", "421 parts per million = 421 [ppm]")] // a proportion
    [InlineData("The lake lost 3 million acre-feet.", "3 million acre-feet = 3000000 [acr_us].[ft_i]")] // how western states count water
    [InlineData("The load is 20 (kg).", "20 (kg) = 20 kg")] // a unit in brackets
    [InlineData("They walked thousands of miles.", "thousands of miles = [2000, 9999] [mi_i]")] // a vague numeral of a unit
    [InlineData("A 108-megapixel camera or one of 50MP.", "108-megapixel = 108 {Mpx}; 50MP = 50 {Mpx}")] // pixels in words and letters
    [InlineData("It drew 13A from 240V.", "13A = 13 A; 240V = 240 V")] // capitals before the end of a sentence
    [InlineData("The jet flew at Mach 1.2.", "Mach 1.2 = 1.2 [mach]")] // before its figure
    [InlineData("Lasers cooled it to absolute zero.", "absolute zero = 0 K")] // by its name
    public void Units_are_composed_as_they_are_written(string text, string expected) => Assert.Equal(expected, Reading.Of(text));

    [Theory]
    [InlineData("He weighed 12st 4lb and 6 lb., 4 oz.", "12st 4lb = 12.285714 [stone_av]; 6 lb., 4 oz = 6.25 [lb_av]")] // stones, and a comma
    [InlineData("The 1st child of 11st 1lb.", "1st child = 1 Ordinal child; 11st 1lb = 11.071429 [stone_av]")] // a place, and a weight
    [InlineData("The 6-foot-9 forward and a 5'11\" guard.", "6-foot-9 = 6.75 [ft_i]; 5'11\" = 5.916667 [ft_i]")] // heights without the word
    [InlineData("It is 6ft 9ins tall.", "6ft 9ins = 6.75 [ft_i]")] // the plural of "in"
    [InlineData("Holm is six foot two (1.88 m).", "six foot two = 6.166667 [ft_i]; 1.88 m = 1.88 m")] // the metres say that the two are inches
    [InlineData("They stood six foot two by two.", "six foot = 6 [ft_i]; two = 2; two = 2")] // and nothing says it here
    public void Compounds_are_one_measure(string text, string expected) => Assert.Equal(expected, Reading.Of(text));

    [Theory]
    [InlineData("The board is 2 in thick.", "2 in = 2 [in_i]")] // an extent follows
    [InlineData("An 8.5 in. by 11 in. page.", "8.5 in = 8.5 [in_i]; 11 in = 11 [in_i]")] // an abbreviation
    [InlineData("The lap of 21.1 km/13.1 miles, on map 4/13 of 2.", "21.1 km = 21.1 km; 13.1 miles = 13.1 [mi_i]; 2 = 2")] // a length again, and a map
    [InlineData("It snowed 18 in. (46 cm) in May.", "18 in = 18 [in_i]; 46 cm = 46 cm; May = XXXX-05")] // centimetres say it again
    [InlineData("Rain of 3 in was measured.", "3 in = 3 [in_i]")] // a verb follows
    [InlineData("We won 2 in March.", "2 = 2; March = XXXX-03")] // the preposition
    [InlineData("The pen is 10 \" long.", "10 \" = 10 [in_i]")] // the inch's mark
    [InlineData("The grid is 2.1 pm wide.", "2.1 pm = 2.1 pm")] // no time of day has one decimal
    [InlineData("The part 24703 L-202 failed.", "24703 = 24703")] // a part number
    [InlineData("The 5G network and Gliese 581g.", "")] // a network and a planet
    [InlineData("The 12 TB patients saw two foot soldiers on five stone steps.", "12 TB patients = 12 patient; two foot soldiers = 2 soldier; five stone steps = 5 step")] // illness, infantry, rock
    [InlineData("A 16-bit chip in 10 EV models.", "16-bit = 16 bit; 10 EV models = 10 model")] // cars are no electronvolts
    [InlineData("She had third-degree burns.", "third = 3 Ordinal")] // the degree of a burn
    [InlineData("Some 12m people and 1.2m new cars.", "Some 12m people = [10800000, 13200000] person; 1.2m new cars = 1200000 car")] // millions
    [InlineData("He ran the 100m hurdles past 5m waves.", "100m = 100 m; 5m = 5 m")] // metres
    [InlineData("Its users hit 1.5M in May.", "1.5M = 1500000; May = XXXX-05")] // no metre is a capital
    public void Letters_are_units_only_where_they_can_be(string text, string expected) => Assert.Equal(expected, Reading.Of(text));

    [Theory]
    [InlineData("Nights fell to -180°C (-292°F).", "-180°C = -180 Cel; -292°F = -292 [degF]")] // the sign after a bracket
    [InlineData("It will hit 38C (100F).", "38C = 38 Cel; 100F = 100 [degF]")] // letters that touch
    [InlineData("He filed a 13F and flew a 777F.", "")] // a form and an aircraft
    [InlineData("Water boils at 100° Celsius.", "100° Celsius = 100 Cel")] // the sign and the word
    [InlineData("Keep it between 2C and 8C.", "between 2C and 8C = [2, 8] Cel")] // the unit twice
    [InlineData("It was 100 F (38 C) or -20 C (-4 F).", "100 F = 100 [degF]; 38 C = 38 Cel; -20 C = -20 Cel; -4 F = -4 [degF]")] // on both scales, apart from their figures
    [InlineData("They hold 12 C shares.", "12 C shares = 12 share")] // a letter alone is no scale
    [InlineData("A temperature of 24 degrees.", "24 degrees = 24 deg")] // a scale that is not named
    public void Degrees_are_of_heat_or_of_angle(string text, string expected) => Assert.Equal(expected, Reading.Of(text));

    [Fact]
    public void A_bare_degree_of_heat_is_a_temperature_and_not_an_angle()
    {
        Assert.Equal(ConsistencyCheck.Values.Dimension.Temperature, Reading.Single("The temperature rose by 5 degrees.").Quantity!.Unit!.Dimension);
        Assert.Equal(ConsistencyCheck.Values.Dimension.Angle, Reading.Single("The ship turned 45 degrees.").Quantity!.Unit!.Dimension);
    }

    [Theory]
    [InlineData("It weighs 40 +/- 3 kg.", "40 +/- 3 kg = [37, 43] kg")] // signs
    [InlineData("It weighs 9.83e-3 ± 1e-5 kg.", "9.83e-3 ± 1e-5 kg = [0.00982, 0.00984] kg")] // powers of ten
    [InlineData("The margin is plus or minus 3 percentage points.", "3 percentage points = 3 PercentagePoints")] // a margin is no negative figure
    public void An_uncertainty_is_the_width_of_its_figure(string text, string expected) => Assert.Equal(expected, Reading.Of(text));
}
