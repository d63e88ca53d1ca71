using ConsistencyCheck.Cli.CommandLine;

namespace ConsistencyCheck.Cli.Output;

/// <summary>How far a run is, shown on the terminal of standard error once the run has taken a while.</summary>
internal sealed class RunProgress : IDisposable
{
    /// <summary>Who waits no longer than this wants to see nothing. Policy.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    private readonly CliConsole? _console;
    private readonly int _total;
    private readonly ITimer? _timer;
    private readonly Lock _gate = new();
    private int _done;
    private ProgressBar? _bar;
    private bool _isOver;

    private RunProgress(CliConsole? console, int total)
    {
        (_console, _total) = (console, total);
        _timer = console?.Environment.Time.CreateTimer(_ => Show(), null, Patience, Timeout.InfiniteTimeSpan);
    }

    /// <param name="console">Where it is shown; nothing is where standard error is no terminal.</param>
    /// <param name="isQuiet">Whether the user wants to see nothing.</param>
    /// <param name="total">How many inputs there are.</param>
    public static RunProgress Begin(CliConsole console, bool isQuiet, int total) =>
        new(console.Environment.IsErrorTerminal && !isQuiet ? console : null, total);

    /// <summary>The same items, counted as they are taken.</summary>
    public IEnumerable<T> Over<T>(IEnumerable<T> items)
    {
        foreach (var item in items)
        {
            yield return item;
            Volatile.Write(ref _done, _done + 1);
        }
    }

    public void Dispose()
    {
        _timer?.Dispose();
        lock (_gate) _isOver = true;
        _bar?.Dispose();
    }

    private void Show()
    {
        lock (_gate)
        {
            // Only now is Spectre.Console loaded, which takes longer than most runs.
            if (!_isOver) _bar = new ProgressBar(_console!, _total, () => Volatile.Read(ref _done));
        }
    }
}
