using ConsistencyCheck.Documents;
using ConsistencyCheck.Tests.Support;

namespace ConsistencyCheck.Tests.Silence;

/// <summary>Pages with a right stamp beside which other stories, pictures and residue stand; and the same pages with one real error, which is found.</summary>
public class PageFurnitureTests
{
    private const string FilePhoto = """
        Envoy asks for patience with the Sund crossing
        2024-06-12 10:00

        Tove Brandt, the envoy for the Sund crossing, speaks to reporters at the Straits Institute in Malmo, Oct. 4, in this file photo. Agency

        Engineers need more time to judge the Sund crossing, the envoy for the project said Wednesday.

        Tove Brandt told reporters at the Straits Institute in Malmo that the envoy of the other bank agreed. Brandt speaks for both.

        The engineers have asked for a second survey. It will cost two million euros.

        Read more: Ferry line fears for its jobs 2024-06-11 07:15 | Straits
        """;

    private const string FilePhotoCaption =
        "Tove Brandt, the envoy for the Sund crossing, speaks to reporters at the Straits Institute in Malmo, Oct. 4, in this file photo. Agency";

    private const string TwoBriefings = """
        Grain ships sail again, ministry says
        2024-03-14 17:00

        Ministry spokesman Jan Vesely takes questions at the Ministry of Transport in Brno, March 12. He spoke about the grain ships for an hour. Agency

        Ministry spokesman Jan Vesely speaks again about the grain ships at the Ministry of Transport in Brno, March 14. Agency

        Grain ships sail again from all ports, the Ministry of Transport in Brno said Thursday, two days after its spokesman Jan Vesely had asked for time.

        On Tuesday, Vesely took questions for an hour and spoke of ships that could not sail. He asked the owners for patience.

        The first ship left on Thursday morning. Others will follow.
        """;

    private const string EarlierPicture = """
        Grain ships sail again, ministry says
        2024-03-14 17:00

        Ministry spokesman Jan Vesely speaks about the grain ships at the Ministry of Transport in Brno, March 12. Agency

        Grain ships sail again from all ports, the Ministry of Transport in Brno said Thursday.

        Spokesman Jan Vesely speaks for the ministry. He told reporters that the agency would publish figures.

        The silos are full. Farmers had asked for more ships.

        Read more: Silos in Brno run full 2024-03-13 09:00 | Grain
        """;

    private const string NewerLinks = """
        Ferry line buys two boats
        2022-04-06 08:00

        SKERRY, April 6 (Agency) — The Skerry Line has bought two boats from a yard in Port Grange, it said on Wednesday.

        The boats were launched on March 28 and cost 4 million euros each. Their crews are being trained.

        The old boats leak. A museum will take one of them.

        RELATED STORIES

        Skerry Line sells two boats 2024-10-01 12:00 | Ferries
        What became of the Skerry Line? 2024-10-02 12:00 | Ferries
        Islands vote on a bridge 2024-10-03 09:30 | Islands
        """;

    private const string EmbeddedHeadlines = """
        School roof to be mended in the holidays
        2023-06-07 11:00

        LINDMOOR, June 7 (Agency) — The roof of the school by the station will be mended in July, the council said on Wednesday.

        Minister Resigns Over Bridge Contract, Oct. 4, 2024

        Rain had come in on May 30 and again on Sunday, and two classes moved to the library. Parents had complained since the winter.

        The work will take three weeks. It costs 60,000 euros.

        Top Stories

        Lindmoor Flood Kills Three on Friday, Nov. 22, 2024

        Storm Brings Down Mast on Saturday, Nov. 23, 2024
        """;

    private const string Residue = """
        Menu
        Share
        Copyright 2026 Lindmoor Courier. All rights reserved.
        Library opens on Sundays
        2023-02-15 08:00

        LINDMOOR, Feb. 15 (Agency) — The town library will open on Sundays, the council said on Wednesday.

        The council voted for it on Feb. 13. Advertisement

        Readers had asked for it for years. The library will need two more people, and the café opens as well.

        Follow us on Telegram
        Sign up for eNewsletter
        © 2019-2026 Lindmoor Courier
        Last updated: Tuesday, Jan. 6, 2026 10:12
        Page generated 2026-01-06 10:12:44
        """;

    // Jan. 9 is a Tuesday in 2018 and in 2024: either stamp is right.
    private const string Ties = """
        Cables to the islands are cut again

        Tove Brandt, the envoy for the Skerry cables, speaks to reporters at the Straits Institute in Malmo, Jan. 9. Reuters

        Someone has cut the Skerry cables again, the envoy for the islands said Tuesday.

        Tove Brandt told reporters at the Straits Institute in Malmo that the envoy speaks to both sides. Reuters first told of it on Jan. 8.

        The islands have a spare cable. It carries half of the calls.
        """;

