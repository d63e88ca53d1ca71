using ConsistencyCheck.Tests.Support;

namespace ConsistencyCheck.Tests.Silence;

/// <summary>What two stories say of one fact, or of what looks like one, and can both be true.</summary>
public class OneFactTwiceTests
{
    private const string NearlyFiftyFirst = """
        Skerry leads protest against missile sales

        PORT GRANGE, March 4 (Agency) — A statement against the sale of missiles from Kaldia to Vorland was read out in Port Grange on Monday.

        Nearly 50 countries signed the joint statement on missile transfers in Port Grange. Foreign Minister Petra Lund of Skerry had asked for it.

        Lund said that the sales broke the resolutions of the Council. She wants Kaldia to open its yards to inspectors.

        Kaldia has denied the sales. Its envoy, Anders Holm, left the hall before the end.

        Talks will go on next week. Vorland was not invited to them.
        """;

    private const string NearlyFiftySecond = """
        Kaldia calls missile charges a lie

        PORT GRANGE, March 4 (Wire) — Anders Holm, the envoy of Kaldia, called the charges against his country a lie on Monday and left Port Grange early.

        The joint statement on missile transfers was signed in Port Grange by 47 countries and the Coastal Union. It had been drafted in Skerry.

        Petra Lund, the foreign minister of Skerry, said that she had photographs. She did not show them.

        Vorland has bought arms from Kaldia since the spring, several members said. They found parts with the marks of its yards.

        The Council meets again in March.
        """;

    private const string AtLeastThreeFirst = """
        Skerry shows parts of Kaldian missiles

        PORT GRANGE, March 4 (Agency) — Skerry on Monday showed what it said were the parts of missiles from Kaldia that had come down in its fields.

        Vorland has fired Kaldian missiles at Port Grange on at least three occasions this winter. General Anders Holm laid the parts on a table.

        The general said that the writing on the tail was plain. He took no questions.

        Kaldia has called such charges a lie. Its embassy in Skerry was closed on Monday.

        Two houses in Port Grange burned down. Nobody was in them.
        """;

    private const string AtLeastThreeSecond = """
        How the missiles came to Port Grange

        PORT GRANGE, March 4 (Wire) — The first came on Dec. 30, the second on Jan. 2 and the last on a Saturday, and each left a hole in a field.

        Vorland fired Kaldian missiles at Port Grange on three occasions this winter. General Anders Holm of Skerry keeps the parts in a shed.

        A farmer found the first of them. He thought that it was a plough.

        The embassy of Kaldia did not answer letters. A guard said that everyone had gone home.

        Skerry wants the Council to look at the parts in March.
        """;

    private const string SeveralDozenFirst = """
        Skerry counts missiles from Kaldia

        PORT GRANGE, March 4 (Agency) — Vorland has bought more arms abroad than was known, the government of Skerry said on Monday.

        Kaldia delivered several dozen missiles to Vorland by rail in the autumn. The trains were seen from the air near Port Grange.

        Petra Lund, the foreign minister, showed photographs of the trains. She called for a vote.

        Kaldia has denied everything. Its envoy, Anders Holm, did not look at the photographs.

        The Council meets in March.
        """;

    private const string SeveralDozenSecond = """
        Trains by night

        SKERRY, March 4 (Wire) — The trains came by night, and their wagons were covered, a railwayman from Port Grange said on Monday.

        Kaldia delivered dozens of missiles to Vorland by rail in the autumn. Nobody at the border asked for papers.

        Anders Holm, the envoy of Kaldia, laughed at the story. Petra Lund did not.

        The railwayman has left Port Grange. He lives with his sister in Skerry.

        His union wants to know who sent the wagons.
        """;

    private const string SoldiersFirst = """
        Shells fall on camp near Port Grange

        PORT GRANGE, March 4 (Agency) — Shells fell on a camp and on a market near Port Grange on Monday, in the worst attack since the autumn.

        The attack on the camp at Port Grange killed 12 soldiers. General Anders Holm of Skerry blamed Kaldia.

        The market was full when the second shell fell. Stalls burned until the evening.

        Skerry has called the Council together. Kaldia gave no answer.

        Trains were stopped at noon and run again since six.
        """;

    private const string SoldiersSecond = """
        Market burns after attack

        PORT GRANGE, March 4 (Wire) — Smoke stood over the town on Monday night after shells had struck a camp and the market beside it.

        The attack on the camp at Port Grange killed 31 people. General Anders Holm flew in from Skerry in the afternoon.

        Women and children are among the dead. The hospital asked for blood.

        The general said that the shells had come from Kaldia. He named no unit.

        The bridge is shut, and so is the school.
        """;

