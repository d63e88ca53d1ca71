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

    /// <summary>What lies between two figures that are no bounds: "the gap between 50 and 30".</summary>
    public static TermSet OfDistance { get; } = new(
        "difference", "gap", "distance", "spread", "ratio", "split", "choice", "choose", "differences", "distinction", "match", "game", "exchange",
        "conversion",
        "fell", "dropped", "declined", "decrease", "drop", "fall", "decline", "shrank", "swap", "links", "relationship", "correlation", "stretch", "road",
        "route", "streets", "street", "boundary", "border", "alternate", "alternated", "switch", "switched", "toggle", "link", "meeting", "space", "junctions");

    /// <summary>What is counted down: "between 200 and 100 metres from the line".</summary>
    public static TermSet ToGo { get; } = new("from", "before", "to", "left", "remaining", "out", "ago", "streets", "bc", "below", "south", "west", "away");
}
