namespace ConsistencyCheck.Languages.English;

/// <summary>Words that make a figure one that comes on top of another.</summary>
/// <remarks>Source: Quirk et al., A Comprehensive Grammar of the English Language (1985), 5.22 on "other" and "more" beside numerals.</remarks>
internal static class AddedWords
{
    public static TermSet Before { get; } = new("another", "additional", "further", "extra", "other");

    public static TermSet Behind { get; } = new("other", "others", "more", "additional", "further", "extra");
}
