namespace ConsistencyCheck.Rules.Numbers;

/// <summary>Shares of one whole, none of which can be counted twice.</summary>
/// <param name="Shares">The percentages in their order.</param>
/// <param name="IsComplete">Whether nothing else belongs to the whole, so that less than all of it is wrong as well.</param>
internal sealed record Whole(IReadOnlyList<PlacedFigure> Shares, bool IsComplete)
{
    public decimal Sum => Shares.Sum(share => share.Value.Value ?? 0m);

    /// <summary>Gets whether the shares can make a whole with what their rounding leaves open.</summary>
    public bool Fits
    {
        get
        {
            decimal? low = 0m, high = 0m;
            foreach (var share in Shares)
            {
                if (!FigureReading.TryRead(share.Value, out var reading)) return true;
                (low, high) = (low + reading.Low, high + reading.High);
            }

            return !(low > 100m) && !(IsComplete && high < 100m);
        }
    }
}
