using ConsistencyCheck.Cli.CommandLine;
using ConsistencyCheck.Cli.Input;

namespace ConsistencyCheck.Cli.Tests.Input;

public class InputExpanderTests
{
    [Theory]
    [InlineData("in", "in/B.txt in/a.txt in/sub/c.txt in/sub/deep/d.TXT")] // recursive, ordinal order, only .txt in any letter case
    [InlineData("in/", "in/B.txt in/a.txt in/sub/c.txt in/sub/deep/d.TXT")] // a slash at the end makes no difference
    [InlineData("./in/sub", "./in/sub/c.txt ./in/sub/deep/d.TXT")] // ids begin as typed
    [InlineData("in/*.txt", "in/B.txt in/a.txt")] // * stays in its folder
    [InlineData("in/?.txt", "in/B.txt in/a.txt")]
    [InlineData("in/**/*.txt", "in/B.txt in/a.txt in/sub/c.txt")] // ** is no folder or several
    [InlineData("**/c.txt", "in/sub/c.txt")]
    [InlineData("in/**", "in/B.txt in/a.txt in/note.md in/sub/c.txt in/sub/deep/d.TXT")] // all files below
    [InlineData("in/*/c.txt", "in/sub/c.txt")] // * is one folder
    [InlineData("in/note.md", "in/note.md")] // a file by name is read whatever its ending
    [InlineData("in/*.md", "in/note.md")] // and so is one by a pattern
    [InlineData("in/a.txt in/../in/a.txt in", "in/a.txt in/B.txt in/sub/c.txt in/sub/deep/d.TXT")] // read once, where it was named first
    [InlineData("- in/a.txt -", "- in/a.txt")]
    public void Arguments_become_files(string arguments, string expected)
    {
        using var workspace = Files();
        var diagnostics = new Diagnostics(TextWriter.Null);
        var files = new InputExpander(workspace.Folder, ".txt", diagnostics).Expand(arguments.Split(' '));
        Assert.Equal(expected.Split(' '), files.Select(file => file.Id));
        Assert.Equal(0, diagnostics.Count);
    }

    [Fact]
    public void A_file_whose_name_holds_a_wildcard_is_that_file()
    {
        using var workspace = Files().With("in/what?.txt", "x").With("in/whats.txt", "x");
        var files = new InputExpander(workspace.Folder, ".txt", new Diagnostics(TextWriter.Null)).Expand(["in/what?.txt"]);
        Assert.Equal(["in/what?.txt"], files.Select(file => file.Id));
    }

    [Fact]
    public void A_folder_that_links_back_up_is_not_walked_in_circles()
    {
        using var workspace = Files();
        Directory.CreateSymbolicLink(Path.Combine(workspace.Folder, "in/sub/up"), Path.Combine(workspace.Folder, "in"));
        var files = new InputExpander(workspace.Folder, ".txt", new Diagnostics(TextWriter.Null)).Expand(["in"]);
        Assert.Equal(4, files.Count);
    }

    [Fact]
    public void A_full_path_keeps_its_form()
    {
        using var workspace = Files();
        var pattern = Path.Combine(workspace.Folder, "in", "a.*");
        var files = new InputExpander("/", ".txt", new Diagnostics(TextWriter.Null)).Expand([pattern]);
        Assert.Equal(pattern.Replace("a.*", "a.txt", StringComparison.Ordinal), Assert.Single(files).Id);
    }

    private static Workspace Files() => new Workspace()
        .With("in/B.txt", "x").With("in/a.txt", "x").With("in/note.md", "x")
        .With("in/sub/c.txt", "x").With("in/sub/deep/d.TXT", "x")
        .With("in/.hidden/e.txt", "x").With("in/.f.txt", "x");
}
