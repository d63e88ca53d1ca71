using ConsistencyCheck.Documents;

namespace ConsistencyCheck.Tests.Documents;

public class CaptionTests
{
    [Theory]
    [InlineData("Amos Pell speaks in the harbour office, Sept. 6. Yonhap")]
    [InlineData("Amos Pell speaks in Washington, D.C. AFP-Yonhap")]
    [InlineData("A ferry leaves Port Grange on Monday. Photo by J. Roe/EPA-EFE")] // the initial is no sentence
    [InlineData("A ferry leaves Port Grange on Monday. Photo by Jane Roe/UPI | License Photo")]
    [InlineData("A ferry leaves Port Grange on Monday. (AP Photo/Jane Roe)")]
    [InlineData("A ferry leaves Port Grange on Monday. (Photo: Jane Roe)")]
    [InlineData("A ferry leaves Port Grange on Monday. Getty Images")]
    [InlineData("A ferry leaves Port Grange on Monday. Courtesy of the Skerry Line")]
    [InlineData("A ferry leaves Port Grange on Monday (file photo).")]
    [InlineData("Is this the last ferry? Reuters/Jane Roe")]
    [InlineData("Pell called it \"a start.\" AP")] // the quotation mark stands after the full stop
    public void A_line_that_ends_with_a_credit_is_a_caption(string line)
        => Assert.Equal(ZoneKind.Caption, Page.KindInStory(line));

    [Theory]
    [InlineData("Figure Amos Pell, left, waves to the crew.")] // a converter's name for a picture
    [InlineData("Photo: The ferry at its pier.")]
    [InlineData("FILE - The ferry at its pier, March 3, 2021.")]
    [InlineData("Caption: The ferry at its pier.")]
    [InlineData("Pictured: the ferry at its pier.")]
    [InlineData("The ferry is shown at its pier in this undated photo from the Skerry Line.")]
    [InlineData("The ferry is seen in a file photo from 2019.")]
    public void A_line_that_speaks_of_the_picture_is_a_caption(string line)
        => Assert.Equal(ZoneKind.Caption, Page.KindInStory(line));

    [Theory]
    [InlineData("The company declined to comment further on the matter. (Yonhap)")] // a sign-off
    [InlineData("The report was first carried by Reuters.")]
    [InlineData("The company declined to comment. Reuters reported that it had sold two boats.")]
    [InlineData("Figure skaters will train on the ferry deck this winter.")]
    [InlineData("Figures released on Monday show a loss.")]
    [InlineData("The photo shows that nobody stood at the wheel.")]
    [InlineData("The guests posed for a photo and went home. Pell stayed.")]
    [InlineData("The photo-sharing site was down on Monday.")]
    public void A_sentence_that_names_an_agency_or_a_photo_is_no_caption(string line)
        => Assert.Equal(ZoneKind.Body, Page.KindInStory(line));

    [Fact]
    public void A_page_may_start_with_a_caption()
        => Assert.Equal(ZoneKind.Caption, Page.KindOfFirst("The ferry lies at its pier on Monday. Photo by Jane Roe/EPA-EFE"));

    [Fact]
    public void A_credit_below_a_caption_belongs_to_it()
    {
        var zones = Page.Zones("Fares to rise\nPhoto: The ferry at its pier.\nReuters\n\nFares to the islands will rise on Monday.");
        Assert.Equal("Caption: Reuters", zones[2]);
    }
}
