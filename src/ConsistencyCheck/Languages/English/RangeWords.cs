namespace ConsistencyCheck.Languages.English;

/// <summary>Words that say why the second end of a range may lie before the first.</summary>
internal static class RangeWords
{
    /// <summary>Verbs of change: "fell from 2024 to 1998" has two figures.</summary>
    public static TermSet OfChange { get; } = new(
        "fell", "rose", "dropped", "slid", "sank", "climbed", "slipped", "tumbled", "eased", "gained", "jumped", "declined", "grew", "shrank", "fall", "rise",
        "drop", "decline", "down", "up", "cut", "reduced", "lowered", "raised", "moved", "points");

    /// <summary>Words of counting back.</summary>
    public static TermSet OfCountingBack { get; } = new("back", "backward", "backwards", "reverse", "reversed", "countdown");
}
