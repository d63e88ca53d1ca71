using ConsistencyCheck.Values;

namespace ConsistencyCheck.Tests.Values;

public class DerivedUnitsTests
{
    [Theory]
    [InlineData("PW.h", Dimension.Energy, 3600000000000000000)] // a prefix before a product
    [InlineData("mSv", Dimension.DoseEquivalent, 0.001)] // a prefix before a unit
    [InlineData("km/min", Dimension.Speed, 16.6666666667)] // length over time
    [InlineData("km/s2", Dimension.Acceleration, 1000)] // length over time twice
    [InlineData("mg/dL", Dimension.Density, 0.01)] // mass over volume
    [InlineData("Gbit/s", Dimension.DataRate, 1000000000)] // known by itself
    [InlineData("L/min", Dimension.Flow, 0.0000166667)] // volume over time
    public void Codes_are_taken_apart_by_the_rules_of_UCUM(string code, Dimension dimension, double factor)
    {
        Assert.True(UnitCatalog.TryGet(code, out var unit));
        Assert.Equal((code, dimension), (unit.Code, unit.Dimension));
        Assert.Equal(factor, (double)unit.SiFactor, factor * 1e-5);
    }

    [Theory]
    [InlineData("k[ft_i]")] // customary units take no prefix
    [InlineData("[bbl_us]/d")] // barrels a day are barrels, taken per day
    [InlineData("kg/s2")] // no dimension that is known
    [InlineData("x")] // no unit
    [InlineData("")] // nothing
    public void What_has_no_dimension_of_its_own_is_no_unit(string code) => Assert.False(UnitCatalog.TryGet(code, out _));

    [Fact]
    public void Degrees_of_an_unnamed_scale_cannot_be_converted()
    {
        Assert.False(UnitCatalog.DegreeOfHeat.IsConvertible);
        Assert.True(UnitCatalog.TryGet("Cel", out var celsius));
        Assert.True(celsius.IsConvertible);
    }
}
