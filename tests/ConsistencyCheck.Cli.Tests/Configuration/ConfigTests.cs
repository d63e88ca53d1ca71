using System.Reflection;
using System.Text;
using System.Text.Json;
using ConsistencyCheck.Cli.CommandLine;
using ConsistencyCheck.Cli.Configuration;
using ConsistencyCheck.Reports;
using ConsistencyCheck.Tests.Support;

namespace ConsistencyCheck.Cli.Tests.Configuration;

/// <summary>What a configuration file does to a run.</summary>
public class ConfigTests
{
    private const string Wrong = "The road to Velmar is 550 miles (700 km) long.";

    [Fact]
    public void The_nearest_file_upwards_counts()
    {
        using var workspace = Real().With("consistencycheck.json", """{ "rules": { "CC2002": "off" } }""").With("desk/sport/a.txt", Wrong);
        workspace.Environment = workspace.Environment with { WorkingDirectory = Path.Combine(workspace.Folder, "desk", "sport") };

        Assert.Equal(0, workspace.Run("check", "a.txt").ExitCode);
        Assert.Equal(1, workspace.Run("check", "a.txt", "--no-config").ExitCode);
        workspace.With("desk/consistencycheck.json", "{}");
        Assert.Equal(1, workspace.Run("check", "a.txt").ExitCode);
        Assert.Equal(0, workspace.Run("check", "a.txt", "--config", "../../consistencycheck.json").ExitCode);
    }

