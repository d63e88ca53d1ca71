using ConsistencyCheck.Dating;

namespace ConsistencyCheck.Tests.Dating;

public class AddressDayTests
{
    [Theory]
    [InlineData("https://news.example/2023/09/06/harbour-board", "2023-09-06")] // as most sites write it
    [InlineData("https://news.example/world/2023/sep/06/harbour-board", "2023-09-06")] // with the month's name
    [InlineData("https://news.example/2023/9/6/", "2023-09-06")] // without leading zeros
    [InlineData("news.example/archive/2023-09-06-harbour-board.html", "2023-09-06")] // in one part of the path
    [InlineData("https://news.example/2023/09/06", "2023-09-06")] // at the end
    public void A_day_in_the_path_is_read(string url, string day) =>
        Assert.Equal(DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), AddressDay.Read(url)?.Day);

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("2023/09/06")] // no host: a path on a disk
    [InlineData("https://news.example/story/20230906")] // a number may be a key
    [InlineData("https://news.example/2023/13/06/harbour")] // no such month
    [InlineData("https://news.example/1066/10/14/hastings")] // no page is so old
    [InlineData("https://news.example/2023/09/harbour")] // a month alone
    [InlineData("https://news.example/2023/09/06/after/2023/09/07/harbour")] // two days
    [InlineData("https://news.example/story?day=2023/09/06")] // not in the path
    public void What_may_be_something_else_is_not(string? url) => Assert.Null(AddressDay.Read(url));
}
