namespace ConsistencyCheck.Values;

/// <summary>Powers of ten and the places of a decimal figure.</summary>
internal static class DecimalPlace
{
    /// <summary>
    /// The largest product that is computed; beyond it a figure is not compared. A decimal ends at about 7.9e28, and "about" still has to be added.
    /// </summary>
    private const double Limit = 1e27;

    private static readonly decimal[] Powers = BuildPowers();

    /// <summary>Ten to a power; 0 where a decimal cannot hold it.</summary>
    public static decimal PowerOfTen(int exponent)
    {
        if (exponent is < -28 or > 28) return 0m;
        return exponent < 0 ? new decimal(1, 0, 0, isNegative: false, (byte)-exponent) : Powers[exponent];
    }

    /// <summary>The place value of the last digit that is not zero: 10 for 550. For zero, the place that was written.</summary>
    public static decimal LastNonZero(decimal value, int writtenExponent)
    {
        if (value == 0m) return PowerOfTen(writtenExponent);
        var place = PlaceOf(Math.Abs(value));
        // Three dozen are 36, and nobody has counted the six.
        return writtenExponent > 0 ? Math.Max(place, PowerOfTen(Math.Min(writtenExponent, 27))) : place;
    }

    private static decimal PlaceOf(decimal value)
    {
        if (value < 1e18m && decimal.Truncate(value) == value) return Powers[Zeros((ulong)value)];
        var place = 1m;
        while (value % place != 0m && place > 0.0000000001m) place /= 10m;
        if (place < 1m) return place;
        while (place < 1e27m && value % (place * 10m) == 0m) place *= 10m;
        return place;
    }

    /// <summary>The product, unless a decimal cannot hold it.</summary>
    public static bool TryMultiply(decimal left, decimal right, out decimal product)
    {
        product = 0m;
        if (Math.Abs((double)left * (double)right) >= Limit) return false;
        product = left * right;
        return true;
    }

    /// <summary>How many zeros end a number that is not zero. Nearly all figures are whole, and integers divide many times faster than decimals.</summary>
    public static int Zeros(ulong whole)
    {
        var zeros = 0;
        for (; whole % 10 == 0; whole /= 10) zeros++;
        return zeros;
    }

    private static decimal[] BuildPowers()
    {
        var powers = new decimal[29];
        powers[0] = 1m;
        for (var exponent = 1; exponent < powers.Length; exponent++) powers[exponent] = powers[exponent - 1] * 10m;
        return powers;
    }
}
