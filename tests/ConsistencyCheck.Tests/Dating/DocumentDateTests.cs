using ConsistencyCheck.Dating;
using ConsistencyCheck.Documents;
using ConsistencyCheck.Tests.Support;

namespace ConsistencyCheck.Tests.Dating;

public class DocumentDateTests
{
    private static readonly DateOnly MidSummer2024 = new(2024, 6, 20);

    [Fact]
    public void A_story_with_month_days_and_a_weekday_but_no_year_stays_undetermined()
    {
        var date = DateOf("rail-shipment.txt");

        Assert.Equal(DatingStatus.Undetermined, date.Status);
        Assert.Empty(date.Candidates);
    }

    [Fact]
    public void Years_of_long_ago_do_not_date_a_story()
    {
        var date = DateOf("shells-accusation.txt");

        Assert.Equal(DatingStatus.Undetermined, date.Status);
        Assert.Empty(date.Candidates);
    }

    [Fact]
    public void A_weekday_linked_to_a_caption_date_leaves_the_years_that_have_it()
    {
        var date = DateOf("missile-briefing.txt");

        Assert.Equal(DatingStatus.AmbiguousYear, date.Status);
        Assert.Equal(["2018-01-09", "2018-01-10", "2024-01-09", "2024-01-10"], date.Candidates.Select(Iso));
    }

    [Fact]
    public void A_lower_bound_without_a_linked_weekday_leaves_the_year_ambiguous_and_names_no_day()
    {
        var date = DateOf("joint-statement.txt");

        Assert.Equal(DatingStatus.AmbiguousYear, date.Status);
        Assert.Empty(date.Candidates);
    }

    [Fact]
    public void Two_stories_of_the_same_launches_date_each_other()
    {
        var report = Checked.Documents(MidSummer2024, Article("missile-briefing.txt"), Article("joint-statement.txt"));

        Assert.All(report.Documents, document =>
        {
            Assert.Equal(DatingStatus.Determined, document.Date.Status);
            Assert.Equal(DatingBasis.Joint, document.Date.Basis);
            Assert.Equal(["2024-01-09", "2024-01-10"], document.Date.Candidates.Select(Iso));
        });
    }

    [Fact]
    public void Without_an_as_of_date_a_linked_weekday_says_no_more_than_that_the_year_is_ambiguous()
    {
        var date = new ConsistencyCheckerBuilder().Build().Extract(Article("missile-briefing.txt")).Date;

        Assert.Equal(DatingStatus.AmbiguousYear, date.Status);
        Assert.Empty(date.Candidates);
    }

    [Fact]
    public void A_stamp_that_the_text_excludes_loses_to_the_text()
    {
        var date = DateOf("briefing-late-byline.txt");

        Assert.True(date.ContradictsStated);
        Assert.Equal(["2023-09-06", "2023-09-07"], date.Candidates.Select(Iso));
        Assert.Equal(new DateOnly(2024, 5, 28), date.Stated?.Day);
    }

    [Theory]
    [InlineData("harbour-budget.txt")] // a plain story of the day
    [InlineData("ferry-timetable.txt")] // an impossible date elsewhere in it
    [InlineData("council-vote.txt")] // a wrong weekday elsewhere in it
    [InlineData("flood-anniversary.txt")] // ten-year-old dates, an old file photo and links into the archive
    public void A_right_stamp_stands(string article)
    {
        var date = DateOf(article);

        Assert.False(date.ContradictsStated);
        Assert.Equal(DatingBasis.Stated, date.Basis);
        Assert.Equal([date.Stated!.Day], date.Candidates);
    }

    [Fact]
    public void Metadata_is_a_stated_date_like_any_other()
    {
        var document = new SourceDocument("wire", "The ferry line will be sold, the port authority said on Tuesday.") { Published = new DateOnly(2024, 3, 13) };

        var date = Checked.Documents(null, document).Documents[0].Date;

        Assert.Equal(DatingStatus.Determined, date.Status);
        Assert.Equal([new DateOnly(2024, 3, 13)], date.Candidates);
        Assert.Null(date.Stated!.Span);
    }

    [Fact]
    public void The_support_of_an_inferred_date_quotes_words_of_the_text()
    {
        var document = new ConsistencyCheckerBuilder().WithAsOf(MidSummer2024).Build().Extract(Article("briefing-late-byline.txt"));

        var quoted = document.Date.Support.Select(support => support.Span.Of(document.Text).ToString()).ToList();

        Assert.Equal(["Sept. 6", "Wednesday", "2023-09-06 20:09", "late 2022"], quoted);
    }

    private static DocumentDate DateOf(string article) => new ConsistencyCheckerBuilder().WithAsOf(MidSummer2024).Build().Extract(Article(article)).Date;

    private static SourceDocument Article(string name) => new(name, Repository.Article(name));

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
