namespace ConsistencyCheck.Cli.Tests.CommandLine;

public class InputTests
{
    [Theory]
    [InlineData("nowhere.txt", "there is no file or folder \"nowhere.txt\"; check the spelling and the working folder")]
    [InlineData("bare", "the folder \"bare\" holds no file of a known kind (.text, .txt, .htm, .html, .xhtml, .markdown, .md, .atom, .rss, .docx); name files of other endings one by one or by a pattern")]
    [InlineData("*.doc", "no file matches \"*.doc\"; * and ? match within a name, ** matches folders")]
    [InlineData("no/**/a.txt", "no file matches \"no/**/a.txt\"; * and ? match within a name, ** matches folders")]
    [InlineData("empty.txt", "\"empty.txt\" is empty; there is nothing to check in it")]
    [InlineData("mark.txt", "\"mark.txt\" is empty; there is nothing to check in it")] // a byte order mark is no text
    [InlineData("picture.txt", "\"picture.txt\" is a binary file (a zero byte at offset 3); give it as text")]
    [InlineData("wide.txt", "\"wide.txt\" is UTF-32; save it as UTF-8")]
    [InlineData("", "a path is empty or holds a zero byte; name a file, a folder, a pattern or - for standard input")]
    public void Each_bad_input_is_one_sentence_and_the_rest_is_checked(string path, string sentence)
    {
        using var workspace = new Workspace()
            .With("good.txt", "an ERROR")
            .With("bare/story.odt", "text")
            .With("empty.txt", "")
            .With("mark.txt", 0xEF, 0xBB, 0xBF)
            .With("picture.txt", 0x50, 0x4B, 0x03, 0x00)
            .With("wide.txt", 0xFF, 0xFE, 0, 0, 0x41, 0, 0, 0);
        var result = workspace.Run("check", path, "good.txt");
        Assert.Equal(2, result.ExitCode);
        Assert.Equal($"consistencycheck: {sentence}\n", result.Error);
        Assert.StartsWith("good.txt:1:4  error", result.Out, StringComparison.Ordinal);
    }

    [SkippableFact]
    public void A_folder_and_a_file_that_may_not_be_read_are_told()
    {
        Skip.If(OperatingSystem.IsWindows(), "Windows has no file modes.");
        using var workspace = new Workspace().With("locked/a.txt", "x").With("secret.txt", "x").With("good.txt", "an ERROR");
        Lock(Path.Combine(workspace.Folder, "secret.txt"));
        Lock(Path.Combine(workspace.Folder, "locked"));
        try
        {
            Skip.If(CanRead(workspace), "The superuser may read everything.");
            var result = workspace.Run("check", "locked", "secret.txt", "good.txt");
            Assert.Equal(2, result.ExitCode);
            Assert.Equal(
                "consistencycheck: the folder \"locked\" cannot be read; ask for the right to read it, or leave it out\n" +
                "consistencycheck: \"secret.txt\" may not be read; ask for the right to read it, or leave it out\n",
                result.Error);
        }
        finally
        {
            if (!OperatingSystem.IsWindows())
                File.SetUnixFileMode(Path.Combine(workspace.Folder, "locked"), UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }
    }

    [Fact]
    public void Undecodable_bytes_are_told_with_their_place_and_the_text_is_still_checked()
    {
        using var workspace = new Workspace().With("a.txt", [.. "One.\r\nCaf"u8, 0xE9, .. " with an ERROR"u8]);
        var result = workspace.Run("check", "a.txt");
        Assert.Equal(2, result.ExitCode);
        Assert.Equal("a.txt:2: the byte 0xE9 at offset 9 (line 2) is not UTF-8 and was replaced by U+FFFD; save the file as UTF-8\n", result.Error);
        Assert.Contains("a.txt:2:14  error", result.Out, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("utf8")]
    [InlineData("utf8-mark")]
    [InlineData("utf16-little")]
    [InlineData("utf16-big")]
    public void Lines_and_columns_count_after_the_byte_order_mark(string encoding)
    {
        var text = "Zürich 👍\r\nan ERROR";
        byte[] bytes = encoding switch
        {
            "utf8" => System.Text.Encoding.UTF8.GetBytes(text),
            "utf8-mark" => [0xEF, 0xBB, 0xBF, .. System.Text.Encoding.UTF8.GetBytes(text)],
            "utf16-little" => [0xFF, 0xFE, .. System.Text.Encoding.Unicode.GetBytes(text)],
            _ => [0xFE, 0xFF, .. System.Text.Encoding.BigEndianUnicode.GetBytes(text)],
        };
        using var workspace = new Workspace().With("a.txt", bytes);
        var result = workspace.Run("check", "a.txt");
        Assert.StartsWith("a.txt:2:4  error", result.Out, StringComparison.Ordinal);
        Assert.Equal((1, ""), (result.ExitCode, result.Error));
    }

    [Fact]
    public void A_dash_is_standard_input()
    {
        using var workspace = new Workspace { StandardInput = [.. "an ERROR"u8] };
        var result = workspace.Run("check", "-");
        Assert.Equal(1, result.ExitCode);
        Assert.StartsWith("-:1:4  error", result.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Escape_sequences_in_a_file_name_do_not_reach_the_terminal()
    {
        using var workspace = new Workspace();
        Assert.DoesNotContain('\e', workspace.Run("check", "a\e[2J.txt").Error);
    }

    private static void Lock(string path)
    {
        if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(path, UnixFileMode.None);
    }

    private static bool CanRead(Workspace workspace)
    {
        try
        {
            return workspace.Read("secret.txt").Length > 0;
        }
        catch (UnauthorizedAccessException)
        {
            return false;
        }
    }
}
