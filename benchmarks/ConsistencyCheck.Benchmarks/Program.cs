using BenchmarkDotNet.Running;
using ConsistencyCheck.Benchmarks;

// "--corpus PATH" names a file or folder of real text; everything else goes to BenchmarkDotNet.
var rest = new List<string>(args);
var at = rest.IndexOf("--corpus");
if (at >= 0)
{
    if (at + 1 >= rest.Count || !Path.Exists(rest[at + 1]))
    {
        Console.Error.WriteLine("--corpus needs the path of a text file or of a folder with .txt files.");
        return 2;
    }

    // Benchmarks run in processes of their own, which inherit the environment and nothing else.
    Environment.SetEnvironmentVariable(Corpus.Variable, Path.GetFullPath(rest[at + 1]));
    rest.RemoveRange(at, 2);
}

BenchmarkSwitcher.FromAssembly(typeof(Corpus).Assembly).Run([.. rest]);
return 0;
