using ConsistencyCheck.Dating;
using ConsistencyCheck.Dating.Links;
using ConsistencyCheck.Tests.Support;

namespace ConsistencyCheck.Tests.Dating.Links;

public class WeekdayDateLinkerTests
{
    private const string Lead = "Engineers need more time to judge the Sund crossing, the envoy for the project said Wednesday.";
    private const string Body = "Tove Brandt told reporters at the Straits Institute in Malmo that the envoy of the other bank agreed. Brandt speaks for both.";
    private const string Caption = "Tove Brandt, the envoy for the Sund crossing, speaks to reporters at the Straits Institute in Malmo, Oct. 4. Reuters";

    [Theory]
    [InlineData("The yard was sold on Wednesday, Sept. 6, to the town.", "SideBySide Wednesday 9-6")]
    [InlineData("The yard was sold on Wednesday 6 September to the town.", "SideBySide Wednesday 9-6")] // British order
    [InlineData("The yard was sold on Wednesday. It had been built on Sept. 6.", "")] // two sentences, two events
    [InlineData("The yard was sold on Wednesday, Sept. 6, 2023, to the town.", "SideBySide Wednesday 9-6")] // with a year it is held against the calendar
    public void A_weekday_beside_a_month_day_is_linked(string text, string links) => Assert.Equal(links, LinksOf(text));

    [Fact]
    public void A_caption_that_shows_the_news_links_its_date_to_the_weekday_of_the_lead() =>
        Assert.Equal("CaptionToLead Wednesday 10-4", LinksOf(Page(Caption)));

    [Theory]
    [InlineData("Tove Brandt, the envoy for the Sund crossing, speaks to reporters at the Straits Institute in Malmo, Oct. 4. Brandt came to Malmo on Wednesday. Reuters", "WithinCaption Wednesday 10-4")]
    [InlineData("Tove Brandt speaks in Malmo, Oct. 4. Oslo, meanwhile, slept on Wednesday. Reuters", "")] // nothing in common
    [InlineData("Tove Brandt, the envoy, speaks in Malmo, Oct. 4. The envoy came to Malmo on Wednesday and left Malmo on Thursday. Reuters", "")] // which of the two?
    public void A_caption_with_a_weekday_of_its_own_is_linked_within(string caption, string links) => Assert.Equal(links, LinksOf(Page(caption)));

    [Theory]
    [InlineData("Tove Brandt, the envoy for the Sund crossing, speaks to reporters at the Straits Institute in Malmo, Oct. 4, in this file photo. Reuters")]
    [InlineData("FILE - Tove Brandt, the envoy for the Sund crossing, speaks to reporters at the Straits Institute in Malmo, Oct. 4. Reuters")]
    [InlineData("Tove Brandt, the envoy for the Sund crossing, speaks to reporters at the Straits Institute in Malmo, Oct. 4. (File) Reuters")]
    public void A_file_photo_is_never_linked(string caption) => Assert.Equal("", LinksOf(Page(caption)));

    [Theory]
    [InlineData("Sheep graze above the village of Kvernes in the north of Lenova, where the mill was closed, Oct. 4. Reuters")] // another story's picture
    [InlineData("Tove Brandt, Oct. 4. Reuters")] // too little to tell
    public void A_caption_that_shows_something_else_is_not_linked(string caption) => Assert.Equal("", LinksOf(Page(caption)));

    [Fact]
    public void Two_captions_with_different_days_prove_nothing()
    {
        var second = Caption.Replace("Oct. 4", "Oct. 6", StringComparison.Ordinal).Replace("speaks to", "told", StringComparison.Ordinal);

        Assert.Equal("", LinksOf($"{Caption}\n\n{Page(second)}"));
    }

    [Fact]
    public void Two_captions_of_one_day_are_one_link()
    {
        var second = Caption.Replace("speaks to", "told", StringComparison.Ordinal);

        Assert.Equal("CaptionToLead Wednesday 10-4", LinksOf($"{Caption}\n\n{Page(second)}"));
    }

    [Fact]
    public void Last_Thursday_in_the_story_is_the_Thursday_that_a_caption_dates()
    {
        const string Dated = "Tove Brandt shows the Sund plans at the Straits Institute in Malmo, Jan. 4. Brandt unveiled the Sund plans on Thursday. Reuters";
        const string Later = "Last Thursday, Brandt unveiled the Sund plans, which fill a hall.";

        Assert.Contains("LastWeekToCaption Thursday 1-4", LinksOf($"{Page(Dated)}\n\n{Later}"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("The mayor, who had met skippers on Monday, said Tuesday that the old pier would be torn down for good.", "Tuesday")] // beside the verb of saying
    [InlineData("On Monday evening the old pier of Port Grange was torn down for good, to the joy of the skippers.", "Monday")] // the first one else
    [InlineData("The old pier of Port Grange will be torn down on Monday, to the joy of the skippers and the mayor.", null)] // still to come
    public void The_weekday_of_the_lead_is_the_one_of_the_news(string text, string? weekday)
    {
        var document = Reading.Of(text);

        Assert.Equal(weekday, WeekdayDateLinker.LeadWeekday(document, TimeMentionReader.Read(document))?.Value.Fields.Weekday?.ToString());
    }

    private static string Page(string caption) => $"{caption}\n\n{Lead}\n\n{Body}";

    private static string LinksOf(string text)
    {
        var document = Reading.Of(text);
        var links = WeekdayDateLinker.Link(document, TimeMentionReader.Read(document));
        return string.Join(", ", links.Select(link => $"{link.Kind} {link.DayOfWeek} {link.Month}-{link.Day}"));
    }
}
