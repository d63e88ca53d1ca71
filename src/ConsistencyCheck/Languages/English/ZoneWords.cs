namespace ConsistencyCheck.Languages.English;

/// <summary>Time zone abbreviations as news writes them. Where two zones share letters, the North American or European one is meant.</summary>
/// <seealso href="https://www.iana.org/time-zones">IANA time zone database</seealso>
internal static class ZoneWords
{
    private static readonly (string Word, int Minutes)[] Zones =
    [
        ("gmt", 0), ("utc", 0), ("z", 0), ("bst", 60), ("cet", 60), ("cest", 120), ("eet", 120), ("eest", 180), ("wet", 0), ("west", 60), ("msk", 180),
        ("est", -300), ("edt", -240), ("cst", -360), ("cdt", -300), ("mst", -420), ("mdt", -360),
        ("pst", -480), ("pdt", -420), ("akst", -540), ("akdt", -480), ("hst", -600), ("ist", 330),
        ("jst", 540), ("kst", 540), ("sgt", 480), ("hkt", 480), ("aest", 600), ("aedt", 660), ("awst", 480),
    ];

    /// <summary>Zones whose clock the season sets: "5 a.m. PT" is seven hours from UTC in summer and eight in winter, and the words do not say which.</summary>
    private const string WithSeason = "et ct mt pt";

    public static void AddTo(LexiconBuilder words)
    {
        foreach (var word in WithSeason.Split(' ')) words.Add(word, WordClass.Zone).HasSeasonalOffset = true;
        foreach (var (word, minutes) in Zones) words.Add(word, WordClass.Zone).Offset = minutes;
    }
}
