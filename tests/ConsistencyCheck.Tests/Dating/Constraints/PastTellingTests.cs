using ConsistencyCheck.Dating;
using ConsistencyCheck.Dating.Constraints;
using ConsistencyCheck.Tests.Support;

namespace ConsistencyCheck.Tests.Dating.Constraints;

public class PastTellingTests
{
    [Theory]
    [InlineData("The yard closed in late 2022.")] // told as past
    [InlineData("The yard closed on June 3, 2014, a Tuesday.")]
    [InlineData("In 2019, the yard was sold to the town.")] // opens its clause
    [InlineData("The yard gave its boats to Skerry, a small line, in late 2022.")] // an apposition between verb and date
    [InlineData("The yard was moved to Lenova in 2019.")] // "to" before a name is no infinitive
    public void What_is_told_as_past_is_certain(string text) => Assert.True(IsCertain(text));

    [Theory]
    [InlineData("The yard will close in 2026.")] // future
    [InlineData("The yard promised to build the boat in 2026.")] // the promise is past, the boat is not
    [InlineData("The board approved the plan for March 2026.")] // a plan
    [InlineData("The yard was closed until March 2026.")] // an end still to come
    [InlineData("The 2026 World Cup was given to Lindmoor.")] // a name with a year in it
    [InlineData("The yard cut the 2026 budget.")]
    [InlineData("Sales rose in fiscal 2026.")] // may have begun the year before
    [InlineData("Sales rose in the 2026 fiscal year.")]
    [InlineData("Sales rose in FY2026.")]
    [InlineData("The games, awarded to Lindmoor, open in 2026.")] // the past verb is in another clause
    [InlineData("The bridge opens in 2026, the council said.")] // and here behind the comma
    [InlineData("The bridge was sold by 2026.")] // no later than
    [InlineData("The bridge was sold on 3/4/2026 to the town.")] // two readings
    public void What_may_be_a_plan_bounds_nothing(string text) => Assert.False(IsCertain(text));

    [Theory]
    [InlineData("Boats wait in Port Grange, June 4, 2014. Agency", true)] // a picture shows what has been
    [InlineData("An artist’s view of the rink that will open on June 4, 2026. Agency", false)] // and may speak of what will be
    public void A_caption_needs_no_past_tense(string text, bool isCertain) => Assert.Equal(isCertain, IsCertain(text));

    private static bool IsCertain(string text)
    {
        var document = Reading.Of(text);
        var mention = TimeMentionReader.Read(document).First(mention => mention.Value.Fields.Year is not null);
        return PastTelling.IsCertain(document.Tokens, mention);
    }
}
