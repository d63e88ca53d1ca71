using ConsistencyCheck.Dating;
using ConsistencyCheck.Documents;
using ConsistencyCheck.Tests.Support;

namespace ConsistencyCheck.Tests.Dating.Joint;

public class JointDaterTests
{
    private static readonly DateOnly AsOf = new(2024, 6, 20);
    private static readonly SourceDocument Briefing = Article("missile-briefing.txt");
    private static readonly SourceDocument Statement = Article("joint-statement.txt");

    // Names the same people, places and days, and nothing that tells one year from another.
    private static readonly SourceDocument Plain = new("plain.txt", """
        Martin Hale of the National Safety Council has spoken again of the missiles that Vorland got from Kaldia and fired at Lenova.

        Hale named two days, Dec. 30 and Jan. 2, on which missiles from Kaldia fell near Port Arden in Lenova.
        """);

    [Fact]
    public void Two_documents_of_the_same_events_date_each_other() =>
        Assert.Equal(["2024-01-09 2024-01-10", "2024-01-09 2024-01-10"], Days(Briefing, Statement));

    [Fact]
    public void A_document_without_evidence_of_the_year_takes_it_from_the_others()
    {
        var spoken = Plain with { Text = Plain.Text.Replace("has spoken again", "spoke again on Tuesday", StringComparison.Ordinal) };
        Assert.Equal(DatingStatus.Undetermined, Date(spoken)[0].Status);

        Assert.All(Days(Briefing, Statement, spoken), days => Assert.Equal("2024-01-09 2024-01-10", days));
    }

    [Fact]
    public void A_document_that_names_no_day_of_its_own_stays_open_and_moves_no_other()
    {
        var dates = Date(Briefing, Statement, Plain);

        Assert.Equal(DatingStatus.Undetermined, dates[2].Status);
        Assert.Equal(["2024-01-09 2024-01-10", "2024-01-09 2024-01-10"], dates.Take(2).Select(date => Reading.Iso(date.Candidates)));
    }

    [Fact]
    public void The_order_of_the_documents_changes_no_date()
    {
        SourceDocument[] documents = [Briefing, Statement, Plain];
        var expected = Days(documents);

        Assert.Equal([expected[2], expected[0], expected[1]], Days(Plain, Briefing, Statement));
        Assert.Equal([expected[1], expected[2], expected[0]], Days(Statement, Plain, Briefing));
        Assert.Equal([expected[2], expected[1], expected[0]], Days(Plain, Statement, Briefing));
    }

    [Fact]
    public void Documents_that_share_one_day_only_are_left_alone()
    {
        var other = Plain with { Text = Plain.Text.Replace("Jan. 2", "Jan. 3", StringComparison.Ordinal) };

        Assert.Equal(Days(Briefing).Concat(Days(other)), Days(Briefing, other));
        Assert.Equal(DatingBasis.None, Date(Briefing, other)[1].Basis);
    }

    [Fact]
    public void Documents_about_other_people_are_left_alone()
    {
        var other = new SourceDocument("other.txt", """
            The ice rink in Osterby was closed for two days, said Ida Holm, who runs it for the town.

            Holm named Dec. 30 and Jan. 2 as the days on which the rink in Osterby had no ice.
            """);

        Assert.Equal(DatingStatus.Undetermined, Date(Briefing, Statement, other)[2].Status);
    }

    [Fact]
    public void A_document_that_states_its_day_dates_one_that_does_not()
    {
        var stated = Plain with { Id = "stated.txt", Published = new DateOnly(2018, 1, 10) };

        var dates = Date(stated, Briefing);

        Assert.Equal(DatingBasis.Stated, dates[0].Basis);
        Assert.Equal("2018-01-09 2018-01-10", Reading.Iso(dates[1].Candidates));
    }

    private static IReadOnlyList<DocumentDate> Date(params SourceDocument[] documents) =>
        [.. Checked.Documents(AsOf, documents).Documents.Select(document => document.Date)];

    private static string[] Days(params SourceDocument[] documents) => [.. Date(documents).Select(date => Reading.Iso(date.Candidates))];

    private static SourceDocument Article(string name) => new(name, Repository.Article(name));
}
