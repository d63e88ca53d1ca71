using ConsistencyCheck.Verification;
using static ConsistencyCheck.Tests.Verification.Verified;

namespace ConsistencyCheck.Tests.Verification;

/// <summary>Figures and dates of one kind in like words that are of two facts.</summary>
public class OtherFactTests
{
    [Theory]
    [InlineData("Here is a summary of the report in 80 words:")]
    [InlineData("Summary (80 words)")]
    [InlineData("This 80-word summary tells what the report says.")]
    public void What_a_draft_says_of_its_own_length_is_no_claim(string opening) =>
        Assert.Equal("140 boats", Assert.Single(VerifyAll(opening + "\n\nThe harbour has room for 140 boats.", "The harbour has room for 140 boats, says the report of 300 words.").Claims).Text);

    [Fact]
    public void A_count_of_words_that_is_told_of_something_else_is_a_claim() =>
        Assert.Equal(ClaimStatus.Contradicted, Verify("The oath of the guild has [80 words].", "The oath of the guild has 60 words.").Status);

    [Fact]
    public void The_first_of_many_are_no_other_count_of_them()
    {
        const string Source = """
            Mette Lund played for Port Grange until March. In front of a sold-out hall she scored the first two points of the evening and its last basket.

            "I never had a better day," she said. The hall bears her name. The club has put up a plate at its door.
            """;

        Assert.NotEqual(ClaimStatus.Contradicted, Verify("During her short career in Port Grange Lund scored [94 points].", Source).Status);
        Assert.Equal(ClaimStatus.Contradicted, Verify("Lund scored the first [six points] of the evening in front of a sold-out hall.", Source.Replace("two points", "four points", StringComparison.Ordinal)).Status);
    }

    [Fact]
    public void A_whole_is_no_other_count_of_the_part_that_the_draft_sets_beside_it()
    {
        const string Source = """
            The guards of two coastal bases are among 900 guards that are sent to the northern islands after the storms. Some will man the radar of Osterby.

            The rest of the 900 guards will join the watch at Skerry. Nobody says how long they will stay. The ferry brings them in May.
            """;

        Assert.NotEqual(ClaimStatus.Contradicted, Verify("The 900 guards are part of a larger force of [2,000 guards] sent to the islands.", Source).Status);
        Assert.Equal(ClaimStatus.Contradicted, Verify("The guards are part of a force of [1,200 guards] sent to the northern islands after the storms.", Source).Status);
    }
}
