using System.Globalization;
using System.Reflection;
using ConsistencyCheck.Dating;
using ConsistencyCheck.Tests.Support;

namespace ConsistencyCheck.Tests.Dating;

/// <summary>The page on which readers look the weights up says what the code does.</summary>
public class WeightsPageTests
{
    private static readonly string[][] Rows =
    [
        .. File.ReadLines(Path.Combine(Repository.Library, "Dating", "Weights.md"))
            .Where(line => line.StartsWith("| `", StringComparison.Ordinal))
            .Select(line => line.Trim('|', ' ').Split(" | ", StringSplitOptions.TrimEntries).Select(cell => cell.Trim('`', '|', ' ')).ToArray()),
    ];

    [Fact]
    public void Every_constant_stands_on_the_page_with_its_value()
    {
        foreach (var field in typeof(DatingPolicy).GetFields(BindingFlags.Public | BindingFlags.Static).Where(field => field.IsLiteral))
        {
            var value = Convert.ToDouble(field.GetRawConstantValue(), CultureInfo.InvariantCulture);
            var row = Rows.SingleOrDefault(row => row[0] == field.Name);
            Assert.True(row is not null, $"Weights.md lacks a row for {field.Name}, {value}.");
            Assert.True(row.Contains(value.ToString(CultureInfo.InvariantCulture)), $"Weights.md says something else of {field.Name} than {value}.");
        }
    }

    [Fact]
    public void Every_table_and_function_stands_on_the_page()
    {
        var named = Rows.Select(row => row[0]).ToHashSet();

        foreach (var method in typeof(DatingPolicy).GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly))
        {
            var name = method.Name.Replace("get_", "", StringComparison.Ordinal);
            Assert.True(name == nameof(DatingPolicy.RecencyByDay) || named.Contains(name), $"Weights.md lacks a row for {name}.");
        }
    }

    [Fact]
    public void The_tables_by_day_are_those_of_the_code()
    {
        Assert.Equal(Listed(DatingPolicy.LeadDelay), CellOf(nameof(DatingPolicy.LeadDelay)));
        Assert.Equal(Listed(DatingPolicy.FutureDelay), CellOf(nameof(DatingPolicy.FutureDelay)));
        Assert.Equal(Listed(DatingPolicy.DatelineDelay), CellOf(nameof(DatingPolicy.DatelineDelay)));
    }

    [Fact]
    public void The_weight_of_each_stretch_of_days_holds_for_both_its_ends()
    {
        var compared = 0;
        foreach (var row in Rows)
        {
            if (row.Length < 3 || row[1].Split(" to ") is not [var first, var last]) continue;
            if (!double.TryParse(row[2], CultureInfo.InvariantCulture, out var weight)) continue;
            if (typeof(DatingPolicy).GetMethod(row[0], [typeof(int)]) is not { } function) continue;
            foreach (var day in new[] { first, last })
                Assert.Equal(weight, (double)function.Invoke(null, [int.Parse(day, CultureInfo.InvariantCulture)])!, 9);
            compared++;
        }

        Assert.True(compared > 15, "The page's rows were not understood.");
    }

    private static string CellOf(string name) => Rows.Single(row => row[0] == name)[2];

    private static string Listed(ReadOnlySpan<double> weights) =>
        string.Join(", ", weights.ToArray().Select(weight => weight.ToString(CultureInfo.InvariantCulture)));
}
