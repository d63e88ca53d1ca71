namespace ConsistencyCheck.Dating;

/// <summary>The weights of dating, in one place: natural logarithms of how much less likely an observation is than the best fit. Version 1.</summary>
/// <seealso href="Weights.md">The same as a table, in the order in which evidence is weighed.</seealso>
/// <remarks>All are policy: judged on news style, not measured on a corpus. 0 is a perfect fit; -0.7 halves the likelihood; -5 is a factor of 150.</remarks>
internal static class DatingPolicy
{
    /// <summary>How far back from the as-of date, or from its own stated date, a document may have been written, in years.</summary>
    public const int LookBackYears = 10;

    /// <summary>Years past its stated date that a document may belong to: the stamp may be the one that is too early.</summary>
    public const int StatedSlackYears = 2;

    /// <summary>More years than this that fit equally well are no answer.</summary>
    public const int MostYears = 4;

    /// <summary>How far the seasons of two candidate years may lie apart, in days, to count as one season.</summary>
    public const int SeasonTolerance = 15;

    /// <summary>Fit days with more days than this between them are of different seasons or years.</summary>
    public const int ClusterGap = 21;

    /// <summary>Days whose total lies within this of the best day are candidates.</summary>
    public const double CandidateMargin = 1.0;

    /// <summary>How far a stated day must lie below the best day before the text is said to exclude it.</summary>
    public const double ContradictionMargin = 5.0;

    /// <summary>A single piece of evidence at or below this speaks against a day.</summary>
    public const double Breaks = -2.0;

    /// <summary>How much better a single piece of evidence must fit the day that it speaks for than the stated one, to count against the latter.</summary>
    public const double Discriminates = 1.0;

    /// <summary>The same for a bare weekday: every other day is within a day or two of it, so only one that is half a week off counts.</summary>
    public const double WeekdayAgainst = 1.8;

    /// <summary>A date with its weekday on the other side of publication than its tense says: the tense may be of another verb.</summary>
    public const double OtherSide = -2.0;

    /// <summary>The same where the verb of the date is plain.</summary>
    public const double OtherSideOfPlainVerb = -4.0;

    /// <summary>What is planned is announced long before: a coming day recedes at this share of the pace of a past one.</summary>
    public const double ComingRecency = 0.5;

    /// <summary>How much better than the stated day another must fit a coming month-day to count against the former: its distance alone never does.</summary>
    public const double ComingAgainst = 1.5;

    /// <summary>How far from its stated date a page may belong where only dates without a year say so, in days: they repeat every year.</summary>
    public const int SeasonReach = 270;

    /// <summary>A weekday and date that weigh no more than this fit no year around a day.</summary>
    public const double BreaksYear = -5.0;

    /// <summary>A single piece of evidence at or above this speaks for a day.</summary>
    public const double Supports = -0.5;

    /// <summary>No single soft piece of evidence counts for more: it may have been misread.</summary>
    public const double Floor = -6.0;

    /// <summary>A past tense about a day after publication: excludes, short of a typing error.</summary>
    public const double Excluded = -8.0;

    /// <summary>A picture may be older than the story: the season of its date counts for this share.</summary>
    public const double CaptionSeason = 0.5;

    /// <summary>"Last week", said of a day of the week of publication itself.</summary>
    public const double ToldThisWeek = -3.0;

    /// <summary>
    /// The weekday of the news itself, by days from it to publication: printed the same day or the next, seldom later. News style spells out the weekday for
    /// seven days at most.
    /// </summary>
    public static ReadOnlySpan<double> LeadDelay => [0, -0.2, -1.4, -2.0, -2.4, -2.7, -3.0];

    /// <summary>A weekday still to come, by days from publication to it.</summary>
    public static ReadOnlySpan<double> FutureDelay => [-0.3, 0, -0.3, -0.6, -0.9, -1.2, -1.5];

    /// <summary>The day in a dateline, by days from it to publication.</summary>
    public static ReadOnlySpan<double> DatelineDelay => [0, -0.1, -1.0, -2.0, -2.5, -3.0, -3.5];

    /// <summary>Publication on the day before the event: possible only across the date line or by a slip, so it costs, but does not exclude.</summary>
    public const double DayAhead = -2.0;

