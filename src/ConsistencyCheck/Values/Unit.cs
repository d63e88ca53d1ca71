namespace ConsistencyCheck.Values;

/// <summary>A unit of measurement.</summary>
/// <param name="Code">The UCUM code, such as <c>[mi_i]</c>.</param>
/// <param name="Dimension">What the unit measures.</param>
/// <param name="SiFactor">
/// How many SI units make one of this unit: 1609.344 for the mile. Exact wherever the definition is; 0 where the text does not say which scale is meant.
/// </param>
/// <param name="SiOffset">What is added to the product, in SI units: 273.15 for the degree Celsius, 0 for nearly all.</param>
/// <seealso href="https://ucum.org/ucum">The Unified Code for Units of Measure</seealso>
public sealed record Unit(string Code, Dimension Dimension, decimal SiFactor, decimal SiOffset = 0m)
{
    /// <summary>Gets whether values in this unit can be brought to another unit of the dimension.</summary>
    internal bool IsConvertible => SiFactor != 0m && Dimension is not (Dimension.None or Dimension.SoundLevel);
}
