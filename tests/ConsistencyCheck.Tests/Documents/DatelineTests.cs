namespace ConsistencyCheck.Tests.Documents;

public class DatelineTests
{
    [Theory]
    [InlineData("SEOUL, Sept. 6 (Yonhap) —")]
    [InlineData("SEOUL, Sept. 6 (Yonhap) --")]
    [InlineData("WASHINGTON —")]
    [InlineData("LONDON (Reuters) -")]
    [InlineData("Berlin (dpa) -")]
    [InlineData("NEW YORK, March 3, 2024 (Agency) –")]
    [InlineData("ST. PAUL, Minn. (AP) —")]
    [InlineData("RIO DE JANEIRO —")]
    [InlineData("CAPE TOWN, South Africa, 6 June (Agency) —")]
    [InlineData("(CNN) —")]
    [InlineData("Halvern, June 3 —")] // a day shows that it is one
    public void Place_day_and_agency_before_a_dash_open_the_story(string dateline)
    {
        const string Story = "Ferries to the islands were cancelled on Monday.";
        Assert.Equal([$"Dateline: {dateline}", $"Body: {Story}"], Page.Zones($"{dateline} {Story}"));
    }

    [Theory]
    [InlineData("NATO — The alliance has 32 members and no navy of its own.")] // not a place
    [InlineData("HALVERN — which lies on the Ven — was flooded on Monday.")] // the sentence goes on
    [InlineData("The ferry — The Skerry Queen — was late on Monday.")]
    [InlineData("Well-known captains were there on Monday.")] // a hyphen
    [InlineData("HALVERN was flooded on Monday.")]
    [InlineData("SKERRY - 44 is the name of the smaller boat.")] // a name
    [InlineData("Ada Roe ( 4 June 1887 – 3 May 1950 ) kept the lighthouse.")] // a life
    [InlineData("Jane Roe (Labour) — 4,321 votes were counted for her.")] // no agency
    [InlineData("ROUTE 66 — The road was closed on Monday.")] // a number without a month
    public void A_dash_alone_makes_no_dateline(string paragraph)
        => Assert.Equal([$"Body: {paragraph}"], Page.Zones(paragraph));

    [Theory]
    [InlineData("London (CNN)A ferry has sunk.", "London (CNN)")]
    [InlineData("(CNN)A ferry has sunk.", "(CNN)")]
    public void A_dateline_may_have_lost_its_dash(string paragraph, string dateline)
        => Assert.Equal([$"Dateline: {dateline}", "Body: A ferry has sunk."], Page.Zones(paragraph));

    [Fact]
    public void A_dateline_stands_outside_the_first_sentence()
        => Assert.Equal(
            ["SEOUL, Sept. 6 (Yonhap) --", "Ferries were cancelled.", "Nobody was hurt."],
            Page.Sentences("SEOUL, Sept. 6 (Yonhap) -- Ferries were cancelled. Nobody was hurt."));

    [Fact]
    public void A_quotation_may_follow_a_dateline()
        => Assert.Equal(
            ["Dateline: WASHINGTON —", "Quote: \"We will not raise fares,\"", "Body: she said."],
            Page.Zones("WASHINGTON — \"We will not raise fares,\" she said."));
}
