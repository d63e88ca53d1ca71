using ConsistencyCheck.Tests.Support;

namespace ConsistencyCheck.Tests.Architecture;

public class PipeTests
{
    /// <summary>The stages in the order that data moves through them; a stage knows only what stands before it.</summary>
    private static readonly string[] Stages =
        ["Languages", "Documents", "Text", "Values", "Mentions", "Dating", "Claims", "Alignment", "Rules", "Reports"];

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
    [InlineData("using Rules = ConsistencyCheck.RulesOfThumb;", "Rules", false)] // another namespace that only begins alike
    public void The_test_sees_every_way_of_using_a_stage(string line, string stage, bool uses) => Assert.Equal(uses, UsesStage(line, stage));

    private static bool UsesStage(string line, string stage)
    {
        var name = $"ConsistencyCheck.{stage}";
        var at = line.IndexOf(name, StringComparison.Ordinal);
        return at >= 0 && (at + name.Length == line.Length || !char.IsLetterOrDigit(line[at + name.Length]));
    }

    private static IEnumerable<string> SourceFiles(string stage) =>
        Directory.EnumerateFiles(Path.Combine(Repository.Library, stage), "*.cs", SearchOption.AllDirectories);
}
