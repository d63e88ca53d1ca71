using BenchmarkDotNet.Configs;

namespace ConsistencyCheck.Benchmarks;

/// <summary>Adds what the project's targets are stated in: megabytes a second.</summary>
internal sealed class ThroughputConfig : ManualConfig
{
    public ThroughputConfig() => AddColumn(new ThroughputColumn());
}
