using ConsistencyCheck.Cli.CommandLine;
using ConsistencyCheck.Cli.Output;

namespace ConsistencyCheck.Cli.Tests.Output;

public class RunProgressTests
{
    [Fact]
    public void A_long_run_shows_on_a_terminal_how_far_it_is_and_leaves_nothing_behind()
    {
        var time = new ManualTime();
        using var error = new StringWriter();

        using (var progress = RunProgress.Begin(Console(error, time, isTerminal: true), isQuiet: false, total: 2))
        {
            Assert.Equal("", error.ToString());
            time.Pass?.Invoke();
            Assert.Equal([1, 2], progress.Over([1, 2]));
        }

        // The cursor is hidden for the drawing and shown again after it, however short it was.
        Assert.EndsWith("\u001b[?25h", error.ToString().TrimEnd(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false, false)] // a pipe or a file
    [InlineData(true, true)] // who wants to see nothing
    public void Nobody_else_is_shown_anything(bool isTerminal, bool isQuiet)
    {
        var time = new ManualTime();
        using var error = new StringWriter();

        using (var progress = RunProgress.Begin(Console(error, time, isTerminal), isQuiet, total: 2))
            Assert.Equal([1, 2], progress.Over([1, 2]));

        Assert.Null(time.Pass);
        Assert.Equal("", error.ToString());
    }

    private static CliConsole Console(TextWriter error, TimeProvider time, bool isTerminal) => new(Stream.Null, TextWriter.Null, error, new CliEnvironment
    {
        Today = () => new DateOnly(2024, 6, 1),
        WorkingDirectory = "/",
        IsErrorTerminal = isTerminal,
        Time = time,
    });

    /// <summary>A clock whose timers go off when the test says so.</summary>
    private sealed class ManualTime : TimeProvider
    {
        public Action? Pass { get; private set; }

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            Pass = () => callback(state);
            return new StoppedTimer();
        }

        private sealed class StoppedTimer : ITimer
        {
            public bool Change(TimeSpan dueTime, TimeSpan period) => true;

            public void Dispose()
            {
                // Nothing goes off by itself.
            }

            public ValueTask DisposeAsync() => default;
        }
    }
}
