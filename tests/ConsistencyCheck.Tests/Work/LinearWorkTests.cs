using ConsistencyCheck.Tests.Text;

namespace ConsistencyCheck.Tests.Work;

/// <summary>Work grows with the length of a text and not with its square, counted in looks at its tokens and not in time.</summary>
public class LinearWorkTests
{
    private const int Length = 8_000;
    private const int Times = 8;

    [Theory]
    [InlineData("The council met on Monday, and 12 people spoke for two hours. ")] // prose
    [InlineData("1 ")] // a number a token
    [InlineData("7")] // one endless number
    [InlineData("x")] // one endless word
    [InlineData("1,")] // groups that never end
    [InlineData("1-")] // one endless chunk of glued figures
    [InlineData("~1/2")] // qualifiers inside a chunk
    [InlineData("+1-")] // telephone numbers without end
    [InlineData(":")] // marks alone
    [InlineData("(")] // brackets that nobody closes
    [InlineData("\"we \"")] // quotations in quotations
    [InlineData("of ")] // function words alone
    [InlineData("January ")] // months alone
    [InlineData("one hundred and ")] // a number in words without end
    [InlineData("thousands of ")] // a vague numeral without end
    [InlineData("the end of ")] // a part of a part of a part
    [InlineData("from Monday to ")] // a range of a range
    [InlineData("3 years, 2 months, ")] // a length of ever more units
    [InlineData("May 6, 7, ")] // a list of days
    [InlineData("5 people ")] // counts in a sentence without a verb
    [InlineData("Harbour 5 owners ")] // names that may be titles
    [InlineData("ranked ")] // words of a table
    [InlineData("at number 5 ")] // places of a table
    [InlineData("COVID-19 ")] // names with numbers
    [InlineData("5 COVID-19 ")] // and numbers before them
    [InlineData("lead over 5 ")] // words that may govern a qualifier
    [InlineData("now ")] // times that are function words
    [InlineData("Monday, Sept. 6 ")] // weekdays beside dates in one sentence
    [InlineData("said to open 2020 ")] // years behind an infinitive
    [InlineData("last Thursday ")] // what captions are held against
    [InlineData("In this photo 5 people met on Sept. 6 on Monday. ")] // a caption as long as the text
    [InlineData("http://a.b/")] // one endless address
    [InlineData("12:30 ")] // clock times alone
    [InlineData("A A A A A (AAAAAAAA) ")] // function words that may be initials
    [InlineData("HRF, or ")] // initials without a name
    [InlineData("HRF, by the initials of its ")] // a definition that never comes
    [InlineData("U.S.")] // one endless abbreviation
    [InlineData("Petra Lund, 53, ")] // persons in a sentence without an end
    public void Eight_times_the_text_is_eight_times_the_work(string piece)
    {
        AssertLinear(CountedLooks.OfFinder, piece);
        AssertLinear(CountedLooks.OfCheck, piece);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void So_it_is_for_any_few_words_said_over_and_over(int seed)
    {
        var random = new Random(seed);
        for (var round = 0; round < 40; round++)
        {
            var words = Enumerable.Range(0, random.Next(1, 6)).Select(_ => RandomText.Pieces[random.Next(RandomText.Pieces.Length)]);
            AssertLinear(CountedLooks.OfCheck, string.Concat(words.Select(word => random.Next(5) == 0 ? word : word + " ")));
        }
    }

    [Fact]
    public void Looks_are_counted() => Assert.InRange(CountedLooks.OfFinder("The council met on Monday."), 6, 1000);

    private static void AssertLinear(Func<string, long> looks, string piece)
    {
        var once = looks(Repeat(piece, Length));
        var often = looks(Repeat(piece, Length * Times));
        // Half as much again is room for what a text begins with; the square would be eight times as much again.
        Assert.True(often <= once * Times * 3 / 2, $"\"{piece}\": {once} looks at {Length} code units, {often} at {Length * Times}");
    }

    private static string Repeat(string piece, int length) => string.Concat(Enumerable.Repeat(piece, length / piece.Length));
}
