using ConsistencyCheck.Mentions.English;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Tests.Mentions.English;

public class TimeStartsTests
{
    /// <summary>What follows and precedes the words that begin a time or an amount; "{0}" is the word.</summary>
    private static readonly string[] Contexts =
    [
        "They met in {0} of May 2021, and again at {0} Monday.",
        "Since {0} the 5th of June the {0} week of July was wet.",
        "It began {0} year ago, {0} three years later and {0} hours of rain on.",
        "From {0} 2019 to {0} 2021, between {0} and {0} million people came.",
        "By {0} to nine, at {0} past eight, {0} p.m. on Tuesday, {0} o'clock it ended.",
        "{0} day, {0} week, {0} month, {0} quarter, {0} year, {0} night and {0} a week.",
        "Until {0} 20 dollars, {0} half a mile, {0} of the voters, {0} dozen.",
        "The {0} hours of Monday, the {0} century, the {0} quarter of 2022 and the {0} time.",
        "{0} this morning, {0} that same month, {0} today, {0} last winter, {0} Easter Monday.",
        "{0}-long, {0}-end, {0}-thirds, {0}-year-old, {0} and a half, {0}4 2022.",
        "{0} the end of the day and {0} in the morning.",
    ];

    [Fact]
    public void No_reader_is_kept_from_a_word_that_it_could_begin_with()
    {
        var lexicon = EnglishLanguage.Shared.Lexicon;
        var everywhere = new TimeStart[lexicon.Count + 1];
        Array.Fill(everywhere, TimeStart.All);
        var guarded = new EnglishMentionFinder();
        var unguarded = new EnglishMentionFinder(QuantityPolicy.Default, everywhere);
        for (var number = 1; number <= lexicon.Count; number++)
        {
            var word = lexicon[(ushort)number].Word;
            foreach (var context in Contexts)
            {
                var text = context.Replace("{0}", word, StringComparison.Ordinal);
                Assert.Equal(unguarded.Find(text), guarded.Find(text));
                var capitalized = context.Replace("{0}", char.ToUpperInvariant(word[0]) + word[1..], StringComparison.Ordinal);
                Assert.Equal(unguarded.Find(capitalized), guarded.Find(capitalized));
            }
        }
    }
}
