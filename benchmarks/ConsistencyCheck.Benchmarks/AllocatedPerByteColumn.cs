using System.Globalization;
using BenchmarkDotNet.Reports;

namespace ConsistencyCheck.Benchmarks;

/// <summary>Bytes allocated for each code unit of text, which is a byte of text that is nearly all ASCII.</summary>
internal sealed class AllocatedPerByteColumn : InputColumn
{
    public override string ColumnName => "Alloc/byte";

    public override string Legend => "Managed bytes allocated per UTF-16 code unit of the text";

    protected override string? Value(BenchmarkReport report, int length) =>
        report.GcStats.GetBytesAllocatedPerOperation(report.BenchmarkCase) is { } bytes
            ? ((double)bytes / length).ToString("N2", CultureInfo.InvariantCulture)
            : null;
}
