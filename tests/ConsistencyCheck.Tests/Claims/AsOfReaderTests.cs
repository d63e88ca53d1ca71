namespace ConsistencyCheck.Tests.Claims;

public class AsOfReaderTests
{
    [Theory]
    [InlineData("As of 30 March 2020, there were [399 cases] in the province.", "30 March 2020")]
    [InlineData("There were [399 cases] in the province on 30 March.", "30 March")] // the date may stand behind
    [InlineData("On 30 March there were [399 cases], and on 31 March there were 420 cases.", "30 March")] // the nearer of two
    [InlineData("On 30 March there were 399 cases, and on 31 March there were [420 cases].", "31 March")]
    [InlineData("On 30 March there were 399 cases and [12 deaths]; on 31 March there were 420 cases.", "30 March")] // the other is nearer, and another clause's
    [InlineData("The fair of 30 March 2020 was small; [399 guests] came to the one that was held on 31 March 2021.", "31 March 2021")] // the same the other way
    [InlineData("The club has won [182 games] since 1909.", null)] // the games are of today
    [InlineData("The province has [399 cases].", null)]
    [InlineData("The fair opened on 30 March. There were [399 guests].", null)] // of another sentence
    public void A_figure_holds_at_the_time_that_its_sentence_names(string marked, string? time)
    {
        var text = marked.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal);

        Assert.Equal(time, Told.Marked(marked).AsOf?.Span.Of(text).ToString());
    }

    [Theory]
    [InlineData("On 30 March 2020 she came in [second place].")] // a place in an order
    [InlineData("A man at the age of [19] was held on 30 March 2020.")]
    [InlineData("On 30 March 2020 the strike had lasted [seven days].")]
    [InlineData("The fair of [30 March 2020] was larger than that of 2019.")] // a date has no date
    public void What_does_not_grow_from_day_to_day_has_no_time(string marked) => Assert.Null(Told.Marked(marked).AsOf);
}
