using ConsistencyCheck.Claims;
using ConsistencyCheck.Text;

namespace ConsistencyCheck.Tests.Claims;

public class ClaimReaderTests
{
    [Theory]
    [InlineData("The storm killed 12 people in the port.", "12 people", "Asserted")]
    [InlineData("The storm did not kill 12 people in the port.", "12 people", "Denied")]
    [InlineData("The mayor denied that 12 people had died.", "12 people", "Denied")] // a verb of denial
    [InlineData("The mayor didn’t say that 12 people had died.", "12 people", "Denied")] // a contraction with a typesetter's apostrophe
    [InlineData("It was not the wind, the storm killed 12 people.", "12 people", "Asserted")] // the denial is of another clause
    [InlineData("Never before had the port been so empty as when the storm that came from the west killed 12 people.", "12 people", "Asserted")] // too far away
    [InlineData("No one was hurt. The storm killed 12 people.", "12 people", "Asserted")] // of another sentence
    public void A_denial_counts_within_its_clause(string text, string words, string polarity) => Assert.Equal(polarity, Claim(text, words).Polarity.ToString());

    [Theory]
    [InlineData("The yard employed 300 people.", "300 people", "Actual")]
    [InlineData("The yard will employ 300 people.", "300 people", "Future")]
    [InlineData("The yard is expected to employ 300 people.", "300 people", "Future")] // expected to come
    [InlineData("The yard may employ 300 people.", "300 people", "Possible")]
    [InlineData("The yard reportedly employs 300 people.", "300 people", "Possible")] // told with reserve
    [InlineData("If it grows, the yard employs 300 people.", "300 people", "Actual")] // policy: a comma ends the reach of a hedge
    public void A_claim_is_actual_to_come_or_open(string text, string words, string modality) => Assert.Equal(modality, Claim(text, words).Modality.ToString());

    [Fact]
    public void Stamps_links_residue_and_repeats_claim_nothing()
    {
        const string Text = """
            Yard hires 300 people
            2024-06-04 10:00

            Workers leave the yard, which hired 300 people, June 3. Agency

            Workers leave the yard, which hired 300 people, June 3. Agency

            PORT GRANGE, June 4 (Agency) — The yard by the old pier hired 300 people in May, its owner said on Tuesday.

            “We needed 400 people,” he said.

            Read more: Yard sacks 500 people 2023-09-01 10:00 | Coast

            Copyright 2024 Port Grange Courier. All rights reserved.
            """;

        Assert.Equal(
            ["300 people", "300 people", "June 3", "June 4", "300 people", "May", "Tuesday", "400 people"],
            Told.Claims(Text).Select(claim => claim.Span.Of(Text).ToString()));
    }

    [Fact]
    public void A_date_that_does_not_exist_claims_nothing() => Assert.Empty(Told.Claims("The yard closed on Sept. 31 for good."));

    [Fact]
    public void The_terms_of_a_claim_are_the_stems_of_its_sentence_without_numbers_and_names_of_days()
    {
        var terms = Claim("The storm killed 12 people in the port on Tuesday. A mast fell.", "12 people").Terms;

        Assert.Equal("storm killed people port".Split(' ').Select(word => WordStem.HashOf(word)).Order(), terms.Order());
    }

    private static Claim Claim(string text, string words) => Told.Claims(text).Single(claim => claim.Span.Of(text).SequenceEqual(words));
}
