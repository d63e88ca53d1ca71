namespace ConsistencyCheck.Languages.English;

/// <summary>States of the United States as datelines and party labels shorten them. They stand behind a town and a comma: "Fresno, Calif.".</summary>
/// <remarks>A form in capitals has a point behind each letter. Alaska, Hawaii, Idaho, Iowa, Maine, Ohio, Texas and Utah are never shortened.</remarks>
/// <seealso href="https://www.apstylebook.com/">The Associated Press Stylebook, "state names"</seealso>
internal static class StateAbbreviations
{
    public static IReadOnlyList<(string Name, string Form)> Rows { get; } =
    [
        ("Alabama", "Ala"), ("Arizona", "Ariz"), ("Arkansas", "Ark"), ("California", "Calif"), ("Colorado", "Colo"), ("Connecticut", "Conn"),
        ("Delaware", "Del"), ("Florida", "Fla"), ("Georgia", "Ga"), ("Illinois", "Ill"), ("Indiana", "Ind"), ("Kansas", "Kan"), ("Kentucky", "Ky"),
        ("Louisiana", "La"), ("Maryland", "Md"), ("Massachusetts", "Mass"), ("Michigan", "Mich"), ("Minnesota", "Minn"), ("Mississippi", "Miss"),
        ("Missouri", "Mo"), ("Montana", "Mont"), ("Nebraska", "Neb"), ("Nevada", "Nev"), ("New Hampshire", "NH"), ("New Jersey", "NJ"),
        ("New Mexico", "NM"), ("New York", "NY"), ("North Carolina", "NC"), ("North Dakota", "ND"), ("Oklahoma", "Okla"), ("Oregon", "Ore"),
        ("Pennsylvania", "Pa"), ("Rhode Island", "RI"), ("South Carolina", "SC"), ("South Dakota", "SD"), ("Tennessee", "Tenn"), ("Vermont", "Vt"),
        ("Virginia", "Va"), ("Washington", "Wash"), ("West Virginia", "W Va"), ("Wisconsin", "Wis"), ("Wyoming", "Wyo"),
    ];
}
