namespace ConsistencyCheck.Tests.Claims;

public class AddedFigureTests
{
    [Theory]
    [InlineData("[Four other ferries] stayed in port.", true)]
    [InlineData("The storm hurt another [250 people].", true)]
    [InlineData("Two ferries sank, and [four] more were towed.", true)]
    [InlineData("[More than 40 ferries] stayed in port.", false)] // a bound
    [InlineData("[Four ferries] stayed in port.", false)]
    [InlineData("Fares rose [4 percent] more.", false)] // no count
    public void A_count_that_comes_on_top_of_another_is_told_by_its_words(string marked, bool isAdded) => Assert.Equal(isAdded, Told.Marked(marked).IsAdded);
}
