namespace ConsistencyCheck.Values;

/// <summary>The widths that are judgement and not measured truth, in one table that a user can replace.</summary>
/// <exception cref="ArgumentOutOfRangeException">A width is set to what lies outside its range.</exception>
/// <remarks>
/// q is the place value of a figure's last digit that is not zero: 10 for 550, 100 for 900, 1 for 47. The shape of "about" follows
/// Ferson et al. 2015 (natural language of uncertainty: numeric hedge words), rounding Krifka 2009, "more than" Cummins, Sauerland &amp; Solt 2012.
/// </remarks>
public sealed record QuantityPolicy
{
    /// <summary>Gets the table that is used where none is given.</summary>
    public static QuantityPolicy Default { get; } = new();

    /// <summary>Gets the table's version; a verdict can be repeated only with the version that gave it.</summary>
    public string Version { get; init; } = "2024.1";

    /// <summary>Gets how far "about" reaches to both sides, in q. From 0; the default is 2: "some 550" is 530 to 570.</summary>
    public decimal AboutPlaces { get; init => field = FromZero(value); } = 2m;

    /// <summary>Gets the cap of <see cref="AboutPlaces"/> as a fraction of the figure, 0 to 1; the default is 0.10: "some 20" is 18 to 22.</summary>
    public decimal AboutCap { get; init => field = Fraction(value); } = 0.10m;

    /// <summary>Gets how far "about" reaches for a generous reader, as a fraction of the figure, 0 to 1; the default is 0.20.</summary>
    public decimal AboutOuter { get; init => field = Fraction(value); } = 0.20m;

    /// <summary>Gets how far below the figure "nearly" reaches, in q. From 0; the default is 0.5: "nearly 50" is 45 to 50, 50 excluded.</summary>
    public decimal NearlyPlaces { get; init => field = FromZero(value); } = 0.5m;

    /// <summary>Gets how far below "nearly" reaches for a generous reader, in q. From 0; the default is 2.</summary>
    public decimal NearlyOuterPlaces { get; init => field = FromZero(value); } = 2m;

    /// <summary>Gets the cap of <see cref="NearlyOuterPlaces"/> as a fraction of the figure, 0 to 1; the default is 0.10.</summary>
    public decimal NearlyOuterCap { get; init => field = Fraction(value); } = 0.10m;

    /// <summary>Gets how far above the figure "just over" reaches, in q. From 0; the default is 0.5.</summary>
    public decimal JustOverPlaces { get; init => field = FromZero(value); } = 0.5m;

    /// <summary>Gets how far above "just over" reaches for a generous reader, in q. From 0; the default is 1.</summary>
    public decimal JustOverOuterPlaces { get; init => field = FromZero(value); } = 1m;

    /// <summary>
    /// Gets from where above the figure "more than" is strained, in q. From 0; the default is 1: 1,500 is no conflict with "more than 1,000", and 5,000 a
    /// tension.
    /// </summary>
    public decimal SoftCeilingPlaces { get; init => field = FromZero(value); } = 1m;

    /// <summary>Gets the least bare figure that can be a rounded one. From 0; the default is 20, since below it people count and do not round.</summary>
    public decimal RoundMinimum { get; init => field = FromZero(value); } = 20m;

    /// <summary>Gets "a couple".</summary>
    public VagueWidth Couple { get; init => field = Ordered(value); } = new(2, 2, 2, 3);

    /// <summary>Gets "a few".</summary>
    public VagueWidth Few { get; init => field = Ordered(value); } = new(3, 5, 2, 9);

    /// <summary>Gets "several".</summary>
    public VagueWidth Several { get; init => field = Ordered(value); } = new(3, 7, 3, 10);

    /// <summary>Gets "a handful".</summary>
    public VagueWidth Handful { get; init => field = Ordered(value); } = new(3, 6, 2, 9);

    /// <summary>Gets "a dozen", which newspapers use for a round number as well.</summary>
    public VagueWidth Dozen { get; init => field = Ordered(value); } = new(12, 12, 10, 14);

    /// <summary>Gets "dozens".</summary>
    public VagueWidth Dozens { get; init => field = Ordered(value); } = new(24, 99, 24, 144);

    /// <summary>Gets "several dozen".</summary>
    public VagueWidth SeveralDozen { get; init => field = Ordered(value); } = new(36, 84, 30, 99);

    /// <summary>Gets "scores".</summary>
    public VagueWidth Scores { get; init => field = Ordered(value); } = new(40, 99, 20, 198);

    /// <summary>Gets the factor by which a generous reader stretches "hundreds", "thousands" and the like to both sides. From 1; the default is 2.</summary>
    public decimal PluralScaleStretch { get; init => field = FromOne(value); } = 2m;

    /// <summary>Gets how many days "a couple of weeks ago" may lie from a fortnight: the default is 4 less to 7 more, 10 to 21 days.</summary>
    public (int Less, int More) CoupleOfWeeksDays { get; init; } = (4, 7);

    /// <summary>Gets how many units "months ago" and the like can mean; the default is 2 to 9, 11 for months.</summary>
    public (int Least, int Most) BarePluralUnits { get; init; } = (2, 9);

    private static decimal FromZero(decimal value)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value);
        return value;
    }

    private static decimal FromOne(decimal value)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, 1m);
        return value;
    }

    private static decimal Fraction(decimal value)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThan(value, 1m);
        return FromZero(value);
    }

    private static VagueWidth Ordered(VagueWidth value)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value.OuterLow);
        ArgumentOutOfRangeException.ThrowIfLessThan(value.Low, value.OuterLow);
        ArgumentOutOfRangeException.ThrowIfLessThan(value.High, value.Low);
        ArgumentOutOfRangeException.ThrowIfLessThan(value.OuterHigh, value.High);
        return value;
    }
}
