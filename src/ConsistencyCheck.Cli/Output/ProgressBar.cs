using ConsistencyCheck.Cli.CommandLine;
using Spectre.Console;

namespace ConsistencyCheck.Cli.Output;

/// <summary>Draws the bar until it is disposed of, and takes it away again.</summary>
internal sealed class ProgressBar : IDisposable
{
    private static readonly TimeSpan Pace = TimeSpan.FromMilliseconds(100);

    private readonly ManualResetEventSlim _end = new();
    private readonly Task _drawing;

    /// <param name="console">Its standard error is drawn on.</param>
    /// <param name="total">How many inputs there are.</param>
    /// <param name="done">How many of them have been read.</param>
    public ProgressBar(CliConsole console, int total, Func<int> done)
    {
        var terminal = AnsiConsole.Create(new AnsiConsoleSettings
        {
            // Spectre knows a terminal only by the console's own writers; the caller has looked already.
            Ansi = AnsiSupport.Yes,
            Interactive = InteractionSupport.Yes,
            ColorSystem = console.Environment.NoColor ? ColorSystemSupport.NoColors : ColorSystemSupport.Standard,
            Out = new AnsiConsoleOutput(console.Error),
        });
        _drawing = Task.Run(() => terminal.Progress()
            .AutoClear(true)
            .Columns(new TaskDescriptionColumn(), new ProgressBarColumn(), new PercentageColumn(), new SpinnerColumn())
            .Start(context => Draw(context, total, done)));
    }

    public void Dispose()
    {
        _end.Set();
        _drawing.Wait();
        _end.Dispose();
    }

    private void Draw(ProgressContext context, int total, Func<int> done)
    {
        var task = context.AddTask("reading", maxValue: Math.Max(total, 1));
        do
        {
            task.Value = done();
            if (task.Value >= total) task.Description("checking");
        }
        while (!_end.Wait(Pace));
    }
}
