using ConsistencyCheck.Reports;
using ConsistencyCheck.Tests.Rules.Dates;
using ConsistencyCheck.Tests.Support;

namespace ConsistencyCheck.Tests.Rules.Numbers;

public class ListCountMismatchTests
{
    [Theory]
    [InlineData("The treaty covers three countries: France, Spain, Italy and Malta.", "“three countries” are announced, and 4 are named.")]
    [InlineData("The treaty covers four countries (France, Spain, and Malta) so far.", "“four countries” are announced, and 3 are named.")] // brackets, and a comma before "and"
    [InlineData("Ministers of five countries - France, Spain, Italy and Malta - met.", "“five countries” are announced, and 4 are named.")] // dashes
    [InlineData("Two rivers in Vester: Tarn, Esk and Dee.", "“Two rivers” are announced, and 3 are named.")] // words before the colon
    public void A_list_of_another_length_is_reported(string text, string message) =>
        Assert.Equal(message, Assert.Single(Judged.By("CC2005", text)).Message);

    [Theory]
    [InlineData("The treaty covers four countries: France, Spain, Italy and Malta.")]
    [InlineData("It covers three countries: Bosnia and Herzegovina, Serbia and Malta.")] // "and" inside a name
    [InlineData("He lived in two cities: Paris, France, and London, England.")] // names with their places
    [InlineData("Two of the four leaders (Holm and Lund) lost their seats.")] // the list is of the two
    [InlineData("Three players from Baltic states: Estonia, Latvia, Lithuania and Poland.")] // the list is of the states
    [InlineData("He gave two reasons: the cold, wet weather and the cost.")] // no names
    [InlineData("It has offices in three countries: France, Spain, Italy.")] // no end of the list
    [InlineData("About three countries: France, Spain, Italy and Malta.")] // not announced exactly
    public void A_list_that_may_have_the_number_is_left_alone(string text) => Assert.Empty(Judged.By("CC2005", text));

    [Fact]
    public void The_report_shows_the_number_and_the_list() =>
        Snapshot.Match(TextReport.Render(Checked.Texts(null, "The treaty covers three countries: France, Spain, Italy and Malta.")));
}
