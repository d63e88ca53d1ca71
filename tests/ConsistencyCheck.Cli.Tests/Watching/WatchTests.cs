using ConsistencyCheck.Cli.Watching;

namespace ConsistencyCheck.Cli.Tests.Watching;

public class WatchTests
{
    [Fact]
    public void A_save_is_checked_again_and_the_end_of_the_watch_is_no_failure()
    {
        using var workspace = new Workspace().With("drafts/a.txt", "WARNING");
        var watch = Watch(workspace, () => workspace.With("drafts/a.txt", "Snow fell on the pass."));

        var result = workspace.Run("watch", "drafts");

        Assert.Equal(0, result.ExitCode);
        Assert.Equal(
            ["1 finding; the next save is checked again, Ctrl-C ends", "0 findings; the next save is checked again, Ctrl-C ends"],
            result.Error.TrimEnd().Split('\n').Select(line => line["consistencycheck: ".Length..]));
        Assert.Equal(2, Count(result.Out, "1 document:"));
        Assert.True(watch.IsDisposed);
    }

    [Theory]
    [InlineData("drafts", "--baseline", "broken.json")]
    [InlineData("empty", "--no-config", "--no-color")]
    public void A_watch_that_checks_nothing_does_not_call_the_copy_clean(params string[] arguments)
    {
        using var workspace = new Workspace().With("drafts/a.txt", "WARNING").With("broken.json", "{").With("empty/notes.bak", "");
        Watch(workspace, () => { });

        var error = workspace.Run(["watch", .. arguments]).Error;

        Assert.Contains("nothing was checked; the next save is tried again", error, StringComparison.Ordinal);
        Assert.DoesNotContain("0 findings", error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_save_of_any_format_that_a_folder_is_searched_for_is_checked_again()
    {
        using var workspace = new Workspace().With("drafts/a.md", "WARNING");
        Watch(workspace, () => workspace.With("drafts/a.md", "Snow fell on the pass."));

        Assert.Equal(2, Count(workspace.Run("watch", "drafts").Out, "1 document:"));
    }

    [Fact]
    public void What_is_no_input_is_not_checked_again()
    {
        using var workspace = new Workspace().With("drafts/a.txt", "WARNING");
        Watch(workspace, () => workspace.With("drafts/notes.bak", "Snow fell."));

        Assert.Equal(1, Count(workspace.Run("watch", "drafts").Out, "1 document:"));
    }

    [Fact]
    public void The_report_that_a_run_writes_does_not_start_another()
    {
        using var workspace = new Workspace().With("drafts/a.txt", "WARNING");
        Watch(workspace, () => { });

        Assert.Single(workspace.Run("watch", "drafts", "--output", "drafts/report.txt").Error.TrimEnd().Split('\n'));
    }

    [Fact]
    public void The_folder_of_a_file_and_the_root_of_a_pattern_are_watched()
    {
        using var workspace = new Workspace().With("drafts/a.txt", "WARNING").With("wires/deep/b.txt", "NOTE");
        var watch = Watch(workspace, () => { });

        workspace.Run("watch", "drafts/a.txt", "wires/**/*.txt");

        Assert.Equal(
            [new WatchedFolder(Path.Combine(workspace.Folder, "drafts"), IsDeep: false), new WatchedFolder(Path.Combine(workspace.Folder, "wires"), IsDeep: true)],
            watch.Folders);
    }

    [Theory]
    [InlineData("-")] // standard input is not saved
    [InlineData("nowhere")] // nothing to watch
    public void What_cannot_be_watched_is_an_error(string path)
    {
        using var workspace = new Workspace();

        Assert.Equal(2, workspace.Run("watch", path).ExitCode);
    }

    [Fact]
    public void A_real_save_wakes_a_real_watch()
    {
        using var workspace = new Workspace().With("a.txt", "Snow fell.");
        using var watch = new FolderWatch([new WatchedFolder(workspace.Folder, IsDeep: true)]);

        workspace.With("a.txt", "Ice came.");

        Assert.True(watch.WaitForChange());
        watch.Stop();
        Assert.False(watch.WaitForChange());
    }

    private static FakeWatch Watch(Workspace workspace, params Action[] saves)
    {
        var watch = new FakeWatch(saves);
        workspace.Environment = workspace.Environment with { Watch = watch.Begin };
        return watch;
    }

    private static int Count(string text, string words) => text.Split(words).Length - 1;

    /// <summary>Saves what a test wants saved, one after the other, and then ends.</summary>
    private sealed class FakeWatch(Action[] saves) : IFileWatch
    {
        private int _next;

        public IReadOnlyList<WatchedFolder> Folders { get; private set; } = [];

        public bool IsDisposed { get; private set; }

        public FakeWatch Begin(IReadOnlyList<WatchedFolder> folders)
        {
            Folders = folders;
            return this;
        }

        public bool WaitForChange()
        {
            if (_next == saves.Length) return false;
            saves[_next++]();
            return true;
        }

        public void Stop() => _next = saves.Length;

        public void Dispose() => IsDisposed = true;
    }
}
