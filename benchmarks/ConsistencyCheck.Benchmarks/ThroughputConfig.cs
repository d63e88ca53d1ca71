using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;

namespace ConsistencyCheck.Benchmarks;

/// <summary>Adds what the project's targets are stated in: megabytes a second and bytes allocated for each byte read.</summary>
internal sealed class ThroughputConfig : ManualConfig
{
    public ThroughputConfig()
    {
        AddColumn(new ThroughputColumn(), new AllocatedPerByteColumn());
        // The targets are for one core: neither a second thread nor a collector beside it. A mutator changes whatever job is asked for.
        AddJob(Job.Default.WithAffinity(1).WithGcConcurrent(false).AsMutator());
    }
}
