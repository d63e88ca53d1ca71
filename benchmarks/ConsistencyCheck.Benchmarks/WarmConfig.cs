using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;

namespace ConsistencyCheck.Benchmarks;

/// <summary>
/// For operations of some milliseconds that go through much of the library: they are measured when the runtime has compiled all of it for the last time.
/// </summary>
/// <remarks>
/// The pilot stage of a job sees code that is not optimised yet, and settles for some dozen operations an iteration. Three such iterations of warm-up are over
/// long before the runtime's tiers are, and what is measured is code four times as slow, and the compiler beside it. So both counts are fixed here.
/// </remarks>
internal sealed class WarmConfig : ManualConfig
{
    /// <summary>A multiple of the 16 calls that an iteration's loop is unrolled to.</summary>
    private const int OperationsPerIteration = 192;

    // A mutator changes whatever job is asked for. On two cores the last tier was through behind a thousand operations: these are nearly four.
    public WarmConfig() => AddJob(Job.Default.WithWarmupCount(20).WithInvocationCount(OperationsPerIteration).AsMutator());
}
