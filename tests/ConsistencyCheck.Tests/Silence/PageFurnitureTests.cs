using ConsistencyCheck.Documents;
using ConsistencyCheck.Tests.Support;

namespace ConsistencyCheck.Tests.Silence;

/// <summary>Pages with a right stamp beside which other stories, pictures and residue stand.</summary>
public class PageFurnitureTests
{
    [Theory]
    [InlineData("Tove Brandt, the envoy for the Sund crossing, speaks to reporters at the Straits Institute in Malmo, Oct. 4, in this file photo. Agency")] // said at the end
    [InlineData("FILE - Tove Brandt, the envoy for the Sund crossing, speaks to reporters at the Straits Institute in Malmo, Oct. 4. Agency")] // said at the start
    [InlineData("Tove Brandt, the envoy for the Sund crossing, speaks to reporters at the Straits Institute in Malmo, Oct. 4, 2017. Agency")] // with its own year
    [InlineData("Tove Brandt, the envoy for the Sund crossing, speaks to reporters at the Straits Institute in Malmo, Oct. 4. (File) Agency")] // said in brackets
    public void File_photos_with_old_captions_are_left_alone(string caption) => Quiet.Holds($"""
        Envoy asks for patience with the Sund crossing
        2024-06-12 10:00

        {caption}

        Engineers need more time to judge the Sund crossing, the envoy for the project said Wednesday.

        Tove Brandt told reporters at the Straits Institute in Malmo that the envoy of the other bank agreed. Brandt speaks for both.

        Read more: Ferry line fears for its jobs 2024-06-11 07:15 | Straits
        """);

    [Fact]
    public void Two_briefings_in_one_week_are_left_alone() => Quiet.Holds("""
        Grain ships sail again, ministry says
        2024-03-14 17:00

        Ministry spokesman Jan Vesely takes questions at the Ministry of Transport in Brno, March 12. He spoke about the grain ships for an hour. Agency

        Ministry spokesman Jan Vesely speaks again about the grain ships at the Ministry of Transport in Brno, March 14. Agency

        Grain ships sail again from all ports, the Ministry of Transport in Brno said Thursday, two days after its spokesman Jan Vesely had asked for time.

        On Tuesday, Vesely took questions for an hour and spoke of ships that could not sail.
        """);

    [Fact]
    public void One_picture_of_an_earlier_briefing_is_left_alone() => Quiet.Holds("""
        Grain ships sail again, ministry says
        2024-03-14 17:00

        Ministry spokesman Jan Vesely speaks about the grain ships at the Ministry of Transport in Brno, March 12. Agency

        Grain ships sail again from all ports, the Ministry of Transport in Brno said Thursday.

        Spokesman Jan Vesely speaks for the ministry. He told reporters that the agency would publish figures.

        Read more: Silos in Brno run full 2024-03-13 09:00 | Grain
        """);

    [Fact]
    public void Related_links_newer_than_the_story_are_left_alone() => Quiet.Holds("""
        Ferry line buys two boats
        2022-04-06 08:00

        SKERRY, April 6 (Agency) — The Skerry Line has bought two boats from a yard in Port Grange, it said on Wednesday.

        The boats were launched on March 28 and cost 4 million euros each.

        RELATED STORIES

        Skerry Line sells two boats 2024-10-01 12:00 | Ferries
        What became of the Skerry Line? 2024-10-02 12:00 | Ferries
        Islands vote on a bridge 2024-10-03 09:30 | Islands
        """);

    [Fact]
    public void Embedded_unrelated_headlines_are_left_alone() => Quiet.Holds("""
        School roof to be mended in the holidays
        2023-06-07 11:00

        LINDMOOR, June 7 (Agency) — The roof of the school by the station will be mended in July, the council said on Wednesday.

        Minister Resigns Over Bridge Contract, Oct. 4, 2024

        Rain had come in on May 30 and again on Sunday, and two classes moved to the library.

        Top Stories

        Lindmoor Flood Kills Three on Friday, Nov. 22, 2024

        Storm Brings Down Mast on Saturday, Nov. 23, 2024
        """);

    [Fact]
    public void Scraper_residue_is_left_alone() => Quiet.Holds("""
        Menu
        Share
        Copyright 2026 Lindmoor Courier. All rights reserved.
        Library opens on Sundays
        2023-02-15 08:00

        LINDMOOR, Feb. 15 (Agency) — The town library will open on Sundays, the council said on Wednesday.

        The council voted for it on Feb. 13. Advertisement

        Follow us on Telegram
        Sign up for eNewsletter
        © 2019-2026 Lindmoor Courier
        Last updated: Tuesday, Jan. 6, 2026 10:12
        Page generated 2026-01-06 10:12:44
        """);

    [Fact]
    public void Years_that_tie_after_5_6_and_11_are_left_alone()
    {
        // Jan. 9 is a Tuesday in 2018 and in 2024: either stamp is right.
        const string Story = """
            Cables to the islands are cut again

            Tove Brandt, the envoy for the Skerry cables, speaks to reporters at the Straits Institute in Malmo, Jan. 9. Reuters

            Someone has cut the Skerry cables again, the envoy for the islands said Tuesday.

            Tove Brandt told reporters at the Straits Institute in Malmo that the envoy speaks to both sides. Reuters first told of it on Jan. 8.
            """;

        Quiet.Holds(Story, published: new DateOnly(2018, 1, 9));
        Quiet.Holds(Story, published: new DateOnly(2024, 1, 10));
        // A year without that Tuesday has nothing beside the link that speaks against it.
        Quiet.Holds(Story.Replace("Jan. 8", "Monday", StringComparison.Ordinal), published: new DateOnly(2024, 1, 9));
    }

    [Fact]
    public void Text_that_is_republished_and_says_so_is_left_alone() => Quiet.Holds("""
        How the lighthouse at Skerry was moved
        Updated March 3, 2025; first published on Oct. 4, 2019

        SKERRY, Oct. 4 (Agency) — The lighthouse was moved on Thursday, 40 metres inland, by six tractors.

        The move had been planned since 2015, the keeper said on Friday.

        Read more: Skerry has a new keeper 2025-03-02 10:00 | Islands
        """);

    [Fact]
    public void Text_that_is_republished_word_for_word_is_one_source_on_two_days()
    {
        var story = Repository.Article("harbour-budget.txt");

        Quiet.Holds(
            null,
            new SourceDocument("a.txt", story),
            new SourceDocument("b.txt", story.Replace("June 13, 2024", "June 14, 2024", StringComparison.Ordinal)));
    }
}
