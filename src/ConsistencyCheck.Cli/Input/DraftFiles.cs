using ConsistencyCheck.Cli.CommandLine;
using ConsistencyCheck.Documents;

namespace ConsistencyCheck.Cli.Input;

/// <summary>The files of one draft and its sources.</summary>
internal sealed class DraftFiles(CliConsole console, Diagnostics diagnostics)
{
    private InputFile? _draft;
    private IReadOnlyList<InputFile> _sources = [];

    /// <summary>Gets the files that were found.</summary>
    public IEnumerable<InputFile> All => _draft is null ? _sources : _sources.Prepend(_draft);

    /// <summary>Finds the files; where that fails, the diagnostics tell why.</summary>
    public bool TryFind(IReadOnlyList<string> drafts, IReadOnlyList<string> sources, string? written)
    {
        if (ProblemOf(drafts, sources) is { } problem)
        {
            diagnostics.Tell(problem);
            return false;
        }

        var found = Expand(drafts, written);
        _sources = Expand(sources, written);
        if (found.Count == 0 || _sources.Count == 0) return false;
        _draft = found[0];
        if (found.Count > 1) diagnostics.Tell($"\"{drafts[0]}\" names {found.Count} files; one draft is verified at a time");
        else if (_sources.Any(source => source.IsSameAs(_draft))) diagnostics.Tell($"the draft \"{_draft.Id}\" is among its own sources; leave it out there");
        else return true;
        return false;
    }

    /// <summary>Reads the texts; null where the draft or every source cannot be read, as the diagnostics tell.</summary>
    public SourcedDraft? Read()
    {
        if (_draft is null) return null;
        var reader = new DocumentFileReader(console, diagnostics);
        var draft = reader.Read([_draft]).FirstOrDefault();
        // Against half of its sources a draft is still worth looking at; against none, every claim would count as not found.
        List<SourceDocument> sources = draft is null ? [] : [.. reader.Read(_sources)];
        return draft is null || sources.Count == 0 ? null : new SourcedDraft(draft, sources);
    }

    private static string? ProblemOf(IReadOnlyList<string> drafts, IReadOnlyList<string> sources)
    {
        if (drafts.Count == 0) return "no draft was named; name one before --source, or - for standard input";
        if (sources.Count == 0) return "no source was named; name what the draft rests on with --source";
        return drafts.Count > 1 ? $"{drafts.Count} drafts were named; verify one at a time, and name its sources with --source" : null;
    }

    private IReadOnlyList<InputFile> Expand(IReadOnlyList<string> paths, string? written) =>
        new InputExpander(console.Environment.WorkingDirectory, FolderKinds.Documents, diagnostics) { Written = written }.Expand(paths);
}
