namespace ConsistencyCheck.Tests.Documents;

public class RepeatTests
{
    private const string Caption = "Amos Pell speaks at the harbour office in Port Grange, Sept. 6. Yonhap";

    [Theory]
    [InlineData("Amos Pell speaks at the harbour office in Port Grange, Sept. 6. Yonhap")] // word for word
    [InlineData("Amos Pell,<strong></strong> speaks at the harbour office in Port Grange, Sept. 6. Yonhap")] // residue of a tag
    [InlineData("AMOS PELL speaks  at the harbour office in Port Grange (Sept 6) Yonhap")] // case, spaces and marks
    public void A_paragraph_with_the_words_of_an_earlier_one_is_a_repeat(string second)
    {
        var zones = Page.Read($"Fares to rise\n{Caption}\n\nFares will rise on Monday.\n\n{second}\n").Zones;
        Assert.Equal([false, false, false, true], zones.Select(zone => zone.IsRepeat));
    }

    [Theory]
    [InlineData('\'', '\'')]
    [InlineData('“', '”')]
    [InlineData('‘', '’')]
    public void Quotation_marks_of_another_kind_do_not_hide_a_repeat(char open, char close)
    {
        var zones = Page.Read(
            $"\"The boats are old and the fuel is dear,\" Pell said.\n{open}The boats are old and the fuel is dear,{close} Pell said.").Zones;
        Assert.Equal([false, false, true, true], zones.Select(zone => zone.IsRepeat));
    }

    [Theory]
    [InlineData("Amos Pell speaks at the harbour office in Port Grange, Sept. 7. Yonhap")] // another day
    [InlineData("Amos Pell speaks at the harbour office in Port Grange. Yonhap")] // fewer words
    public void A_paragraph_with_other_words_is_no_repeat(string second)
        => Assert.All(Page.Read($"{Caption}\n{second}").Zones, zone => Assert.False(zone.IsRepeat));

    [Fact]
    public void Of_paragraphs_that_open_alike_only_those_that_also_end_alike_are_repeats()
    {
        const string Opening = "The ferries between Port Grange and the outer islands will stay in harbour on";
        var zones = Page.Read($"{Opening} Monday.\n{Opening} Tuesday.\n{Opening} Friday.\n{Opening} Tuesday.\n{Opening} Monday.").Zones;
        Assert.Equal([false, false, false, true, true], zones.Select(zone => zone.IsRepeat));
    }

    [Fact]
    public void Short_lines_repeat_by_chance()
        => Assert.All(Page.Read("Pell said no.\nNobody asked why.\nPell said no.").Zones, zone => Assert.False(zone.IsRepeat));

    [Fact]
    public void A_smaller_than_sign_is_no_tag()
    {
        const string Text = "Samples with values < 5 from the harbour were clean.\nSamples with values < 7 from the harbour were clean.";
        Assert.All(Page.Read(Text).Zones, zone => Assert.False(zone.IsRepeat));
    }
}
