using System.Globalization;
using BenchmarkDotNet.Mathematics;
using BenchmarkDotNet.Reports;

namespace ConsistencyCheck.Benchmarks;

/// <summary>Code units of text per microsecond, which is MB/s of text that is nearly all ASCII.</summary>
/// <param name="name">The column's heading.</param>
/// <param name="of">What of the measured times counts, in the legend's words.</param>
/// <param name="time">The same as nanoseconds for one operation.</param>
internal sealed class ThroughputColumn(string name, string of, Func<Statistics, double> time) : InputColumn
{
    public override string Id => $"{base.Id}.{name}";

    public override string ColumnName => name;

    public override string Legend => $"Text read per second on one core, by {of}; 1 MB is 1,000,000 UTF-16 code units";

    protected override string? Value(BenchmarkReport report, int length) =>
        report.ResultStatistics is { } times ? (length * 1000.0 / time(times)).ToString("N1", CultureInfo.InvariantCulture) : null;
}
