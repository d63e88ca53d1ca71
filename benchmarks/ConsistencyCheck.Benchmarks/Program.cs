using BenchmarkDotNet.Running;
using ConsistencyCheck.Benchmarks;

var rest = new List<string>(args);
if (!TryTakePath(rest, "--corpus", Corpus.Variable, "the path of a .txt file, of a folder with such files or of a .jsonl file")) return 2;
if (!TryTakePath(rest, "--command", BuiltCommand.Variable, "the path of the built command, as ConsistencyCheck.Cli.dll")) return 2;
if (Corpus.Problem() is { } problem)
{
    Console.Error.WriteLine(problem);
    return 2;
}

if (BuiltCommand.Find() is null)
    Console.Error.WriteLine($"Start-up is not measured: --command PATH or {BuiltCommand.Variable} names the built command.");
BenchmarkSwitcher.FromAssembly(typeof(Corpus).Assembly).Run([.. rest]);
return 0;

// Benchmarks run in processes of their own, which inherit the environment and nothing else; all other options go to BenchmarkDotNet.
static bool TryTakePath(List<string> options, string name, string variable, string what)
{
    var at = options.IndexOf(name);
    if (at < 0) return true;
    if (at + 1 >= options.Count || !Path.Exists(options[at + 1]))
    {
        Console.Error.WriteLine($"{name} needs {what}.");
        return false;
    }

    Environment.SetEnvironmentVariable(variable, Path.GetFullPath(options[at + 1]));
    options.RemoveRange(at, 2);
    return true;
}
