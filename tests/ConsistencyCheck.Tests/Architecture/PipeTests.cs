using ConsistencyCheck.Tests.Support;

namespace ConsistencyCheck.Tests.Architecture;

public class PipeTests
{
    /// <summary>The stages in the order that data moves through them; a stage knows only what stands before it.</summary>
    private static readonly string[] Stages =
        ["Languages", "Documents", "Text", "Values", "Mentions", "Dating", "Claims", "Alignment", "Verification", "Rules", "Suppressions", "Reports"];

    private static readonly string[] Members = ["Count", "Select", "Where", "Any", "Add", "Find", "First", "Length", "Contains", "OrderBy", "Of"];

    public static TheoryData<string> EachStage => [.. Stages];

    [Theory]
    [MemberData(nameof(EachStage))]
    public void A_stage_uses_no_stage_to_its_right(string stage)
    {
        var right = Stages.SkipWhile(name => name != stage).Skip(1).ToArray();
        var offences = SourceFiles(stage)
            .SelectMany(file => File.ReadLines(file).Select((line, index) => (file, line, number: index + 1)))
            .Where(place => right.Any(name => UsesStage(place.line, name)))
            .Select(place => $"{Path.GetRelativePath(Repository.Library, place.file)}:{place.number}: {place.line.Trim()}");

        Assert.Empty(offences);
    }

    [Fact]
    public void Every_folder_of_the_library_is_a_stage()
    {
        var folders = Directory.GetDirectories(Repository.Library).Select(Path.GetFileName).Except(["bin", "obj"]);

        Assert.Equal(Stages.Order(StringComparer.Ordinal), folders.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void No_stage_uses_the_front_door()
    {
        var offences = Stages.SelectMany(SourceFiles).Where(file => File.ReadAllText(file).Contains("ConsistencyChecker", StringComparison.Ordinal));

        Assert.Empty(offences);
    }

    [Theory]
    [InlineData("using ConsistencyCheck.Rules;", "Rules", true)]
    [InlineData("using ConsistencyCheck.Rules.Dates;", "Rules", true)]
    [InlineData("    private ConsistencyCheck.Rules.Finding? _finding;", "Rules", true)] // a qualified name is a use as well
    [InlineData("    private Rules.Finding? _finding;", "Rules", true)] // the enclosing namespace lends its first part
    [InlineData("using Rules = ConsistencyCheck.RulesOfThumb;", "Rules", false)] // another namespace that only begins alike
    [InlineData("    /// <summary>Rules. They look at documents.</summary>", "Rules", false)] // prose
    [InlineData("        foreach (var rule in RuleCatalog.Rules)", "Rules", false)] // a member of that name
    public void The_test_sees_every_way_of_using_a_stage(string line, string stage, bool uses) => Assert.Equal(uses, UsesStage(line, stage));

    private static bool UsesStage(string line, string stage)
    {
        if (line.TrimStart().StartsWith("//", StringComparison.Ordinal)) return false;
        var name = $"ConsistencyCheck.{stage}";
        var at = line.IndexOf(name, StringComparison.Ordinal);
        return (at >= 0 && (at + name.Length == line.Length || !char.IsLetterOrDigit(line[at + name.Length]))) || StartsQualifiedName(line, stage);
    }

    /// <summary>Whether "Stage.Type" stands in a line: inside the namespaces of the library that needs no using.</summary>
    private static bool StartsQualifiedName(string line, string stage)
    {
        for (var at = line.IndexOf(stage + ".", StringComparison.Ordinal); at >= 0; at = line.IndexOf(stage + ".", at + 1, StringComparison.Ordinal))
        {
            var isWhole = at == 0 || !(char.IsLetterOrDigit(line[at - 1]) || line[at - 1] is '.' or '_');
            var next = at + stage.Length + 1;
            if (isWhole && next < line.Length && char.IsUpper(line[next]) && !IsMember(line.AsSpan(next))) return true;
        }

        return false;
    }

    /// <summary>Properties share the names of stages: "Mentions.Count" and "Values.Select" are theirs.</summary>
    private static bool IsMember(ReadOnlySpan<char> rest)
    {
        var length = 0;
        while (length < rest.Length && char.IsLetterOrDigit(rest[length])) length++;
        return Members.Contains(rest[..length].ToString());
    }

    private static IEnumerable<string> SourceFiles(string stage) =>
        Directory.EnumerateFiles(Path.Combine(Repository.Library, stage), "*.cs", SearchOption.AllDirectories);
}
