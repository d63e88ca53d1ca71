using ConsistencyCheck.Documents;

namespace ConsistencyCheck.Tests.Silence;

/// <summary>Multiples, results and shares are of another kind than the counts that stand beside them.</summary>
public class MultiplesTests
{
    [Fact]
    public void A_multiple_and_a_result_contradict_no_count() => Quiet.Holds(
        null,
        new SourceDocument("a.txt", """
            HARLOW, March 4 (Agency) — The number of patients at the Harlow clinic doubled to 240 patients in a year, its director said on Monday.

            The clinic now treats three times as many patients as the one in Ware. The council approved its budget 7-2.
            """),
        new SourceDocument("b.txt", """
            HARLOW, March 4 (Agency) — The Harlow clinic treats 240 patients, twice as many patients as a year ago, its director said on Monday.

            The council approved the clinic's budget by a vote of 7 to 2.
            """));
}
