using ConsistencyCheck.Claims;
using ConsistencyCheck.Text;

namespace ConsistencyCheck.Tests.Claims;

public class ListedNounTests
{
    [Theory]
    [InlineData("The county counts 81 cases: [45] in Skerry and 36 in Lindmoor.", "cases")]
    [InlineData("The county counts 81 cases: 45 in Skerry and [36] from Lindmoor.", "cases")] // on to the end of the list
    [InlineData("The county counts 81 cases and 12 deaths, [4] in Skerry.", "deaths")] // the last noun
    [InlineData("Two ferries sank and [five others] ran aground.", "ferries")] // what "others" stands for
    public void A_figure_of_a_list_counts_what_the_one_before_it_counts(string marked, string noun) =>
        Assert.Equal(ConceptStem.Of(noun), Told.Marked(marked, scope: ClaimScope.Draft).HeadNoun);

    [Theory]
    [InlineData("The county counts 81 cases. [45] in Skerry.")] // another sentence's
    [InlineData("The county counts 81 cases, and the answer is [45].")] // no member of a list
    public void Other_figures_do_not(string marked) => Assert.Equal(0u, Told.Marked(marked, scope: ClaimScope.Draft).HeadNoun);
}
