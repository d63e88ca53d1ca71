using ConsistencyCheck.Documents;
using ConsistencyCheck.Reports;
using ConsistencyCheck.Rules;
using ConsistencyCheck.Tests.Support;

namespace ConsistencyCheck.Tests.Readme;

public class ReadmeTests
{
    private static readonly string Readme = File.ReadAllText(Path.Combine(Repository.Root, "README.md"));

    [Fact]
    public void The_code_for_checking_prints_what_the_readme_says() => Shows("check", Examples.Check);

    [Fact]
    public void The_code_for_extracting_prints_what_the_readme_says() => Shows("extract", Examples.Extract);

    [Fact]
    public void The_finding_that_the_readme_shows_is_the_one_that_the_articles_give()
    {
        var documents = Directory.GetFiles(Repository.Articles, "*.txt")
            .Order(StringComparer.Ordinal)
            .Select(file => new SourceDocument($"tests/Articles/{Path.GetFileName(file)}", File.ReadAllText(file)));

        var report = TextReport.Render(new ConsistencyCheckerBuilder().Build().Check(documents));

        Assert.Contains(Block("```text\ntests/Articles/", "tests/Articles/"), report, StringComparison.Ordinal);
    }

    [Fact]
    public void The_code_for_verifying_prints_what_the_readme_says() => Shows("verify", Examples.Verify);

    [Fact]
    public void The_finding_of_verify_that_the_readme_shows_is_the_one_that_the_command_prints()
    {
        var checker = new ConsistencyCheckerBuilder().Build();

        var report = TextReport.Render(checker.Report(checker.Verify(Read("tests/Drafts/ammunition-brief.txt"), [Read("tests/Articles/rail-shipment.txt")])));

        Assert.Contains(Block("```text\ntests/Drafts/", "tests/Drafts/"), report, StringComparison.Ordinal);
    }

    [Fact]
    public void The_code_for_a_content_system_prints_what_the_readme_says() => Shows("publish", Examples.Publish);

    [Fact]
    public void The_comments_that_the_readme_shows_are_read_and_name_rules()
    {
        var comments = IgnoreCommentReader.Read(Block("```text\nThe road to Velmar", "The road to Velmar"));

        Assert.Equal(["CC2002", "CC1002", "weekday-date-mismatch", "CC1003"], comments.SelectMany(comment => comment.Rules));
        Assert.All(comments.SelectMany(comment => comment.Rules), rule => Assert.True(RuleCatalog.TryFind(rule, out _)));
    }

    private static SourceDocument Read(string path) => new(path, File.ReadAllText(Path.Combine(Repository.Root, path)));

    private static void Shows(string name, Action<TextWriter> example)
    {
        using var output = new StringWriter { NewLine = "\n" };
        example(output);

        Assert.Contains($"```csharp\n{Code(name)}\n```", Readme, StringComparison.Ordinal);
        Assert.Contains($"```text\n{output.ToString().TrimEnd()}\n```", Readme, StringComparison.Ordinal);
    }

    /// <summary>The example's lines without their indentation; the reader's program writes to the console.</summary>
    private static string Code(string name)
    {
        var lines = File.ReadLines(Path.Combine(Repository.Root, "tests", "ConsistencyCheck.Tests", "Readme", "Examples.cs"))
            .SkipWhile(line => line.Trim() != $"// <{name}>")
            .Skip(1)
            .TakeWhile(line => line.Trim() != $"// </{name}>")
            .Select(line => line.Length > 8 ? line[8..] : line.Trim())
            .Select(line => line.Replace("output.WriteLine", "Console.WriteLine", StringComparison.Ordinal));
        return string.Join('\n', lines);
    }

    private static string Block(string start, string keep)
    {
        var from = Readme.IndexOf(start, StringComparison.Ordinal) + start.Length - keep.Length;
        return Readme[from..Readme.IndexOf("\n```", from, StringComparison.Ordinal)];
    }
}
