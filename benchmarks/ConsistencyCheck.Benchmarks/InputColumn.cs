using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace ConsistencyCheck.Benchmarks;

/// <summary>A number for each benchmark that has the length of its text as a parameter.</summary>
internal abstract class InputColumn : IColumn
{
    public virtual string Id => GetType().Name;

    public abstract string ColumnName { get; }

    public bool AlwaysShow => true;

    public ColumnCategory Category => ColumnCategory.Custom;

    public int PriorityInCategory => 0;

    public bool IsNumeric => true;

    public UnitType UnitType => UnitType.Dimensionless;

    public abstract string Legend { get; }

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase) =>
        summary[benchmarkCase] is { } report && benchmarkCase.Parameters["Length"] is int length && Value(report, length) is { } value ? value : "-";

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style) => GetValue(summary, benchmarkCase);

    public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;

    public bool IsAvailable(Summary summary) => true;

    /// <param name="report">What was measured.</param>
    /// <param name="length">UTF-16 code units of text in one operation.</param>
    protected abstract string? Value(BenchmarkReport report, int length);
}