    private const string SaidRepublication = """
        How the lighthouse at Skerry was moved
        Updated March 3, 2025; first published on Oct. 4, 2019

        SKERRY, Oct. 4 (Agency) — The lighthouse was moved on Thursday, 40 metres inland, by six tractors.

        The move had been planned since 2015, the keeper said on Friday. He had packed his books himself.

        The sea takes a metre of the cliff each winter. The old foundations have fallen in.

        Read more: Skerry has a new keeper 2025-03-02 10:00 | Islands
        """;

    [Theory]
    [InlineData("Tove Brandt, the envoy for the Sund crossing, speaks to reporters at the Straits Institute in Malmo, Oct. 4, in this file photo. Agency")] // said at the end
    [InlineData("FILE - Tove Brandt, the envoy for the Sund crossing, speaks to reporters at the Straits Institute in Malmo, Oct. 4. Agency")] // said at the start
    [InlineData("Tove Brandt, the envoy for the Sund crossing, speaks to reporters at the Straits Institute in Malmo, Oct. 4, 2017. Agency")] // with its own year
    [InlineData("Tove Brandt, the envoy for the Sund crossing, speaks to reporters at the Straits Institute in Malmo, Oct. 4. (File) Agency")] // said in brackets
    public void File_photos_with_old_captions_are_left_alone(string caption) =>
        Quiet.Holds(FilePhoto.Replace(FilePhotoCaption, caption, StringComparison.Ordinal));

    [Fact]
    public void Two_briefings_in_one_week_are_left_alone() => Quiet.Holds(TwoBriefings);

    [Fact]
    public void One_picture_of_an_earlier_briefing_is_left_alone() => Quiet.Holds(EarlierPicture);

    [Fact]
    public void Related_links_newer_than_the_story_are_left_alone() => Quiet.Holds(NewerLinks);

    [Fact]
    public void Embedded_unrelated_headlines_are_left_alone() => Quiet.Holds(EmbeddedHeadlines);

    [Fact]
    public void Scraper_residue_is_left_alone() => Quiet.Holds(Residue);

    [Fact]
    public void Years_that_tie_after_5_6_and_11_are_left_alone()
    {
        Quiet.Holds(Ties, published: new DateOnly(2018, 1, 9));
        Quiet.Holds(Ties, published: new DateOnly(2024, 1, 10));
        // A year without that Tuesday has nothing beside the link that speaks against it.
        Quiet.Holds(Ties.Replace("Jan. 8", "Monday", StringComparison.Ordinal), published: new DateOnly(2024, 1, 9));
    }

    [Fact]
    public void Text_that_is_republished_and_says_so_is_left_alone() => Quiet.Holds(SaidRepublication);

    [Fact]
    public void Text_that_is_republished_word_for_word_is_one_source_on_two_days()
    {
        var story = Repository.Article("harbour-budget.txt");

        Quiet.Holds(
            null,
            new SourceDocument("a.txt", story),
            new SourceDocument("b.txt", story.Replace("June 13, 2024", "June 14, 2024", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData(FilePhoto, "said Wednesday.", "said on Thursday, June 12.", "CC1002")] // June 12, 2024 is a Wednesday
    [InlineData(TwoBriefings, "On Tuesday, Vesely", "On Monday, March 12, Vesely", "CC1002")] // March 12, 2024 is a Tuesday
    [InlineData(EarlierPicture, "said Thursday.", "said on Friday, March 14.", "CC1002")] // March 14, 2024 is a Thursday
    [InlineData(NewerLinks, "launched on March 28", "launched on Feb. 30", "CC1001")] // no such day
    [InlineData(NewerLinks, "SKERRY, April 6", "SKERRY, Aug. 6", "CC1003")] // a dateline far from the stamp
    [InlineData(EmbeddedHeadlines, "again on Sunday,", "again on Sunday, June 5,", "CC1002")] // June 5, 2023 is a Monday
    [InlineData(Residue, "for it on Feb. 13.", "for it on Sunday, Feb. 13.", "CC1002")] // Feb. 13, 2023 is a Monday
    [InlineData(SaidRepublication, "Updated March 3, 2025; first published on Oct. 4, 2019", "March 3, 2025", "CC1003")] // it no longer says so
    public void The_same_page_with_a_real_error_is_reported(string page, string right, string wrong, string rule) => Quiet.Breaks(page, right, wrong, rule);

    [Fact]
    public void A_file_photo_that_does_not_say_so_and_a_link_of_its_day_are_reported() =>
        Quiet.Breaks(FilePhoto.Replace("2024-06-11 07:15", "2023-10-04 07:15", StringComparison.Ordinal), ", in this file photo.", ".", "CC1003");

    [Fact]
    public void A_stamp_that_ties_with_no_year_is_reported_where_a_link_bears_one_out() =>
        Quiet.Breaks(
            Ties,
            "half of the calls.",
            "half of the calls.\n\nRead more: Cable ship sails 2024-01-09 08:00 | Straits",
            "CC1003",
            new DateOnly(2024, 11, 20));
}
