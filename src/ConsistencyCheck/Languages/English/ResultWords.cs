namespace ConsistencyCheck.Languages.English;

/// <summary>Words near two joined figures that make them the result of a game or a vote, or a proportion.</summary>
internal static class ResultWords
{
    /// <summary>Gets the words that a result follows: "won 3-1", "the series 3-2".</summary>
    public static TermSet Before { get; } = new(
        "won", "win", "wins", "winning", "beat", "beats", "beating", "beaten", "lost", "lose", "loses", "losing", "loss", "defeated", "defeating", "defeat",
        "defeats",
        "drew", "draw", "draws", "drawn", "tie", "tied", "ties", "led", "leads", "lead", "leading", "trailed", "trailing", "trails", "trail", "ahead", "behind",
        "score", "scoreline", "result", "final", "victory", "rout", "routed", "routing", "thrashed", "hammered", "crushed", "crushing", "edged", "downed",
        "topped", "stunned", "swept",
        "aggregate", "match", "voted", "vote", "votes", "ruled", "ruling", "decision", "split", "margin", "odds", "deficit");

    /// <summary>Gets the words that a result follows and a range as well: "finished 10-4", but "opened to children 5-11".</summary>
    public static TermSet WeakBefore { get; } = new(
        "record", "records", "season", "series", "game", "set", "finished", "ended", "went", "improved", "fell", "up", "down", "passed", "approved",
        "rejected", "opened", "started");

    /// <summary>Gets the words that follow a result: "a 7-5 win", "the 5-4 ruling".</summary>
    public static TermSet After { get; } = new(
        "win", "wins", "victory", "victories", "defeat", "defeats", "loss", "losses", "draw", "draws", "tie", "vote", "votes", "score", "scoreline",
        "record", "lead", "deficit", "advantage",
        "thrashing", "rout", "triumph", "ruling", "margin", "decision", "majority", "drubbing", "hammering",
        "thriller", "stalemate", "upset", "comeback", "shutout", "aggregate", "win-loss", "halftime", "favorite",
        "favourite");

    /// <summary>Gets the words right before two figures that "to" joins, so that they are no range: "voted 48 to 52", "odds of 3 to 1".</summary>
    public static TermSet BeforeTo { get; } = new(
        "voted", "vote", "votes", "ruled", "ruling", "split", "odds", "ratio", "ratios", "score", "margin", "decision", "outnumbered", "outnumber",
        "proportion", "verdict", "tally", "count");

    /// <summary>Gets the words that make "4:1" a proportion and no time.</summary>
    public static TermSet Ratio { get; } = new("ratio", "ratios", "odds", "proportion");

    /// <summary>Gets the words that make "5/2" odds and no date.</summary>
    public static TermSet Odds { get; } = new("odds", "priced", "favourite", "favourites", "favorite", "favorites", "outsider", "outsiders", "bookmakers",
        "bookmaker", "bookies");
}
