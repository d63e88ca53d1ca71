namespace ConsistencyCheck.Tests.Documents;

public class SentenceTests
{
    [Theory]
    [InlineData("The U.S. Navy left on Monday.")] // within a name
    [InlineData("Mr. Pell met Sen. Roe and Gen. J. K. Doe in St. Paul.")] // titles and initials
    [InlineData("N. Kaldia signed it on Sept. 6 and Jan. 2 of last year.")] // months before a number
    [InlineData("It left at 8 a.m. Monday and came back at 6 p.m. Eastern time.")] // a clock time goes on
    [InlineData("Skerry Inc. Chairman Pell bought No. 5 for £3.5 million.")]
    [InlineData("The D.C. Circuit ruled on it.")]
    [InlineData("They want peace ... which they will not get.")] // an ellipsis in the middle
    [InlineData("See example.com or v1.2 or St.Paul or the U.S.Navy.")] // a mark inside a word
    [InlineData("“Who pays for it?” Pell asked on Monday.")] // the sentence goes on after the question
    [InlineData("“Who pays for it?” he asked on Monday.")]
    [InlineData("It snowed 18 in. (46 cm) in a night, on roofs of 9 ft. (2.7 m) and more.")] // units before a figure
    [InlineData("The score was 3 vs. 2, i.e. Nothing changed.")]
    public void A_full_stop_of_an_abbreviation_does_not_end_the_sentence(string text)
        => Assert.Equal([text], Page.Sentences(text));

    [Theory]
    [InlineData("They left the U.S. The Navy stayed.", "They left the U.S.")] // a word that opens sentences
    [InlineData("It sank off Washington, D.C. Kaldia has sent help.", "It sank off Washington, D.C.")]
    [InlineData("It left at 8 a.m. Pell was on board.", "It left at 8 a.m.")]
    [InlineData("It opens in Sept. Pell will be there.", "It opens in Sept.")] // a month without a day
    [InlineData("It came on Sept. 6. Nobody saw it.", "It came on Sept. 6.")]
    [InlineData("Why? Nobody knew.", "Why?")]
    [InlineData("We shall see… The rest is known.", "We shall see…")]
    [InlineData("\"It is dear.\" He left.", "\"It is dear.\"")] // closing marks stay with their sentence
    [InlineData("“It is dear.” “It is old.”", "“It is dear.”")]
    [InlineData("(It is dear.) He left.", "(It is dear.)")]
    [InlineData("It is dear.) He left.", "It is dear.)")]
    [InlineData("He declined to comment. (Yonhap)", "He declined to comment.")]
    [InlineData("It cost $3.5 million. 47 boats were sold.", "It cost $3.5 million.")] // a number may open a sentence
    [InlineData("“Really?” He said no.", "“Really?”")]
    [InlineData("Fares rise, the council said.The county agreed.", "Fares rise, the council said.")] // a lost space
    [InlineData("He owns Skerry Inc. It has three boats.", "He owns Skerry Inc.")]
    public void A_sentence_ends_where_the_next_one_starts(string text, string first)
    {
        var sentences = Page.Sentences(text);
        Assert.Equal(first, sentences[0]);
        Assert.Equal(2, sentences.Length);
    }

    [Fact]
    public void No_sentence_crosses_a_line_end()
        => Assert.Equal(["The boats are old and", "the fuel is dear."], Page.Sentences("The boats are old and\nthe fuel is dear."));

    [Fact]
    public void The_number_of_a_list_item_is_no_sentence()
        => Assert.Equal(["1. Boats are old.", "2. Fuel is dear."], Page.Sentences("1. Boats are old.\n2. Fuel is dear."));

    [Fact]
    public void A_title_a_stamp_and_a_link_are_one_sentence_each()
        => Assert.Equal(
            ["Who pays? Nobody knows", "Updated May 28, 2024, 6 p.m. Jane Roe", "Fares will rise.", "Read more: Who owns it? Roe does"],
            Page.Sentences(
                "Who pays? Nobody knows\nUpdated May 28, 2024, 6 p.m. Jane Roe\n\nFares will rise.\nRead more: Who owns it? Roe does"));

    [Fact]
    public void A_sentence_is_found_by_an_offset_inside_it()
    {
        const string Text = "Boats are old. Fuel is dear.";
        var layout = Page.Read(Text);
        Assert.Equal("Fuel is dear.", layout.SentenceAt(20).Of(Text).ToString());
        Assert.Equal(0, layout.SentenceAt(14).Length);
        Assert.Null(layout.ZoneAt(Text.Length));
    }
}
