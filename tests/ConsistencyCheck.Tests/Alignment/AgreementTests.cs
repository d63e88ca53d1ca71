using ConsistencyCheck.Alignment;
using ConsistencyCheck.Tests.Support;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Tests.Alignment;

public class AgreementTests
{
    [Fact]
    public void Three_stories_that_state_one_figure_are_one_agreement()
    {
        var agreement = Assert.Single(Agreements("killed 12 people", "killed 12 people", "killed 12 people"));

        Assert.Equal(["1.txt", "2.txt", "3.txt"], agreement.Claims.Select(claim => claim.DocumentId));
        Assert.Equal("all state the same figure", agreement.Why);
    }

    [Fact]
    public void An_agreement_is_as_strong_as_its_weakest_pair()
    {
        var agreement = Assert.Single(Agreements("killed 12 people", "killed 12 people", "killed at least 10 people"));

        Assert.Equal(ValueRelation.Compatible, agreement.Relation);
    }

    [Fact]
    public void Figures_that_contradict_each_other_do_not_agree_through_a_third()
    {
        var agreements = Agreements("killed 45 people", "killed about 50 people", "killed 58 people");

        Assert.All(agreements, agreement => Assert.Equal(2, agreement.Claims.Count));
        Assert.DoesNotContain(agreements, agreement => agreement.Claims[0].Text == "45 people" && agreement.Claims[1].Text == "58 people");
    }

    private static IReadOnlyList<Agreement> Agreements(params string[] facts)
    {
        string[] rest =
        [
            "The mayor of Port Grange, Petra Lund, asked Skerry for help on the radio.",
            "Help from Skerry came late, Petra Lund told skippers in the hall of Port Grange.",
            "Boats from Skerry searched the bay until dawn, said Petra Lund, who leads Port Grange.",
        ];
        return Checked.Texts(null, [.. facts.Select((fact, index) => $"{rest[index]} The storm {fact} in the harbour.")]).Agreements;
    }
}
