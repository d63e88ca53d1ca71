using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;

namespace ConsistencyCheck.Benchmarks;

/// <summary>Adds what the project's targets are stated in: megabytes a second and bytes allocated for each byte read.</summary>
internal sealed class ThroughputConfig : ManualConfig
{
    public ThroughputConfig()
    {
        AddColumn(
            new ThroughputColumn("MB/s", "the mean", times => times.Mean),
            new ThroughputColumn("Best MB/s", "the fastest iteration, which least else disturbed", times => times.Min),
            new AllocatedPerByteColumn());
        // The targets are for one core: neither a second thread nor a collector beside it. A mutator changes whatever job is asked for.
        // Warm-up is fixed and long, also in a short job: with little of it the runtime's tiers, on one core, are not through, and code three times as slow is
        // measured.
        AddJob(Job.Default.WithAffinity(1).WithGcConcurrent(false).WithWarmupCount(20).AsMutator());
    }
}
