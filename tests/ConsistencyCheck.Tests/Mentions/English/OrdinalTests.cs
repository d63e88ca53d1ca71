namespace ConsistencyCheck.Tests.Mentions.English;

public class OrdinalTests
{
    [Theory]
    [InlineData("The Larks spent a 6th Round pick on him.", "6th Round pick = 6 Ordinal pick")] // a capital inside the phrase
    [InlineData("He has scored his 500th Serie A goal.", "500th Serie A goal = 500 Ordinal goal")] // the letter of a league is no article
    [InlineData("He scored in the 90th minute.", "90th minute = 90 Ordinal minute")]
    [InlineData("She sang at the 52nd Harbour Awards.", "52nd Harbour Awards = 52 Ordinal award")] // a name in the plural
    [InlineData("He was the 45th President of the union.", "45th President = 45 Ordinal president")] // an office that one after another holds
    [InlineData("Man Held For 3rd Time", "3rd Time = 3 Ordinal time")] // a headline has capitals everywhere
    [InlineData("His third Grammy came late.", "third Grammy = 3 Ordinal grammy")]
    [InlineData("She announced her second project Harvest Moon in May.", "second project = 2 Ordinal project; May = XXXX-05")] // what the name names is counted
    [InlineData("The first songs Ida Lund wrote were short.", "first songs = 1 Ordinal song")] // the name begins the next phrase
    [InlineData("She ran the second annual Harbour Run.", "second annual Harbour Run = 2 Ordinal run")] // an adjective counts nothing
    [InlineData("She is the first woman Supreme Court judge.", "first woman Supreme Court judge = 1 Ordinal judge")]
    [InlineData("A bakery called 20th Century Bakers opened.", "")] // a name
    [InlineData("The song made it to number seven in Norway.", "seven = 7 Ordinal")]
    public void Ordinals_before_capitals_are_places(string text, string expected) => Assert.Equal(expected, Reading.Of(text));

    [Theory]
    [InlineData("The 7th Battalion marched.")] // a unit
    [InlineData("The 101st Airborne Division landed.")] // a unit whose kind stands first
    [InlineData("The 3rd Royal Marine Battalion marched.")] // a unit whose kind stands last
    [InlineData("Ships of the 5th Fleet left.")]
    [InlineData("The 9th Circuit ruled against the 14th Amendment claim.")] // a court and a law
    [InlineData("The 116th Congress met.")] // a legislature
    [InlineData("The shop on 5th Avenue moved to 42nd St.")] // streets
    [InlineData("The 14th Dalai Lama spoke.")] // a line of men
    [InlineData("The First Amendment protects him.")] // in words, with a capital
    public void Numbered_names_are_no_places(string text) => Assert.Equal(string.Empty, Reading.Of(text));

    [Theory]
    [InlineData("She is ranked # 12 in the league.", "12 = 12 Ordinal")] // a stray space
    [InlineData("She is ranked #12 in the league.", "12 = 12 Ordinal")]
    [InlineData("He is ranked No. 3 in Skerry.", "3 = 3 Ordinal")]
    [InlineData("He ranked 29 in the league, she 29th.", "29 = 29 Ordinal; 29th = 29 Ordinal")]
    [InlineData("The song went to number seven in France.", "seven = 7 Ordinal")] // a verb of motion right before
    [InlineData("It peaked at number twenty-one.", "twenty-one = 21 Ordinal")]
    [InlineData("It was number 16 in the album charts.", "16 = 16 Ordinal")] // the table stands behind
    [InlineData("It reached number three in France and number seven in Skerry.", "three = 3 Ordinal; seven = 7 Ordinal")] // a second table
    [InlineData("The song was number one for eight weeks.", "one = 1 Ordinal; eight weeks = P8W")] // what it is
    [InlineData("The No. 3 seed won.", "3 seed = 3 Ordinal seed")] // what has a place
    [InlineData("A number-one single followed.", "one single = 1 Ordinal single")]
    [InlineData("The world No 1 lost.", "1 = 1 Ordinal")] // as Britain writes it
    [InlineData("World No. 2 Ann Bell spent 11 weeks at No. 1.", "2 = 2 Ordinal; 11 weeks = P11W; 1 = 1 Ordinal")] // a name, and a length, beside it
    [InlineData("It holds at No. 4 on the Vale 100.", "4 = 4 Ordinal")]
    [InlineData("The No. 3-ranked player won.", "3 = 3 Ordinal")]
    public void Numbers_of_a_table_are_places(string text, string expected) => Assert.Equal(expected, Reading.Of(text));

    [Theory]
    [InlineData("Belle No. 5 sold well.")] // a scent
    [InlineData("See issue No. 12 of the gazette.")] // an issue
    [InlineData("He went to number 10 Downing Street.")] // a house behind a verb of motion
    [InlineData("The blast hit No. 3 reactor.")] // a thing behind such a verb
    [InlineData("He took the No. 12 bus.")] // a line
    [InlineData("It is my number one priority.")] // a figure of speech
    [InlineData("It charted below number 5.")] // nobody knows which side that is
    [InlineData("She had number-one albums.")] // which are not one album
    [InlineData("The #5 tag is gone.")] // a tag
    [InlineData("Fans came for Game 7.")] // a match of a series
    [InlineData("The Week 13 match was moved.")]
    public void Other_numbers_are_no_places(string text) => Assert.Equal(string.Empty, Reading.Of(text));

    [Theory]
    [InlineData("She had three number-one albums.", "three number-one albums = 3 album")]
    [InlineData("She had 12 No. 1 hits.", "12 No. 1 hits = 12 hit")]
    [InlineData("It ranked 12 universities.", "12 universities = 12 university")] // ranked by someone
    public void What_has_a_place_is_counted(string text, string expected) => Assert.Equal(expected, Reading.Of(text));
}
