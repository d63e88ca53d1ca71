using ConsistencyCheck.Dating;
using ConsistencyCheck.Documents;
using ConsistencyCheck.Tests.Support;

namespace ConsistencyCheck.Tests.Dating;

/// <summary>What is undetermined or one of several years is compared only as far as it is known.</summary>
public class OpenDateTests
{
    private static readonly DateOnly MidSummer2024 = new(2024, 6, 20);

    // Jan. 9 is a Tuesday in 2018 and in 2024.
    private const string Cables = """
        Cables to the islands are cut again

        Tove Brandt, the envoy for the Skerry cables, speaks to reporters at the Straits Institute in Malmo, Jan. 9. Reuters

        Someone has cut the Skerry cables again, the envoy for the islands said Tuesday.

        Tove Brandt told reporters at the Straits Institute in Malmo that the envoy speaks to both sides. A ship lay above the cables on Saturday.

        The cables had been repaired on March 3, 2016, and the repair was to last for five years.
        """;

    private const string Undated = """
        Ferry owner promises a new boat

        The Skerry ferry broke down on Tuesday, and nobody was hurt, Tove Brandt of the Straits Institute told reporters in Malmo.

        Brandt will see the owner tomorrow. The last boat was bought on March 3, 2016, and cost four million euros.
        """;

    [Fact]
    public void Of_an_ambiguous_year_a_weekday_stays_open_and_an_explicit_day_does_not()
    {
        var document = new ConsistencyCheckerBuilder().WithAsOf(MidSummer2024).Build().Extract(new SourceDocument("cables", Cables));

        Assert.Equal(DatingStatus.AmbiguousYear, document.Date.Status);
        Assert.Equal([2018, 2024], document.Date.Years);
        Assert.Null(Resolved(document, "Saturday"));
        Assert.Null(Resolved(document, "Jan. 9"));
        Assert.Equal("2016-03-03", Resolved(document, "March 3, 2016")?.Timex);
    }

    [Fact]
    public void What_comes_out_the_same_from_every_candidate_is_known()
    {
        var document = new ConsistencyCheckerBuilder().WithAsOf(new DateOnly(2023, 6, 20)).Build().Extract(new SourceDocument("cables", Cables));

        // Only 2018 is left, and its two neighbouring days agree on the Saturday.
        Assert.Equal(2, document.Date.Candidates.Count);
        Assert.Equal("2018-01-06", Resolved(document, "Saturday")?.Timex);
    }

    [Fact]
    public void Two_stories_of_unknown_days_agree_on_no_weekday()
    {
        var other = Undated.Replace("The Skerry ferry broke down on Tuesday", "The Skerry ferry, an old boat, broke down on Tuesday", StringComparison.Ordinal);

        other += "\n\nThe owner keeps two boats in Port Grange.";

        var report = Checked.Documents(MidSummer2024, new SourceDocument("a", Undated), new SourceDocument("b", other));

        Assert.All(report.Documents, document => Assert.Equal(DatingStatus.Undetermined, document.Date.Status));
        Assert.DoesNotContain(report.Agreements, agreement => agreement.Claims.Any(claim => claim.Text == "Tuesday"));
        Assert.Empty(report.Findings);
    }

    [Fact]
    public void What_an_unknown_day_leaves_open_is_counted()
    {
        var open = Checked.Documents(MidSummer2024, new SourceDocument("a", Undated)).Coverage;
        var dated = Checked.Documents(MidSummer2024, new SourceDocument("a", Undated) { Published = new DateOnly(2024, 6, 19) }).Coverage;

        // "Tuesday" and "tomorrow".
        Assert.Equal((2, 0), (open.Open, dated.Open));
        Assert.Equal(2, dated.Compared - open.Compared);
    }

    [Theory]
    [InlineData("The council votes tomorrow, Thursday, on the buses.")] // CC1008 counts from the page's own day
    [InlineData("Elin Strand, 53, was born in 1960 in a mill near Skerry.")] // CC1007 as well
    [InlineData("The council will meet on May 7, 2016.")] // CC1004: what is to come
    [InlineData("The council met on Monday, Jan. 9, and rose early.")] // CC1002: a weekday without a year
    public void No_rule_counts_from_a_day_that_may_be_of_two_years(string sentence)
    {
        var report = Checked.Texts(MidSummer2024, $"{Cables}\n\n{sentence}");

        Assert.NotEqual(DatingStatus.Determined, report.Documents[0].Date.Status);
        Assert.Empty(report.Findings);
    }

    private static ResolvedTime? Resolved(DatedDocument document, string words) =>
        document.Mentions.First(mention => mention.Mention.Span.Of(document.Text).ToString() == words).Resolved;
}
