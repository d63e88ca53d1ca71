namespace ConsistencyCheck.Cli.CommandLine;

/// <summary>Tells on standard error what went wrong, and remembers that something did.</summary>
internal sealed class Diagnostics(TextWriter error)
{
    /// <summary>Gets how many were told.</summary>
    public int Count { get; private set; }

    /// <summary>Gets or sets whether only trouble is told of, and no notes.</summary>
    public bool IsQuiet { get; set; }

    /// <summary>Tells of something that is no trouble.</summary>
    /// <param name="sentence">What, where and what to do about it, without a full stop.</param>
    public void Note(string sentence)
    {
        if (!IsQuiet) WriteLine($"consistencycheck: {sentence}");
    }

    /// <summary>Tells of something at a line of an input that is no trouble.</summary>
    public void NoteAt(string id, int line, string sentence)
    {
        if (!IsQuiet) WriteLine(string.Create(null, $"{id}:{line}: {sentence}"));
    }

    /// <summary>Tells of trouble with the run as a whole.</summary>
    /// <param name="sentence">What, where and what to do about it, without a full stop.</param>
    public void Tell(string sentence) => Write($"consistencycheck: {sentence}");

    /// <summary>Tells of trouble at a line of an input.</summary>
    public void TellAt(string id, int line, string sentence) => Write(string.Create(null, $"{id}:{line}: {sentence}"));

    private void Write(string line)
    {
        Count++;
        WriteLine(line);
    }

    private void WriteLine(string line)
    {
        // A file name may hold anything, escape sequences included.
        error.WriteLine(string.Create(line.Length, line, static (shown, told) =>
        {
            for (var i = 0; i < shown.Length; i++) shown[i] = char.IsControl(told[i]) ? '\uFFFD' : told[i];
        }));
    }
}
