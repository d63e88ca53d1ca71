using ConsistencyCheck.Text;
using ConsistencyCheck.Text.Names;

namespace ConsistencyCheck.Tests.Text.Names;

public class NameReaderTests
{
    [Theory]
    [InlineData("The Harbour Relief Fund (HRF) raised 3 million euros.", "HRF")]
    [InlineData("The Harbour Relief Fund [HRF] raised 3 million euros.", "HRF")] // square brackets
    [InlineData("The Harbour Relief Fund (“HRF”) raised 3 million euros.", "HRF")] // as contracts define
    [InlineData("The Harbour Relief Fund (HRF, founded in 2009) raised 3 million euros.", "HRF")] // with more in the bracket
    [InlineData("The Harbour Relief Fund (H.R.F.) raised 3 million euros.", "H.R.F.")] // with points
    [InlineData("HRF (Harbour Relief Fund) raised 3 million euros.", "HRF")] // the other way round
    [InlineData("The Harbour Relief Fund, or HRF, raised 3 million euros.", "HRF")]
    [InlineData("The Harbour Relief Fund, also known as HRF, raised 3 million euros.", "HRF")]
    [InlineData("The Harbour Relief Fund, better known by its initials, HRF, raised 3 million euros.", "HRF")]
    [InlineData("The Harbour Relief Fund (also known as HRF) raised 3 million euros.", "HRF")]
    [InlineData("HRF stands for the Harbour Relief Fund.", "HRF")]
    [InlineData("HRF, short for Harbour Relief Fund, raised 3 million euros.", "HRF")]
    [InlineData("They called it the HRF, by the initials of its official name, the Harbour Relief Fund.", "HRF")]
    public void Initials_stand_for_the_words_that_define_them(string text, string initials) =>
        Assert.Equal("Harbour Relief Fund HRF", Meaning(text, initials));

    [Theory]
    [InlineData("The Board of Trade for the Outer Isles (BTOI) met.", "BTOI", "Board Trade Outer Isles BTOI")] // function words lend no letter
    [InlineData("The Skerry Department of Transportation (SDOT) met.", "SDOT", "Skerry Department Transportation SDOT")] // or lend one
    [InlineData("The League for Coastal Co-operation and Peace (LCP) met.", "LCP", null)] // a word without its letter
    [InlineData("The League for Coastal Re-opening and Peace (LCRP) met.", "LCRP", "League Coastal Re opening Peace LCRP")] // what follows a hyphen lends none
    [InlineData("The yard built a roll-on ferry for heavy lorries (RFHL).", "RFHL", "roll ferry heavy lorries RFHL")] // common words, of four letters
    [InlineData("The Skerry Lifeboats & Rescue (SLR) met.", "SLR", "Skerry Lifeboats Rescue SLR")] // an ampersand
    [InlineData("The World Harbour Office (WHO) met.", "WHO", "World Harbour Office WHO")] // a word of grammar as initials
    [InlineData("Non-Grained Oils (NGOs) rose.", "NGOs", "Non Grained Oils NGO")] // a plural
    public void Initials_are_held_against_the_words(string text, string initials, string? meaning) => Assert.Equal(meaning, Meaning(text, initials));

    [Theory]
    [InlineData("The tug left the harbour at night. (AP)", "AP")] // a credit
    [InlineData("PORT GRANGE (AP) — The tug left the harbour.", "AP")] // a dateline
    [InlineData("The tug left the harbour. Photo by Anna Petrov (AP)", "AP")] // the photographer's initials by chance
    [InlineData("The Skerry Relief Fund (HRF) met.", "HRF")] // other initials
    [InlineData("The wind rose (WR) at night.", "WR")] // two letters of common words
    [InlineData("The tug (XL) left.", "XL")] // a size
    [InlineData("The tug, Northern Light (left), sank.", "left")] // a direction in a caption
    [InlineData("The rain began on Monday (May 6).", "May")] // a date
    [InlineData("The Harbour Relief Fund met. HRF (Grange) went by train.", "HRF")] // a place in brackets
    [InlineData("The Harbour Relief Fund spoke to HRF.", "HRF")] // nothing that defines
    [InlineData("The Harbour Relief Fund (HRF) met. Later the Home Repair Fund (HRF) met.", "HRF")] // two names: open
    [InlineData("Harbour (H) is a suburb.", "H")] // one letter
    public void What_defines_nothing_stands_for_nothing(string text, string initials) => Assert.Null(Meaning(text, initials));

