namespace ConsistencyCheck.Languages.English;

/// <summary>Words that make a count one of the members that an order begins with.</summary>
/// <remarks>
/// "Last", "final" and "next" are left out: "the final five players" may be all that remain, and "the next six games in a row" a whole series.
/// Source: Huddleston and Pullum, The Cambridge Grammar of the English Language (2002), chapter 5, 11.4, on ordinals before numerals.
/// </remarks>
internal static class PartWords
{
    public static TermSet Before { get; } = new("first", "opening", "initial");
}
