using ConsistencyCheck.Suppressions;

namespace ConsistencyCheck.Cli.CommandLine;

/// <summary>Tells of comments and entries of the baseline that suppress nothing. They fail no run: the copy is no worse for them.</summary>
internal static class SuppressionNotes
{
    /// <summary>More lines than these, and what matters scrolls away. Policy.</summary>
    private const int MostStale = 20;

    public static void Tell(IReadOnlyList<SuppressionNote> notes, IReadOnlyList<BaselineEntry>? stale, Diagnostics diagnostics)
    {
        foreach (var note in notes) diagnostics.NoteAt(note.DocumentId, note.Line, note.Message);
        if (stale is null) return;
        foreach (var entry in stale.Take(MostStale))
            diagnostics.Note($"the baseline accepts a finding of {entry.Rule} in \"{entry.Document}\" that is there no more ({entry.Message}); --write-baseline drops it");
        if (stale.Count > MostStale) diagnostics.Note($"the baseline accepts {stale.Count - MostStale} more findings that are there no more");
    }
}
