namespace ConsistencyCheck.Languages.English;

/// <summary>What is told from its like by a number that is its name and orders nothing that news counts.</summary>
internal static class NumberedNames
{
    /// <summary>Gets the nouns, beside streets and the identifiers of the lexicon, that make an ordinal in digits before them a name: "5th Fleet".</summary>
    public static TermSet After { get; } = new(
        // Units of an army and what they are units of.
        "fleet", "army", "corps", "airborne", "infantry", "cavalry", "armored", "armoured", "marine", "marines", "panzer", "fighter", "bomber", "bombardment",
        "wing", "air", "mechanized", "mechanised", "artillery", "guards", "rifle", "rifles", "mountain", "parachute", "tank", "engineer", "engineers",
        "logistics", "expeditionary", "battery", "company", "platoon", "command", "flotilla", "lancers", "hussars", "dragoons", "fusiliers", "volunteers",
        "volunteer", "motorized", "motorised", "front", "assault", "sustainment", "lieutenant", "lt", "sgt", "sergeant",
        // Courts, seats and governments.
        "circuit", "congress", "congressional", "judicial", "legislature", "arrondissement", "arrondissements", "republic", "reich", "parish", "borough",
        // Houses and titles.
        "dynasty", "earl", "duke", "baron", "baronet", "marquess", "marquis", "viscount", "lord", "dalai", "panchen", "lady",
        // Works and makers that have the ordinal in their names.
        "symphony", "century", "commandment", "crusade", "war");

    /// <summary>Gets the nouns, beside the identifiers of the lexicon, that make the number behind them a name where they have a capital: "Game 7".</summary>
    public static TermSet Before { get; } = new("game", "week", "round", "heat", "turn", "leg", "race", "matchday", "ligue");
}