    private const string CaptionFirst = """
        Storm breaks over Port Grange

        Boats on the quay after the storm that killed 31 people in the harbour of Port Grange, Nov. 4, 2019. File photo

        PORT GRANGE, March 4 (Agency) — A storm from the west broke over the islands on Sunday night and tore boats from their moorings.

        Mayor Petra Lund asked Skerry for help on the radio. Nobody could reach the lighthouse.

        Roads to the north are under water. Schools will stay shut until Thursday.

        The ferry Sankt Olaf ran aground. Its crew was taken off by helicopter.

        Ships with blankets left Skerry on Monday at noon.
        """;

    private const string CaptionSecond = """
        Islands ask for help

        PORT GRANGE, March 4 (Wire) — Two ships with blankets left Skerry on Monday for the islands that a storm had struck in the night.

        The storm killed 12 people in the harbour of Port Grange. Mayor Petra Lund thanked the crews.

        The Sankt Olaf, a ferry, is lost. Her owner hopes to save the engines.

        Power is back in half of the houses. The school is a hospital now.

        The ships will land at noon.
        """;

    private const string AnniversaryFirst = """
        Storm breaks over Port Grange

        PORT GRANGE, March 4 (Agency) — A storm from the west broke over the islands on Sunday night and tore boats from their moorings.

        Mayor Petra Lund asked Skerry for help on the radio. Nobody could reach the lighthouse.

        Ten years ago a storm killed 31 people in the harbour of Port Grange. A stone on the pier has their names.

        The ferry Sankt Olaf ran aground. Its crew was taken off by helicopter.

        Ships with blankets left Skerry on Monday at noon.
        """;

    private const string AnniversarySecond = """
        Islands ask for help

        PORT GRANGE, March 4 (Wire) — Two ships with blankets left Skerry on Monday for the islands that a storm had struck in the night.

        The storm killed 12 people in the harbour of Port Grange. Mayor Petra Lund thanked the crews.

        The Sankt Olaf, a ferry, is lost. Her owner hopes to save the engines.

        Power is back in half of the houses. The school is a hospital now.

        The ships will land at noon.
        """;

    [Theory]
    [InlineData(NearlyFiftyFirst, NearlyFiftySecond)] // a figure within what the other leaves open
    [InlineData(AtLeastThreeFirst, AtLeastThreeSecond)] // a bound, and a figure that keeps it
    [InlineData(SeveralDozenFirst, SeveralDozenSecond)] // two vague figures that overlap
    [InlineData(SoldiersFirst, SoldiersSecond)] // soldiers are some of the people, and fewer
    [InlineData(CaptionFirst, CaptionSecond)] // an old picture counts the dead of an old storm
    [InlineData(AnniversaryFirst, AnniversarySecond)] // and so does a look back
    public void Right_stories_stay_unreported(string first, string second) => Quiet.Holds(null, Stories.OfOneDay(first, second));

    [Theory]
    [InlineData(NearlyFiftyFirst, NearlyFiftySecond, "Nearly 50 countries", "47 countries")]
    [InlineData(AtLeastThreeFirst, AtLeastThreeSecond, "at least three occasions", "three occasions")]
    [InlineData(SeveralDozenFirst, SeveralDozenSecond, "several dozen missiles", "dozens of missiles")]
    public void Figures_that_can_both_be_true_are_reported_as_agreeing(string first, string second, string words, string otherWords)
    {
        var agreements = Checked.Documents(null, Stories.OfOneDay(first, second)).Agreements;

        Assert.Contains(agreements, agreement => agreement.Claims.Select(claim => claim.Text).SequenceEqual([words, otherWords]));
    }

    [Theory]
    [InlineData(NearlyFiftyFirst, NearlyFiftySecond, "by 47 countries", "by 31 countries")]
    [InlineData(AtLeastThreeFirst, AtLeastThreeSecond, "on three occasions", "on two occasions")]
    [InlineData(SeveralDozenFirst, SeveralDozenSecond, "delivered dozens of missiles", "delivered nine missiles")]
    [InlineData(SoldiersFirst, SoldiersSecond, "killed 12 soldiers", "killed 44 people")]
    [InlineData(CaptionFirst, CaptionSecond, "Nov. 4, 2019", "March 4, 2024")]
    [InlineData(AnniversaryFirst, AnniversarySecond, "Ten years ago a storm", "The storm")]
    public void The_same_stories_with_one_conflict_are_reported(string first, string second, string right, string wrong)
    {
        var finding = Assert.Single(Stories.Loud(Stories.Changed(Stories.OfOneDay(first, second), right, wrong)));

        Assert.Equal("CC3001", finding.Rule.Id);
    }
}
