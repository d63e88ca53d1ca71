using BenchmarkDotNet.Attributes;

namespace ConsistencyCheck.Benchmarks;

/// <summary>The command from a cold process to its end, over one small file: what a commit hook waits for.</summary>
/// <remarks>Needs the built command (<c>--command PATH</c>, or CONSISTENCYCHECK_COMMAND) and is skipped without it.</remarks>
public class StartUpBenchmarks
{
    private string _article = string.Empty;

    /// <summary>Gets or sets the command; without it there is nothing to measure, and the benchmark is skipped.</summary>
    [ParamsSource(nameof(Commands))]
    public string Command { get; set; } = string.Empty;

    public static IEnumerable<string> Commands => BuiltCommand.Find() is { } path ? [path] : [];

    [GlobalSetup]
    public void Write()
    {
        _article = Path.GetTempFileName();
        File.WriteAllText(_article, Corpus.Articles()[0]);
    }

    [GlobalCleanup]
    public void Delete() => File.Delete(_article);

    /// <summary>Parsing of the options alone, and the runtime's own start.</summary>
    [Benchmark(Baseline = true)]
    public int Version() => BuiltCommand.Run(Command, "--version");

    [Benchmark]
    public int Extract() => BuiltCommand.Run(Command, "extract", _article);

    [Benchmark]
    public int Check() => BuiltCommand.Run(Command, "check", _article);
}
