namespace ConsistencyCheck.Tests.Rules.Dates;

public class AgeMismatchTests
{
    [Theory]
    [InlineData("Born in 1950, the painter Anders Holm died in 2020, aged 72.", "“aged 72” does not fit: from the birth to the death are 69 or 70 years.")]
    [InlineData("Anders Holm was born on May 4, 1950 and died on June 1, 2020 at the age of 72.", "“72” does not fit: from the birth to the death are 70 years.")]
    [InlineData("Anders Holm (1950-2020) died at his home, aged 75.", "“aged 75” does not fit: from the birth to the death are 69 or 70 years.")]
    [InlineData("Elin Strand, 53, was born in 1960 in a mill near Skerry.", "“53” does not fit: from the birth to the page's own date are 64 or 65 years.")]
    public void An_age_that_the_dates_do_not_give_is_reported(string text, string message) =>
        Assert.Equal(message, Assert.Single(Judged.By("CC1007", text)).Message);

    [Theory]
    [InlineData("Born in 1950, the painter Anders Holm died in 2020, aged 69.")] // before the birthday
    [InlineData("Born in 1950, the painter Anders Holm died in 2020, aged 70.")] // after it
    [InlineData("Anders Holm was born on May 4, 1950 and died on May 3, 2020 at the age of 70.")] // a day of slack
    [InlineData("Elin Strand, 64, was born in 1960 in a mill near Skerry.")]
    [InlineData("Born in 1950, he married at the age of 21 and died in 2020.")] // the age at another event
    [InlineData("Born in 1950, Anders Holm died in 2020; his wife, aged 61, survives him.")] // another person's
    [InlineData("Peter Dahl, 53, whose brother was born in 1962, leads the party.")] // another person's birth
    [InlineData("Lena Moe, 44, lives in the house where the poet was born in 1973.")]
    [InlineData("Born in 1944, Rob Hale died in 2020 in a crash that also killed a girl aged 9.")] // another person's age
    [InlineData("Queen Alma (1837-1901) died at the age of 81.")] // a reign
    [InlineData("Anders Holm, 24, was born in 1879 in the story that the play tells.")] // too far off to be a slip
    public void An_age_that_fits_or_is_of_another_time_is_left_alone(string text) => Assert.Empty(Judged.By("CC1007", text));

    [Fact]
    public void The_age_of_the_living_needs_the_pages_own_date() =>
        Assert.Empty(Judged.By("CC1007", "Elin Strand, 53, was born in 1960 in a mill near Skerry.", null));
}
