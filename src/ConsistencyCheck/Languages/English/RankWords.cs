namespace ConsistencyCheck.Languages.English;

/// <summary>Words that make "No. 3", "#3" and "number three" a place in a table; without one they may be a house, an issue or a scent.</summary>
internal static class RankWords
{
    /// <summary>Gets the words that the place follows within the clause: "ranked the No. 3", "peaked on the list at number 12".</summary>
    public static TermSet Before { get; } = new(
        "ranked", "ranks", "rank", "ranking", "rankings", "seeded", "peaked", "peaks", "peaking", "peak", "charted", "charting", "chart", "charts", "debuted",
        "debuts", "debuting", "billboard", "standings");

    /// <summary>Gets the verbs that say so only right before the place: "went to number seven", "hit No. 2".</summary>
    public static TermSet RightBefore { get; } = new(
        "reached", "reaches", "reaching", "reach", "hit", "hits", "hitting", "entered", "entering", "enters", "climbed", "climbs", "climbing", "rose", "rises",
        "rising", "fell", "falls", "falling", "dropped", "drops", "dropping", "slipped", "slips", "slipping", "went", "goes", "going", "go", "moved", "moves",
        "moving", "jumped", "jumps", "jumping", "landed", "landing", "came", "comes", "coming", "sits", "sat", "sitting", "stayed", "stays", "remained",
        "remains", "returned", "placed", "finished", "started", "opened", "listed", "selected", "drafted", "picked", "holds", "hold", "held", "made", "makes", "making");

    /// <summary>Gets the small words between such a verb and the place.</summary>
    public static TermSet Between { get; } = new("at", "to", "as", "in", "the", "from", "up", "down", "back", "a", "its", "their", "his", "her", "highest", "it");

    /// <summary>Gets the singular nouns that have a place: "the No. 1 seed", "a number-one single".</summary>
    public static TermSet Placed { get; } = new("seed", "pick", "ranking", "spot", "position", "slot", "single", "hit", "song", "album");

    /// <summary>Gets the singular nouns that say nothing of what is ordered: "took third place", "in the third spot".</summary>
    public static TermSet Places { get; } = new("place", "position", "rank", "ranking", "spot", "slot");

    /// <summary>Gets the words of tables that may stand within the clause behind the place: "number 16 on the singles chart".</summary>
    public static TermSet After { get; } = new("chart", "charts", "billboard", "rankings", "ranking", "standings", "ranked", "seeded");

    /// <summary>Gets the words between which the place stands as what someone is: "was number one for eight weeks", "as number 9 in the test list".</summary>
    public static TermSet Copulas { get; } = new("is", "are", "was", "were", "be", "been", "became", "becoming", "become", "as", "being");
}
