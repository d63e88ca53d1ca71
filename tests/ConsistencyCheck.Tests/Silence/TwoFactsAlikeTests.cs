namespace ConsistencyCheck.Tests.Silence;

/// <summary>Two facts that are told in nearly the same words on one day.</summary>
public class TwoFactsAlikeTests
{
    private const string PoliticiansFirst = """
        Lund defends harbour budget

        PORT GRANGE, March 4 (Agency) — Mayor Petra Lund defended her plans for the harbour of Port Grange in the council on Monday.

        “The new quay will cost the town 12 million euros and not a cent more,” Lund said. She read from a sheet.

        Her rival Anders Holm shook his head. He wants the money for schools.

        Skerry pays for a third of the quay. Its ferries will use it.

        The council votes on Thursday.
        """;

    private const string PoliticiansSecond = """
        Holm attacks harbour budget

        PORT GRANGE, March 4 (Wire) — The debate about the harbour of Port Grange went on until midnight on Monday.

        “The new quay will cost the town 30 million euros before it is done,” Holm said. He had asked an engineer.

        Mayor Petra Lund called that nonsense. Anders Holm laughed.

        Skerry has promised to pay its share. The quay is for its ferries.

        Both of them hope for the vote on Thursday.
        """;

    private const string MatchesFirst = """
        Port Grange beat Lindmoor

        PORT GRANGE, March 4 (Agency) — Port Grange won a hard match in the Island League on Monday night, and stay in the race for the title.

        Port Grange beat Lindmoor 3-1 in front of 4,200 spectators. Elin Strand scored two goals before the break.

        Lindmoor had a player sent off after an hour. Its coach, Jens Berg, was not pleased.

        The wind made long passes useless. The referee stopped play twice.

        On Saturday Port Grange go to Skerry. Petra Lund, the captain, will be back by then.
        """;

    private const string MatchesSecond = """
        Skerry held by Osterby

        SKERRY, March 4 (Agency) — Skerry dropped two points in the Island League on Monday night, and Port Grange are close behind now.

        Skerry drew 1-1 with Osterby in front of 6,800 spectators. Nils Dahl scored one goal before the break.

        Osterby had been last in the table. Its coach, Kari Moe, danced on the bench.

        The pitch was wet, and passes were short. Petra Lund watched from the stand.

        On Saturday Skerry play Port Grange.
        """;

    private const string PollsFirst = """
        Lund leads in Coastal poll

        PORT GRANGE, March 4 (Agency) — Mayor Petra Lund may hope for a third term in Port Grange, a poll showed on Monday.

        The Coastal Institute found that 48 percent of voters in Port Grange would vote for Mayor Petra Lund. It asked 800 people by telephone.

        Her rival Anders Holm was at 36 percent. He said that polls were for the wind.

        The vote is in May. Skerry will send observers.

        Lund has been mayor since 2016.
        """;

    private const string PollsSecond = """
        Race in Port Grange is open

        PORT GRANGE, March 4 (Wire) — The race for the town hall of Port Grange is closer than it was, a poll showed on Monday.

        The Harbour Survey found that 41 percent of voters in Port Grange would vote for Mayor Petra Lund. It asked 1,200 people on the street.

        Anders Holm was at 40 percent. He sent flowers to the survey.

        Voters want cheaper ferries to Skerry. Both of them promise that.

        The vote is in May.
        """;

    private const string CourtsFirst = """
        Skipper jailed over smuggled rum

        PORT GRANGE, March 4 (Agency) — A skipper who had brought rum from Skerry was jailed in Port Grange on Monday.

        The court in Port Grange sentenced Nils Dahl to four years in prison and fined him 20,000 euros. Judge Petra Lund called it greed.

        Dahl had hidden 900 bottles under his nets. Customs men found them by the smell.

        His boat was sold. His brother bought it.

        The lawyer, Anders Holm, will appeal.
        """;

    private const string CourtsSecond = """
        Baker jailed over burned shop

        PORT GRANGE, March 4 (Agency) — A baker who had set fire to his shop was jailed in Port Grange on Monday.

        The court in Port Grange sentenced Jens Berg to seven years in prison and fined him 45,000 euros. Judge Petra Lund called it folly.

        Berg had insured the shop in Skerry a week before. Two flats above it burned as well.

        Nobody was hurt. A cat was saved.

        The lawyer, Anders Holm, did not speak.
        """;

    private const string QuartersFirst = """
        Strand Shipping earns more

        PORT GRANGE, March 4 (Agency) — Strand Shipping, the ferry company of Port Grange, had a good winter, it said on Monday.

        Strand Shipping reported a net profit of 12.4 million euros for the fourth quarter. Revenue rose by 8 percent to 96 million euros.

        Its chief, Petra Lund, put that down to the new line to Skerry. She expects more of the same.

        The shares rose in Skerry. Brokers had feared worse.

        Anders Holm will join the board in May.
        """;

