namespace ConsistencyCheck.Languages.English;

/// <summary>Words that show whether a number behind a name counts what follows it or ends a title: "Iron Harbour 5 fans".</summary>
internal static class TitleWords
{
    /// <summary>Gets the words before a name behind which a new phrase begins: "in South Vale 12 homes burned", "gave Vale United 3 points".</summary>
    public static TermSet EndBeforeNumber { get; } = new(
        "in", "at", "near", "from", "across", "around", "outside", "inside", "throughout", "within", "through", "to", "on", "with", "for", "by", "and", "or",
        "as", "against", "between", "over", "under", "beyond", "behind", "while", "but", "after", "before", "since", "until",
        "gave", "give", "gives", "giving", "given", "handed", "hand", "hands", "paid", "pay", "pays", "sent", "send", "sends", "sold", "sell", "offered",
        "offer", "offers", "awarded", "award", "cost", "costs", "costing", "earned", "won", "win", "wins", "fined", "docked", "deducted", "took", "take",
        "takes", "taken", "loaned", "lent", "granted", "allocated", "left", "leaves", "saw", "see", "sees", "had", "has", "have", "got", "fed", "dealt",
        "served", "brought", "showed", "shown", "told", "asked", "charged", "saved", "gained", "scored", "put", "puts", "kept", "made");

    /// <summary>Gets what teams, parties and places have many of and no title is followed by.</summary>
    public static TermSet Counted { get; } = new(
        "points", "goals", "runs", "seats", "votes", "times", "people", "games", "wickets", "minutes", "laps", "shots", "deaths", "cases", "medals", "tries",
        "wins", "losses", "places", "overs", "caps", "yards", "fouls", "corners", "infections", "years", "days");
}
