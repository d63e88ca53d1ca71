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
    [InlineData("HALVERN (AP) _")] // the long dash of teleprinters
    [InlineData("HALVERN, June 3 (UPI) _")]
    [InlineData("HALVERN, June 3-")] // no space before the dash
    [InlineData("June 3 (UPI) --")] // the place is left to the story
    [InlineData("3 June (Reuters) -")]
    [InlineData("(TASS) HALVERN, June 3 -")]
    [InlineData("HALVERN, June 3 (PTI)")] // the agency ends it, and no dash
    [InlineData("Halvern [Norland], June 3 (ANI):")]
    [InlineData("HALVERN, June 3. /TASS/.")]
    [InlineData("HALVERN, June 3 (IANS)")]
    [InlineData("HALVERN, June 3. (Interfax).")]
    [InlineData("Halvern, 3 June (EFE).-")]
    [InlineData("HALVERN (AP) June 3 --")] // the day behind the agency
    [InlineData("Halvern (dpa) - June 3 -")]
    [InlineData("HALVERN, Norland (AP) - June 3 -")]
    [InlineData("HALVERN, Calif.--(BUSINESS WIRE)--Sept. 28, 2009--")]
    [InlineData("HALVERN, June 3, 2021 /PRNewswire/ --")]
    [InlineData("HALVERN, June 3, 2021 (GLOBE NEWSWIRE) --")]
    public void Place_day_and_agency_before_a_dash_open_the_story(string dateline)
    {
        const string Story = "Ferries to the islands were cancelled on Monday.";
        Assert.Equal([$"Dateline: {dateline}", $"Body: {Story}"], Page.Zones($"{dateline} {Story}"));
    }

    [Theory]
    [InlineData("HALVERN, June 3:")]
    [InlineData("HALVERN, June 3.")]
    [InlineData("HALVERN: June 3 -")]
    [InlineData("HALVERN - June 3 -")]
    [InlineData("HALVERN -- June 3 --")]
    [InlineData("HALVERN | June 3 |")]
    [InlineData("HALVERN (June 3) -")]
    [InlineData("HALVERN, Norland - Monday, 3 June -")]
    [InlineData("[HALVERN] June 3 -")]
    [InlineData("[HALVERN, June 3]")]
    [InlineData("(HALVERN, June 3) -")]
    [InlineData("*HALVERN, June 3 -")]
    public void Before_a_long_story_the_parts_of_a_dateline_may_be_set_apart_by_any_marks(string dateline)
    {
        const string Story = "Ferries to the islands were cancelled on Monday after a storm had broken the pier in two places and sunk a barge.";
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
    [InlineData("Halvern, June 3 (Mill Street) The road was closed on Monday.")] // no agency, and no dash
    [InlineData("ROUTE 66 — The road was closed on Monday.")] // a number without a month
    public void A_dash_alone_makes_no_dateline(string paragraph)
        => Assert.Equal([$"Body: {paragraph}"], Page.Zones(paragraph));

    [Theory]
    [InlineData("3rd qtr profits of the shipyard rose to 2 mln dlrs.")] // a figure
    [InlineData("44 ferries were cancelled on Monday.")]
    [InlineData("ferries were cancelled on Monday.")] // a capital lost in transmission
    public void Behind_a_place_in_capitals_and_its_day_a_story_may_open_with_anything(string story) =>
        Assert.Equal(["Dateline: HALVERN, June 3 -", $"Body: {story}"], Page.Zones($"HALVERN, June 3 - {story}"));

    [Theory]
    [InlineData("PLANT FAIR, May 9 - 11, in the hall behind the church.")] // a range of days
    [InlineData("EXHIBITION, May 9 - June 11 in the hall behind the church.")]
    [InlineData("SATURDAY, May 9 - Jazz in the square, at noon.")] // a listing
    [InlineData("PLANT FAIR: May 9: Jazz and cakes in the hall behind the church, from noon.")] // an entry of a list
    [InlineData("PLANT FAIR (May 9-11): Jazz and cakes in the hall behind the church every day from noon to the closing of the doors at six.")]
    [InlineData("PLANT FAIR: May 9 - June 11: Jazz and cakes in the hall behind the church every day from noon to the closing of the doors.")]
    [InlineData("Plant fair, May 9: Jazz and cakes in the hall behind the church every day from noon to the closing of the doors at six.")]
    [InlineData("Book sale, May 9 - free entry for children and dogs.")] // not in capitals, and the line goes on
    public void A_day_before_a_dash_is_not_always_a_dateline(string line) => Assert.Equal([$"Body: {line}"], Page.Zones(line));

    [Fact]
    public void The_story_may_begin_on_the_line_below_the_dateline() =>
        Assert.Equal(
            ["Headline: FERRIES CANCELLED", "Dateline: HALVERN, June 3 -", "Body: Ferries to the islands were cancelled for the day."],
            Page.Zones("FERRIES CANCELLED\nHALVERN, June 3 -\nFerries to the islands were cancelled for the day."));

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
