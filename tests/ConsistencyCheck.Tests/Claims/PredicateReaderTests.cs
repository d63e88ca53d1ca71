using ConsistencyCheck.Text;

namespace ConsistencyCheck.Tests.Claims;

public class PredicateReaderTests
{
    [Theory]
    [InlineData("The film was released on [May 5, 2010] in Norway.", "released")] // the verb before
    [InlineData("In [2004] the harbour bridge opened to traffic.", "opened")] // the verb behind, where none is before
    [InlineData("Its release on [May 5] drew crowds.", "release")] // the noun of an event, nearer than the verb
    [InlineData("[Forty workers] at the yard were dismissed.", "dismissed")]
    [InlineData("The ferry that left at noon carried [300 passengers].", "carried")] // the nearest of two
    [InlineData("In [May 2010], she gave birth to twins.", "birth")] // the verb says nothing before such a noun
    [InlineData("The company was founded in [1990].", "established")] // by its concept, whatever its word
    [InlineData("In [1991] a made-for-radio play was released on tape.", "released")] // a part of a compound is no verb
    [InlineData("In [1991] a play based on her letters was released on tape.", "released")] // nor is what describes the noun
    public void The_nearest_verb_or_noun_of_an_event_is_the_predicate(string marked, string word) =>
        Assert.Equal(ConceptStem.Of(word), Told.Marked(marked).Predicate);

    [Theory]
    [InlineData("The mayor said that [40 people] were at the pier.")] // a verb of saying tells of any fact
    [InlineData("The town has [12 boats].")] // so does an auxiliary
    [InlineData("The yard closed. A crowd of [40 people] is at the gate.")] // of another sentence
    [InlineData("The yard that had been sold to a company from the north of the old country stands on [12 hectares].")] // too far away
    public void What_tells_of_any_fact_or_stands_elsewhere_is_none(string marked) => Assert.Equal(0u, Told.Marked(marked).Predicate);
}