    [Fact]
    public void The_command_line_wins_over_the_file()
    {
        using var workspace = Real().With("a.txt", Wrong)
            .With("consistencycheck.json", """{ "rules": { "conversion-mismatch": "error" }, "failOn": "never", "format": "json" }""");

        var configured = workspace.Run("check", "a.txt");
        Assert.Equal((0, '{'), (configured.ExitCode, configured.Out[0]));
        Assert.Contains("\"severity\": \"error\"", configured.Out, StringComparison.Ordinal);

        var told = workspace.Run("check", "a.txt", "--fail-on", "note", "--format", "text", "--rule", "CC2002=note");
        Assert.Equal(1, told.ExitCode);
        Assert.StartsWith("a.txt:1:34  note CC2002", told.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_key_or_value_is_told_of_with_its_line_and_what_was_meant()
    {
        using var workspace = Real().With("a.txt", Wrong).With("consistencycheck.json", """
            {
              // As of the day of the run.
              "asof": "today",
              "failOn": "eror",
              "rules": { "CC20002": "off", "CC2002": "warn" },
              "ignore": { "zone": ["quote"], "zones": ["qoute"], "phrases": "Route 66" },
              "quantities": { "aboutCap": 2, "few": [5, 3, 2, 9] },
              "format": "text", "format": "json",
              "asOf": "tomorrow",
            }
            """);

        var result = workspace.Run("check", "a.txt");

        Assert.Equal((2, ""), (result.ExitCode, result.Out));
        Assert.Equal(
            [
                "3: a configuration has no key \"asof\"; did you mean \"asOf\"?",
                "4: \"failOn\" wants one of note, warning, error, never, not \"eror\"; did you mean \"error\"?",
                "5: there is no rule \"CC20002\"; did you mean CC2002? \"consistencycheck rules\" lists all",
                "5: \"CC2002\" wants one of off, note, warning, error, not \"warn\"; did you mean \"warning\"?",
                "6: \"ignore\" has no key \"zone\"; did you mean \"zones\"?",
                "6: there is no zone \"qoute\"; did you mean \"quote\"?",
                "6: \"phrases\" wants a list in square brackets, not \"Route 66\"",
                "7: \"aboutCap\" wants a number from 0 to 1, not 2",
                "7: \"few\" wants four numbers, such as [3, 5, 2, 9]: the least and the most, then the same for a generous reader, not narrower",
                "8: \"format\" stands here for the second time; keep one of the two",
                "9: \"asOf\" wants a day such as 2024-05-28 or the word today, not \"tomorrow\"",
            ],
            result.Error.TrimEnd().Split('\n').Select(line => line["consistencycheck.json:".Length..]));
    }

    [Theory]
    [InlineData("{\n \"failOn\": \"note\"\n \"format\": \"text\"\n}", 3)] // a missing comma
    [InlineData("", 1)] // an empty file
    [InlineData("{\n \"failOn\": \"note", 2)] // cut short
    [InlineData("[]", 1)] // no object
    public void A_file_that_is_no_configuration_is_told_of_with_its_line(string json, int line)
    {
        using var workspace = Real().With("a.txt", Wrong).With("consistencycheck.json", json);

        var result = workspace.Run("check", "a.txt");

        Assert.Equal(2, result.ExitCode);
        Assert.StartsWith($"consistencycheck.json:{line}: ", result.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_named_file_that_is_not_there_is_an_error()
    {
        using var workspace = Real().With("a.txt", Wrong);

        Assert.Equal(2, workspace.Run("check", "a.txt", "--config", "desk.json").ExitCode);
    }

    [Theory]
    [InlineData("old", "old/a.txt", true)] // a folder
    [InlineData("old/", "old/a.txt", true)] // a folder, written so
    [InlineData("old/a.txt", "old/a.txt", true)] // a file
    [InlineData("**/a.txt", "old/deep/a.txt", true)] // a pattern
    [InlineData("old/*.txt", "old/a.txt", true)] // a pattern in a folder
    [InlineData("*.txt", "old/a.txt", false)] // a pattern of the file's own folder
    [InlineData("ol", "old/a.txt", false)] // half a name
    [InlineData("feed.xml", "feed.xml#3", true)] // one of several documents in a file
    public void Ignored_files_are_told_by_name_folder_or_pattern(string pattern, string path, bool isIgnored) =>
        Assert.Equal(isIgnored, new IgnoredFiles([pattern]).Contains(path));

    [Fact]
    public void Ignored_parts_and_files_are_read_and_not_reported()
    {
        using var workspace = Real().With("old/a.txt", Wrong).With("b.txt", Wrong)
            .With("desk/consistencycheck.json", """{ "ignore": { "files": ["../old/**"], "phrases": ["550 miles (700 km)"] } }""");

        var result = workspace.Run("check", "old", "b.txt", "--config", "desk/consistencycheck.json");

        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        Assert.Contains("2 suppressed", result.Out, StringComparison.Ordinal);
    }

    [Fact]
    public void Drafts_are_verified_against_the_sources_of_the_file_unless_others_are_named()
    {
        using var workspace = new Workspace().With("desk/consistencycheck.json", """{ "sources": ["wires"] }""").With("desk/wires/s.txt", "TRUE").With("desk/d.txt", "FALSE");
        workspace.Environment = workspace.Environment with { WorkingDirectory = Path.Combine(workspace.Folder, "desk") };

        Assert.Equal(1, workspace.Run("verify", "d.txt").ExitCode);
        Assert.Equal(2, workspace.Run("verify", "d.txt", "--source", "nowhere").ExitCode);
    }

    [Fact]
    public void Init_writes_a_file_that_is_read_and_never_overwrites_one()
    {
        using var workspace = Real().With("a.txt", Wrong);

        Assert.Equal(0, workspace.Run("init").ExitCode);
        var configured = workspace.Run("check", "a.txt");
        Assert.Equal((1, ""), (configured.ExitCode, configured.Error));
        Assert.Equal(workspace.Run("check", "a.txt", "--no-config").Out, configured.Out);

        workspace.With("consistencycheck.json", "{}");
        Assert.Equal(2, workspace.Run("init").ExitCode);
        Assert.Equal("{}", workspace.Read("consistencycheck.json"));
        Assert.Equal(0, workspace.Run("init", "--force").ExitCode);
        Assert.NotEqual("{}", workspace.Read("consistencycheck.json"));
    }

    [Fact]
    public void What_init_writes_fits_the_schema_with_and_without_its_suggestions()
    {
        var template = InitCommand.Template;
        // Its commented settings are meant to be taken in.
        var suggestions = string.Join('\n', template.Split('\n').Select(line => line.TrimStart().StartsWith("// \"", StringComparison.Ordinal) && line.TrimEnd().EndsWith(',')
            && line.Contains("\": ", StringComparison.Ordinal) ? line.Replace("// ", "", StringComparison.Ordinal) : line));

        Assert.Empty(Validate(template));
        Assert.Empty(Validate(suggestions));
        Assert.True(ConfigNodeReader.TryRead(Encoding.UTF8.GetBytes(suggestions), out var root, out _));
        var binder = new ConfigBinder(() => new DateOnly(2024, 6, 1));
        Assert.NotNull(binder.Bind(root).AsOf);
        Assert.Empty(binder.Errors);
    }

    [Fact]
    public void The_configuration_that_the_readme_shows_is_read_and_fits_the_schema()
    {
        var project = typeof(ConfigTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "ProjectDirectory").Value!;
        var readme = File.ReadAllText(Path.Combine(project, "..", "..", "README.md")).ReplaceLineEndings("\n");
        var json = readme.Split("## Configuration")[1].Split("```json\n")[1].Split("```")[0];

        Assert.Empty(Validate(json));
        Assert.True(ConfigNodeReader.TryRead(Encoding.UTF8.GetBytes(json), out var root, out _));
        var binder = new ConfigBinder(() => new DateOnly(2024, 6, 1));
        Assert.Equal(["CC1003", "CC2002"], binder.Bind(root).Rules.Select(rule => rule.RuleId));
        Assert.Empty(binder.Errors);
    }

    [Theory]
    [InlineData("""{ "asof": "today" }""")] // an unknown key
    [InlineData("""{ "failOn": "eror" }""")] // an unknown value
    [InlineData("""{ "quantities": { "aboutCap": 2 } }""")] // out of range
    [InlineData("""{ "ignore": { "zones": ["qoute"] } }""")] // in a list
    [InlineData("""{ "rules": { "CC2002": "warn" } }""")] // of a rule
    [InlineData("""{ "quantities": { "few": [1, 2] } }""")] // too short
    public void The_schema_objects_to_what_the_command_objects_to(string json) => Assert.NotEmpty(Validate(json));

    [Fact]
    public void The_schema_has_the_keys_and_values_that_the_command_reads()
    {
        using var schema = JsonDocument.Parse(JsonSchemas.TextOf("config"));
        var keys = schema.RootElement.GetProperty("properties");

        Assert.Equal(ConfigBinder.Keys.Order(), Names(keys));
        Assert.Equal(ConfigBinder.IgnoreKeys.Order(), Names(keys.GetProperty("ignore").GetProperty("properties")));
        Assert.Equal(QuantityBinder.Keys.Order(), Names(keys.GetProperty("quantities").GetProperty("properties")));
        Assert.Equal(ZoneNames.All, Values(keys.GetProperty("ignore").GetProperty("properties").GetProperty("zones").GetProperty("items")));
        Assert.Equal(FormatNames.All, Values(keys.GetProperty("format")));
        Assert.Equal(CommonOptions.FailOnNames, Values(keys.GetProperty("failOn")));
        Assert.Equal(CommonOptions.SeverityNames, Values(keys.GetProperty("rules").GetProperty("additionalProperties")));
    }

    [Fact]
    public void The_names_of_zones_are_those_of_the_kinds() => Assert.Equal(
        Enum.GetNames<Documents.ZoneKind>(),
        ZoneNames.All.Select(name => string.Concat(name.Split('-').Select(part => char.ToUpperInvariant(part[0]) + part[1..]))));

    private static Workspace Real()
    {
        var workspace = new Workspace();
        workspace.Environment = workspace.Environment with { MakeEngine = Engine.Of };
        return workspace;
    }

    private static IReadOnlyList<string> Validate(string json)
    {
        var options = new JsonDocumentOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };
        using var schema = JsonDocument.Parse(JsonSchemas.TextOf("config"));
        using var value = JsonDocument.Parse(json, options);
        return new SchemaValidator(schema.RootElement).Errors("urn:consistencycheck:schema:config", value.RootElement);
    }

    private static IEnumerable<string> Names(JsonElement element) => element.EnumerateObject().Select(member => member.Name).Order();

    private static IEnumerable<string?> Values(JsonElement element) => element.GetProperty("enum").EnumerateArray().Select(value => value.GetString());
}
