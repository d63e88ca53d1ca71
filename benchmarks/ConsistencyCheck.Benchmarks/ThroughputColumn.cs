using System.Globalization;
using BenchmarkDotNet.Reports;

namespace ConsistencyCheck.Benchmarks;

/// <summary>Code units of text per microsecond of the mean, which is MB/s of text that is nearly all ASCII.</summary>
internal sealed class ThroughputColumn : InputColumn
{
    public override string ColumnName => "MB/s";

    public override string Legend => "Text read per second on one core; 1 MB is 1,000,000 UTF-16 code units";

    protected override string? Value(BenchmarkReport report, int length) =>
        report.ResultStatistics?.Mean is { } nanoseconds ? (length * 1000.0 / nanoseconds).ToString("N1", CultureInfo.InvariantCulture) : null;
}
