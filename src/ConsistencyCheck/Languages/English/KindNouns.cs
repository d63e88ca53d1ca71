namespace ConsistencyCheck.Languages.English;

/// <summary>Nouns of a kind with the nouns of what belongs to it: passengers are people, though not all people are passengers.</summary>
/// <remarks>
/// The first noun of a row is the kind. Kinds are those of WordNet's noun hierarchy (C. Fellbaum, WordNet: An Electronic Lexical Database, 1998, chapter 1), at
/// the level at which reports count: whoever counts people in one text names them by what they were doing in another. Two nouns of a row are not one another's:
/// passengers are no patients.
/// </remarks>
internal static class KindNouns
{
    public static IReadOnlyList<string[]> Rows { get; } =
    [
        // People by what they do for the while that is told of.
        [
            "people", "fan", "spectator", "supporter", "viewer", "listener", "reader", "visitor", "guest", "tourist", "attendee", "participant", "passenger",
            "traveller", "traveler", "commuter", "customer", "client", "user", "patient", "victim", "survivor", "casualty", "worker", "student", "child", "man",
            "woman", "adult", "teenager", "player", "member", "protester", "protestor", "demonstrator", "marcher", "mourner", "migrant", "refugee", "immigrant",
            "prisoner", "inmate", "detainee", "suspect", "hostage", "soldier", "fighter", "civilian", "citizen", "national", "voter", "villager", "volunteer",
            "delegate", "crowd", "attendance", "audience", "subscriber", "capacity",
        ],
        // What is sold by the copy.
        ["copy", "album", "song", "book", "novel", "game"],
        // Buildings by their use.
        ["building", "house", "shop", "store", "hotel", "apartment", "structure", "property"],
        // Vehicles, on land.
        ["vehicle", "truck", "lorry", "bus", "van", "taxi", "motorcycle"],
        // What is won.
        ["title", "championship", "trophy", "crown", "cup"],
        ["award", "prize", "medal", "honour", "honor"],
        // What kills and what is fired.
        ["weapon", "rifle", "gun", "pistol", "missile", "rocket", "bomb"],
        // Events of one sort, as offices count them.
        ["case", "occurrence", "instance", "incident"],
        ["test", "examination", "exam", "screening", "check", "swab"],
        ["company", "bank", "airline", "retailer", "supplier", "manufacturer", "carmaker", "maker"],
    ];
}