    /// <summary>The dated event of a caption that the story is not itself about, by days to publication.</summary>
    public static double CaptionDelay(int days) => days switch
    {
        < -1 => Floor,
        -1 => DayAhead,
        <= 7 => -0.03 * days,
        <= 14 => -1.0,
        <= 60 => -2.5,
        _ => -4.0,
    };

    /// <summary>"Last Thursday", by days from it to publication: the one of the week before, or less strictly the nearest one past.</summary>
    public static double LastWeekDelay(int days, bool isThisWeek) => days switch
    {
        < 1 or > 13 => Floor,
        _ when isThisWeek => -0.7,
        <= 7 => 0,
        _ => -0.3,
    };

    /// <summary>How news recedes: a month-day without a year is likelier near, and never excluded within its year.</summary>
    public static double Recency(int days) => days switch
    {
        < 0 => DayAhead,
        _ when days < Receding.Length => Receding[days],
        _ => Recede(days),
    };

    /// <summary>The same for the days from 0 on, one after another: within it thousands of days are weighed without a look at each.</summary>
    public static ReadOnlySpan<double> RecencyByDay => Receding;

    /// <summary>Days on either side of a New Year within which a date of the other year goes without its year.</summary>
    public const int AroundNewYear = 120;

    /// <summary>A date of another calendar year that is printed without it, though New Year is far.</summary>
    public const double OtherYearUnnamed = -2.0;

    /// <summary>From this many days on <see cref="NewsDelay"/> is the same.</summary>
    public const int FarNews = 91;

    /// <summary>From this many days on <see cref="BracketedDelay"/> and <see cref="NamedToday"/> are the same.</summary>
    public const int FarNamed = 32;

    /// <summary>The one day of a lead in the past tense, by days from it to publication: weeklies and court reports come later.</summary>
    public static double NewsDelay(int days) => days switch
    {
        < 0 => DayAhead,
        <= 7 => 0,
        <= 14 => -0.4,
        <= 31 => -1.2,
        <= 90 => -2.5,
        _ => -3.5,
    };

    /// <summary>A weekday with its date in brackets, by the distance on either side: the weekday alone means within a week.</summary>
    public static double BracketedDelay(int days) => days switch
    {
        <= 7 => 0,
        <= 14 => -0.7,
        <= 31 => -2.0,
        _ => -4.0,
    };

    /// <summary>A date that the text itself calls today or yesterday, by the distance on either side.</summary>
    public static double NamedToday(int days) => days switch { <= 2 => 0, <= 7 => -1.0, <= 21 => -3.0, _ => Floor };

    /// <summary>
    /// The stamp of a linked story, by its distance from publication on either side: sites link what is current, and some link their archive.
    /// </summary>
    public static double RelatedDistance(int days) => Math.Abs(days) switch
    {
        <= 1 => 0,
        <= 3 => -0.3,
        <= 7 => -0.7,
        <= 31 => -1.5,
        <= 366 => -3.0,
        _ => -4.0,
    };

    /// <summary>The page's own header stamp, where metadata states another day, by its distance: a page is stamped on the day that it appears.</summary>
    public static double StampDistance(int days) => Math.Abs(days) switch
    {
        0 => 0,
        1 => -0.2,
        <= 3 => -1.5,
        <= 31 => -2.5,
        <= 366 => -3.5,
        _ => -4.0,
    };

    /// <summary>Documents about the same events were written near each other: per week between them.</summary>
    public const double JointPerWeek = -1.0;

    /// <summary>Stories further apart than this are no likelier to be of the same event than those just so far apart, in weeks.</summary>
    public const int JointFarthestWeeks = 4;

    /// <summary>
    /// How many month-days two documents share before they are about the same events: unrelated stories share one by chance, and hardly ever two.
    /// </summary>
    public const int JointLeastSharedDays = 2;

    /// <summary>The stated day of another document about the same events, when this document's would be another.</summary>
    public const double OtherThanStated = -4.0;

    /// <summary>Expected share of right findings, by independent pieces of evidence for the winner (two, three, four and more).</summary>
    public static double Confidence(int pieces) => pieces switch { <= 2 => 0.90, 3 => 0.95, _ => 0.97 };

    /// <summary>Recency of the days within ten years, which are asked for thousands of times a document.</summary>
    private static readonly double[] Receding = [.. Enumerable.Range(0, LookBackYears * 366).Select(Recede)];

    private static double Recede(int days) => -0.7 * Math.Log(1 + (days / 7.0));
}
