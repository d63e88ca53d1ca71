using ConsistencyCheck.Dating;
using ConsistencyCheck.Tests.Support;

namespace ConsistencyCheck.Tests.Dating;

public class TenseReaderTests
{
    [Theory]
    [InlineData("The board met on Wednesday in the old mill.", "Wednesday", "Past")] // an irregular past
    [InlineData("The board voted Wednesday in the old mill.", "Wednesday", "Past")] // a regular one
    [InlineData("The keys were given to the board on Wednesday.", "Wednesday", "Past")] // a participle with its auxiliary
    [InlineData("The board will meet on Wednesday in the old mill.", "Wednesday", "Future")] // the plain future
    [InlineData("The report will be released on Wednesday.", "Wednesday", "Future")] // a participle behind a future auxiliary
    [InlineData("The board is expected to meet on Wednesday.", "Wednesday", "Future")] // what is expected
    [InlineData("The treaty is to be signed on Wednesday.", "Wednesday", "Future")] // "is to"
    [InlineData("The board’s upcoming session on Wednesday is public.", "Wednesday", "Future")] // an adjective of the future
    [InlineData("The board won’t meet on Wednesday.", "Wednesday", "Future")] // a denied future is one
    [InlineData("The board said it would meet on Wednesday.", "Wednesday", "Future")] // what is reported
    [InlineData("The board would have met on Wednesday.", "Wednesday", "Past")] // and what has not been
    [InlineData("The court was to rule on Wednesday.", "Wednesday", "Future")] // "was to"
    [InlineData("The verdict is expected on Wednesday.", "Wednesday", "Future")] // what is expected
    [InlineData("The order takes effect April 29.", "April 29", "Future")]
    [InlineData("The yard declared a dividend payable Sept. 6.", "Sept. 6", "Future")] // what is owed
    [InlineData("The last payment is due Sept. 6.", "Sept. 6", "Future")]
    [InlineData("The envoy speaks to reporters, Sept. 6.", "Sept. 6", "Present")] // the present of captions
    [InlineData("A quiet harbour, Sept. 6.", "Sept. 6", "Unknown")] // no verb at all
    public void The_nearest_verb_to_the_left_decides(string text, string words, string tense) => Assert.Equal(tense, TenseOf(text, words));

    [Theory]
    [InlineData("On Wednesday, the board that will build the pier met in the old mill.", "Wednesday", "Future")] // the nearest to the right, which is the relative clause's
    [InlineData("On Wednesday, the board of the harbour met in the old mill.", "Wednesday", "Past")] // a mention that opens the sentence
    [InlineData("Dozens of towns on Wednesday denounced the plan.", "Wednesday", "Past")] // between subject and verb
    [InlineData("On Wednesday the board will meet in the old mill.", "Wednesday", "Future")]
    [InlineData("The pier, in 1987, was sold to the town.", "1987", "Past")] // between two commas it opens its clause
    public void A_mention_that_opens_its_clause_takes_the_verb_to_the_right(string text, string words, string tense) =>
        Assert.Equal(tense, TenseOf(text, words));

    [Theory]
    [InlineData("The bridge is open from 2026 on, the council said.", "2026")] // the council spoke, not the bridge
    [InlineData("No boat on Wednesday; the captain fell ill.", "Wednesday")] // another clause behind a semicolon
    public void A_verb_of_saying_behind_the_comma_gives_no_tense_to_what_was_said(string text, string words) =>
        Assert.Equal("Unknown", TenseOf(text, words));

    [Theory]
    [InlineData("The bridge opens in 2026, the council said.", "2026")] // the council spoke, the bridge has yet to open
    [InlineData("Trials begin on March 3, the company said.", "March 3")]
    [InlineData("The board meets again on Wednesday.", "Wednesday")]
    public void The_present_of_timetables_is_told_from_other_presents(string text, string words) =>
        Assert.Equal("Scheduled", TenseOf(text, words));

    [Theory]
    [InlineData("Lindmoor United and Ven Rovers, Wednesday.", "Wednesday", "Unknown")] // a name in -ed
    [InlineData("A hundred boats, indeed, on Wednesday.", "Wednesday", "Unknown")] // words in -ed that are no verbs
    [InlineData("The board Will Moss chairs met Wednesday.", "Wednesday", "Past")] // a name like an auxiliary
    [InlineData("He left the room. The board will meet on Wednesday.", "Wednesday", "Future")] // another sentence has no say
    public void Names_and_other_sentences_have_no_tense(string text, string words, string tense) => Assert.Equal(tense, TenseOf(text, words));

    [Theory]
    [InlineData("the board said Wednesday", "said", true)]
    [InlineData("the board Said Wednesday", "Said", false)] // a name
    [InlineData("the board says so", "says", false)]
    [InlineData("a hundred boats", "hundred", false)] // ends in -ed
    public void A_past_verb_is_told_from_a_name(string text, string word, bool isPast)
    {
        var tokens = Reading.Of(text).Tokens;

        Assert.Equal(isPast, TenseReader.IsPastVerb(tokens, tokens.IndexAt(text.IndexOf(word, StringComparison.Ordinal))));
    }

    private static string TenseOf(string text, string words)
    {
        var document = Reading.Of(text);
        var at = text.IndexOf(words, StringComparison.Ordinal);
        return TenseReader.At(document.Tokens, document.Layout.SentenceAt(at), new(at, words.Length)).ToString();
    }
}