    [Theory]
    [InlineData("Marta Lindqvist, the special envoy, came on Monday. Lindqvist left.", "Lindqvist")]
    [InlineData("Marta Lindqvist said it rained. Ms. Lindqvist left.", "Lindqvist")]
    [InlineData("The envoy, Ms. Marta Lindqvist, came. Lindqvist’s train left.", "Lindqvist’s")]
    [InlineData("Marta Lindqvist, 53, came on Monday. By noon Lindqvist left.", "Lindqvist")]
    [InlineData("“It rained,” said Marta Lindqvist. Envoy Lindqvist left.", "Lindqvist")]
    public void A_surname_stands_for_the_person_who_has_it(string text, string surname) => Assert.Equal("Marta Lindqvist", Meaning(text, surname));

    [Theory]
    [InlineData("Petra Lund said it rained. Karl Lund, 53, laughed. Lund left.", "Lund")] // two people of one surname
    [InlineData("Petra Lund said it rained, and Karl Lund Street was flooded.", "Lund")] // part of another name
    [InlineData("The storm left Marsh Grange dark. Grange slept.", "Grange")] // nothing says that it is a person
    [InlineData("New York, a port, slept. York slept.", "York")] // a place within another's name
    [InlineData("John Smith (53) came on foot. Smith Street was dry.", "Smith")] // an age in brackets, and a street
    [InlineData("Theresa May said it rained. Monday (May 6) was dry.", "May")] // a month, although a person has the name
    public void A_surname_that_is_of_nobody_or_of_two_stays_open(string text, string surname) => Assert.Null(Meaning(text, surname));

    [Theory]
    [InlineData("The US sent a crane.", "US", "United States")]
    [InlineData("The U.S. sent a crane.", "U.S.", "United States")]
    [InlineData("The USA sent a crane.", "USA", "United States")]
    [InlineData("The United States sent a crane.", "United States", "United States")]
    [InlineData("A British crane came.", "British", "United Kingdom")]
    [InlineData("Britain’s crane came.", "Britain’s", "United Kingdom")] // a possessive
    [InlineData("The U.N. and the E.U. met.", "U.N.", "United Nations")]
    [InlineData("The U.N. and the E.U. met.", "E.U.", "European Union")]
    [InlineData("N. Korea sent a crane.", "N. Korea", "North Korea")]
    [InlineData("The Democratic People’s Republic of Korea sent a crane.", "Democratic People’s Republic of Korea", "North Korea")]
    [InlineData("The Republic of Korea sent a crane.", "Republic of Korea", "South Korea")]
    [InlineData("Two Russian tugs came.", "Russian", "Russia")] // a nationality
    [InlineData("The tug left Fresno, Calif., at noon.", "Calif.", "California")]
    [InlineData("The tug left Durham, N.C., at noon.", "N.C.", "North Carolina")]
    [InlineData("The tug left Huntington, W. Va., at noon.", "W. Va", "West Virginia")]
    [InlineData("A tug told us to wait.", "us", null)] // the pronoun
    [InlineData("They polish the tug.", "polish", null)] // the verb
    [InlineData("The crew of the Miss. Grange slept.", "Miss.", null)] // no town before it
    [InlineData("They sent a crane to Korea.", "Korea", null)] // which of the two is not said
    public void Some_names_stand_for_one_thing_in_every_text(string text, string name, string? meaning) => Assert.Equal(meaning, Meaning(text, name));

    /// <summary>What the last place of a name in a text stands for; null where it stands for nothing but itself.</summary>
    private static string? Meaning(string text, string name)
    {
        var tokens = Tokenizer.Tokenize(text);
        var start = text.LastIndexOf(name, StringComparison.Ordinal);
        Assert.True(start >= 0, $"\"{name}\" is not in the text.");
        var index = tokens.IndexAt(start);
        if (!new NameReader(tokens, AliasReader.Read(tokens)).TryRead(index, out var words, out var next)) return null;
        Assert.Equal(start + name.Length, tokens.Tokens[next - 1].End);
        return string.Join(' ', words);
    }
}