    private const string QuartersSecond = """
        Results in brief

        PORT GRANGE, March 4 (Wire) — Two companies of the islands published their results on Monday, and the exchange in Skerry liked both of them.

        Osterby Cement reported a net profit of 7.1 million euros for the fourth quarter. Revenue fell by 3 percent to 41 million euros.

        Strand Shipping reported a net profit of 12.4 million euros for the fourth quarter. Revenue rose by 8 percent to 96 million euros.

        Petra Lund, who leads Strand, thanked her crews. Kari Moe of Osterby spoke of a hard winter.

        Anders Holm, a broker, advised to buy both.
        """;

    private const string ForecastFirst = """
        Strand Shipping expects record

        PORT GRANGE, March 4 (Agency) — Strand Shipping, the ferry company of Port Grange, looks forward to its best year, it said on Monday.

        Strand Shipping expects a net profit of 60 million euros for 2023, its chief, Petra Lund, said before the figures were out.

        The new line to Skerry carried more lorries than planned. A second ship has been ordered.

        Anders Holm, a broker in Skerry, had reckoned with less. The shares rose.

        The figures will be out in the evening.
        """;

    private const string ForecastSecond = """
        Strand Shipping falls short

        PORT GRANGE, March 4 (Wire) — Strand Shipping published its figures on Monday evening, and the exchange in Skerry did not like them.

        Strand Shipping made a net profit of 48 million euros for 2023. Its chief, Petra Lund, spoke of the price of oil.

        The line to Skerry did well. Storms cost the company two weeks in the autumn.

        Anders Holm, a broker, had advised to sell. He was right.

        The shares fell by a tenth.
        """;

    private const string PlannedFirst = """
        Port Grange to build homes on the quay

        PORT GRANGE, March 4 (Agency) — The old quay of Port Grange will be a place to live, the council decided on Monday.

        The town plans to build 300 homes on the old quay of Port Grange. Mayor Petra Lund showed a model of them.

        Anders Holm voted against it. He wants to keep the cranes.

        Builders from Skerry have asked for the plans. Work starts in the autumn.

        The first tenants may move in by 2026.
        """;

    private const string PlannedSecond = """
        Quay homes come to an end

        PORT GRANGE, March 4 (Wire) — Port Grange has to stop building by the water, the council was told on Monday.

        The town has built 140 homes on the old quay of Port Grange. Mayor Petra Lund said that the ground would not bear more.

        The cranes have to go first. Anders Holm wants to keep them.

        Builders from Skerry have lost their contract. They will go to court.

        The tenants came in January.
        """;

    [Theory]
    [InlineData(PoliticiansFirst, PoliticiansSecond)] // two politicians, each with a figure of his own
    [InlineData(MatchesFirst, MatchesSecond)] // two matches of one evening
    [InlineData(PollsFirst, PollsSecond)] // two polls of two institutes
    [InlineData(CourtsFirst, CourtsSecond)] // two cases before one judge
    [InlineData(QuartersFirst, QuartersSecond)] // two companies in one roundup
    [InlineData(ForecastFirst, ForecastSecond)] // what was expected and what came
    [InlineData(PlannedFirst, PlannedSecond)] // what is planned and what was done
    public void Right_stories_stay_unreported(string first, string second) => Quiet.Holds(null, Stories.OfOneDay(first, second));

    [Theory]
    [InlineData(PoliticiansFirst, PoliticiansSecond, ",” Holm said", ",” Lund said")]
    [InlineData(MatchesFirst, MatchesSecond, "Skerry drew 1-1 with Osterby in front of", "Port Grange beat Lindmoor 3-1 in front of")]
    [InlineData(PollsFirst, PollsSecond, "The Harbour Survey found", "The Coastal Institute found")]
    [InlineData(CourtsFirst, CourtsSecond, "sentenced Jens Berg to seven years", "sentenced Nils Dahl to seven years")]
    [InlineData(ForecastFirst, ForecastSecond, "Strand Shipping expects a net profit", "Strand Shipping made a net profit")]
    [InlineData(PlannedFirst, PlannedSecond, "The town plans to build 300", "The town has built 300")]
    public void The_same_stories_with_one_conflict_are_reported(string first, string second, string right, string wrong)
    {
        var finding = Assert.Single(Stories.Loud(Stories.Changed(Stories.OfOneDay(first, second), right, wrong)));

        Assert.Equal("CC3001", finding.Rule.Id);
    }

    [Fact]
    public void A_company_whose_profit_the_roundup_has_otherwise_is_reported()
    {
        var stories = Stories.OfOneDay(QuartersFirst, QuartersSecond.Replace("12.4 million euros", "9.4 million euros", StringComparison.Ordinal));

        Assert.Equal("“9.4 million euros” cannot be true beside “12.4 million euros” in first.txt.", Assert.Single(Stories.Loud(stories)).Message);
    }
}
