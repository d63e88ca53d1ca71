using ConsistencyCheck.Dating;
using ConsistencyCheck.Dating.Resolution;

namespace ConsistencyCheck.Tests.Mentions.English;

/// <summary>Times that have no place on the calendar must not move those that have one.</summary>
public class UnplacedTimeTests
{
    private static readonly DateOnly Published = new(2024, 1, 9);

    [Theory]
    [InlineData("now")]
    [InlineData("recently")]
    [InlineData("soon")]
    [InlineData("at the time")]
    [InlineData("in 490 BC")]
    public void A_time_without_fields_stays_open(string words)
    {
        var document = Support.Reading.Of($"The former mayor spoke {words}.");
        Assert.All(MentionResolver.Resolve(document, [Published]), mention => Assert.Null(mention.Resolved));
    }

    [Theory]
    [InlineData("The mill burned down on Dec. 30. A day later it was gone.")]
    [InlineData("The mill burned down on Dec. 30. Now it is shut, and recently a former owner said so. A day later it was gone.")]
    public void A_day_later_counts_from_the_last_day_named(string text)
    {
        var document = Support.Reading.Of(text);
        var last = MentionResolver.Resolve(document, [Published])[^1];
        Assert.Equal("2023-12-31", last.Resolved!.Timex);
    }

    [Fact]
    public void Words_without_a_time_do_not_date_a_document()
    {
        var plain = Check("The council met on Wednesday, Sept. 6, and the mayor spoke to the press.");
        var marked = Check("The council met on Wednesday, Sept. 6, and the former mayor now spoke to the press at the time.");
        Assert.Equal(plain.Candidates, marked.Candidates);
        Assert.Equal(plain.Status, marked.Status);
    }

    private static DocumentDate Check(string text) => Support.Checked.Texts(new DateOnly(2024, 6, 20), text).Documents[0].Date;
}
