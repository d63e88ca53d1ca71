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
    public void The_age_at_a_death_long_before_its_report_is_counted_to_the_death() => Assert.StartsWith(
        "“74” does not fit: from the birth to the death are 78 years.",
        Assert.Single(Judged.By(
            "CC1007",
            "Coroner criticises harbour\n\nElin Strand, 74, died in Skerry on 6 April 2023, an inquest heard.\n\nMs Strand, who was born on 4 May 1944, had lived alone.")).Message,
        StringComparison.Ordinal);

    [Fact]
    public void The_age_of_the_living_needs_the_pages_own_date() =>
        Assert.Empty(Judged.By("CC1007", "Elin Strand, 53, was born in 1960 in a mill near Skerry.", null));

    [Theory]
    [InlineData("Elin Strand, painter of piers, dead at 76\n\nElin Strand, who painted piers, died on Tuesday.\n\nShe was born in Skerry on May 4, 1944.", "“76”")]
    [InlineData("Skerry painter dies\n\nElin Strand, who painted piers, has died aged 76.\n\nShe was born in Skerry on 4 May 1944, the second of five.", "“aged 76”")]
    [InlineData("Elin Strand obituary\n\nElin Strand, who painted piers, died on 24 February at the age of 76.\n\nShe was born on May 4, 1944.", "“76”")]
    [InlineData("A painter of piers\n\nElin Strand, 76, of Skerry, passed away on Tuesday, at home.\n\nBorn on May 4, 1944, in Lindmoor, she was the daughter of a cooper.", "“76”")]
    [InlineData("A painter of piers\n\nElin Strand, who painted piers, died on Tuesday. She was 76.\n\nElin Strand was born May 4, 1944, to schoolteachers.", "“76”")]
    public void An_age_at_death_is_held_against_the_birth_that_another_sentence_tells(string text, string age)
    {
        var finding = Assert.Single(Judged.By("CC1007", text));

        Assert.StartsWith($"{age} does not fit: from the birth to the page's own date are 79 or 80 years.", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Elin Strand, painter, dead at 80\n\nElin Strand died on Tuesday. She was 80.\n\nShe was born on May 4, 1944.")]
    [InlineData("Coroner criticises harbour\n\nElin Strand, 78, died in Skerry on 6 April 2023, an inquest heard.\n\nMs Strand, who was born on 4 May 1944, had lived alone.")] // two years before its report
    [InlineData("Coroner criticises harbour\n\nElin Strand, 78, died in Skerry, an inquest heard.\n\nMs Strand, who was born on 4 May 1944, had lived alone.")] // of no stated day
    [InlineData("Elin Strand remembered\n\nElin Strand, 78, died two years ago.\n\nMs Strand, who was born on 4 May 1944, had lived alone.")]
    [InlineData("Elin Strand, painter, dead at 80\n\nElin Strand died on Tuesday. She was 80.\n\nShe was born on Jan. 4, 1945.")] // she may have died before the birthday
    [InlineData("Elin Strand, painter, dies\n\nElin Strand, whose husband died aged 70, has died.\n\nShe was born on May 4, 1944.")] // the husband's age
    [InlineData("Elin Strand, painter, dies\n\nElin Strand has died.\n\nThe family moved in 1956. She was 71.\n\nShe was born on May 4, 1944.")] // told of another time
    [InlineData("Elin Strand, painter, dies\n\nElin Strand has died.\n\nHer brother died in 2010. He was 71.\n\nShe was born on May 4, 1944.")] // another death
    [InlineData("Elin Strand, painter, dies at 76\n\nElin Strand has died.\n\nAnders Holm, a pupil, was born on May 4, 1944.")] // another person's birth
    [InlineData("Elin Strand, painter, dies at 76\n\nElin Strand has died.\n\nShe was born in 1944, and her sister, born in 1948, survives her.")] // two births
    [InlineData("Elin Strand, painter, dies at 9\n\nElin Strand has died.\n\nShe was born on May 4, 1944.")] // too far off to be a slip
    [InlineData("Elin Strand paints at 76\n\nElin Strand paints piers.\n\nShe was born on May 4, 1944.")] // alive, and the age of another time
    public void An_age_at_death_that_fits_or_is_anothers_is_left_alone(string text) => Assert.Empty(Judged.By("CC1007", text));

    [Theory]
    [InlineData("Elin Strand, born on 29 February 1984, turned 36 in 2016.", "“36” does not fit: from the birth to 2016 are 32 years.")]
    [InlineData("Elin Strand, born on 12 March 1984, turns 45 on Friday.", "“45” does not fit: from the birth to 2025 are 41 years.")]
    [InlineData("Elin Strand, born on 29 February 1984, was 28 on leap day in 2016.", "“28” does not fit: from the birth to 2016 are 31 or 32 years.")]
    public void The_age_that_somebody_turns_is_held_against_the_birth_before_it(string text, string message) =>
        Assert.Equal(message, Assert.Single(Judged.By("CC1007", text)).Message);

    [Theory]
    [InlineData("Elin Strand, born on 29 February 1984, turned 32 in 2016.")]
    [InlineData("Elin Strand, born on 12 March 1984, turns 41 on Friday.")]
    [InlineData("Elin Strand, born on 12 March 1984, turns 45 in the film.")] // no day of the page's
    [InlineData("Elin Strand, born on 12 March 1984, was 10 years the junior of her sister, who died in 2016.")]
    [InlineData("Elin Strand, born on 29 February 1984, turned 18 before the town had its bridge, which opened in 2016.")] // another year's
    public void A_birthday_that_fits_or_is_of_another_year_is_left_alone(string text) => Assert.Empty(Judged.By("CC1007", text));
}
