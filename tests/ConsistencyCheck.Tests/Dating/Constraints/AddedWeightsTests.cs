using ConsistencyCheck.Dating;
using ConsistencyCheck.Dating.Constraints;
using ConsistencyCheck.Dating.Links;
using ConsistencyCheck.Tests.Support;

namespace ConsistencyCheck.Tests.Dating.Constraints;

/// <summary>Constraints add their weights for thousands of days by shortcuts of their own, which must come out as if each day were asked about.</summary>
public class AddedWeightsTests
{
    /// <summary>One page with a constraint of nearly every kind.</summary>
    private const string Page = """
        Grain ships leave Brno's river port again

        Ministry spokesman Jan Vesely speaks about the grain ships at the Ministry of Transport in Brno, March 14. Agency

        BRNO, March 14 (Agency) — Grain ships sail again from all ports, the Ministry of Transport in Brno said Thursday.

        Spokesman Jan Vesely had spoken about the grain ships to the ministry on Feb. 29. The first ship sailed on Jan. 2, and another will sail on April 9.

        The dredging that the ministry paid for ended in late 2022, and Vesely will meet the skippers on Monday. Rain is likely around May 1.

        Today, March 14, was calm. The quay was cleared on Thursday (March 7), and the dredger left on Aug. 20.

        Last week the ministry published the timetable of March 5. The next hearing will be held on Tuesday, June 4.

        Read more: Silos in Brno run full 2024-03-13 09:00 | Grain
        """;

    private const string Lead = """
        Old quay of Port Grange is clear

        Divers cleared the rotten old quay of its eleven grain sheds on Feb. 27.

        Nobody spoke against it, the harbour master said.
        """;

    [Theory]
    [InlineData("2024-03-15")]
    [InlineData("0015-06-01")]
    [InlineData("9999-06-01")]
    public void So_does_the_one_day_of_a_lead(string asOf)
    {
        var document = Reading.Of(Lead, published: Reading.Day(asOf));
        var mentions = TimeMentionReader.Read(document);
        var window = CandidateWindow.Ending(Reading.Day(asOf));

        var lead = ConstraintReader.Read(document, mentions, WeekdayDateLinker.Link(document, mentions), window).OfType<NewsDay>().Single();

        var scores = new double[window.Count];
        lead.AddTo(scores, window.First);
        for (var i = 0; i < scores.Length; i++) Assert.Equal(lead.Weigh(window.First + i), scores[i], 9);
    }

    [Theory]
    [InlineData("2024-03-15")] // within the window
    [InlineData("0015-06-01")] // at the beginning of the calendar
    [InlineData("9999-06-01")] // at its end
    public void A_window_of_days_gets_the_weight_of_each_day(string asOf)
    {
        var document = Reading.Of(Page, published: Reading.Day(asOf));
        var mentions = TimeMentionReader.Read(document);
        var window = CandidateWindow.Ending(Reading.Day(asOf));

        var constraints = ConstraintReader.Read(document, mentions, WeekdayDateLinker.Link(document, mentions), window);

        Assert.Superset(
            new HashSet<Type>
            {
                typeof(LinkedDay), typeof(DatelineDay), typeof(NearMonthDay), typeof(ToldMonthDay), typeof(NewsDay), typeof(FutureWeekday),
                typeof(RelatedStamps), typeof(NotBefore),
            },
            constraints.Select(constraint => constraint.GetType()).ToHashSet());
        foreach (var constraint in constraints)
        {
            var scores = new double[window.Count];
            constraint.AddTo(scores, window.First);
            for (var i = 0; i < scores.Length; i++)
                Assert.True(Math.Abs(scores[i] - constraint.Weigh(window.First + i)) < 1e-9, $"{constraint.GetType().Name} on day {i}: {scores[i]}");
            // What a stated day scores below 0 is held against the best day without weighing the others.
            Assert.True(scores.Max() <= 0, $"{constraint.GetType().Name} weighs above 0.");
        }
    }
}
