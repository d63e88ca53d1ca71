using System.Text.Json;
using ConsistencyCheck.Cli.CommandLine;
using ConsistencyCheck.Documents;
using ConsistencyCheck.Readers.Days;
using ConsistencyCheck.Rules;

namespace ConsistencyCheck.Cli.Configuration;

/// <summary>Makes a configuration of what a file says, and tells of every key and value in it that is not understood.</summary>
/// <param name="today">The day that the word "today" stands for.</param>
internal sealed class ConfigBinder(Func<DateOnly> today)
{
    private readonly ConfigValues _values = new();
    private Config _config = Config.None;

    /// <summary>Gets what is not understood, in the order of the file.</summary>
    public IReadOnlyList<ConfigError> Errors => [.. _values.Errors.OrderBy(error => error.Line)];

    /// <summary>Gets the keys of a file; the schema has the same.</summary>
    public static IReadOnlyList<string> Keys { get; } =
        ["$schema", "asOf", "format", "failOn", "rules", "sources", "baseline", "ignore", "quantities"];

    /// <summary>Gets the keys of "ignore".</summary>
    public static IReadOnlyList<string> IgnoreKeys { get; } = ["files", "zones", "sections", "phrases"];

    public Config Bind(ConfigNode root)
    {
        if (root.Kind == JsonTokenType.StartObject) _values.EachMember(root, "a configuration", Keys, Bind);
        else _values.Tell(root.Line, "a configuration is a JSON object");
        return _config;
    }

    private void Bind(ConfigMember member)
    {
        var value = member.Value;
        switch (member.Name)
        {
            case "asOf":
                _config = _config with { AsOf = DayOf(value) };
                break;
            case "format":
                _config = _config with { Format = _values.OneOf(member, FormatNames.All) };
                break;
            case "failOn":
                _config = _config with { FailOn = _values.OneOf(member, CommonOptions.FailOnNames) };
                break;
            case "rules":
                _config = _config with { Rules = RulesOf(member) };
                break;
            case "sources":
                _config = _config with { Sources = _values.Texts(member) };
                break;
            case "baseline":
                _config = _config with { Baseline = _values.Text(member) };
                break;
            case "ignore":
                if (_values.IsObject(member)) _values.EachMember(value, "\"ignore\"", IgnoreKeys, BindIgnored);
                break;
            case "quantities":
                _config = _config with { Quantities = new QuantityBinder(_values).Bind(member) };
                break;
        }
    }

    private void BindIgnored(ConfigMember member)
    {
        _config = member.Name switch
        {
            "files" => _config with { IgnoredFiles = _values.Texts(member) },
            "zones" => _config with { IgnoredZones = ZonesOf(member) },
            "sections" => _config with { IgnoredSections = _values.Texts(member) },
            _ => _config with { IgnoredPhrases = _values.Texts(member) },
        };
    }

    private DateOnly? DayOf(ConfigNode value)
    {
        if (value.Kind == JsonTokenType.String && value.Text == "today") return today();
        if (value.Kind == JsonTokenType.String && IsoDay.TryRead(value.Text, out var day)) return day;
        _values.Tell(value.Line, $"\"asOf\" wants a day such as 2024-05-28 or the word today, not {ConfigValues.Shown(value)}");
        return null;
    }

    private List<RuleChoice> RulesOf(ConfigMember member)
    {
        var choices = new List<RuleChoice>();
        if (!_values.IsObject(member)) return choices;
        foreach (var choice in member.Value.Members)
        {
            if (!RuleCatalog.TryFind(choice.Name, out var rule))
                _values.Tell(choice.Line, UsageErrors.UnknownRule(choice.Name));
            else if (_values.OneOf(choice, CommonOptions.SeverityNames) is { } name)
                choices.Add(new RuleChoice(rule.Id, SeverityNames.TryRead(name, out var severity) ? severity : null));
        }

        return choices;
    }

    private List<ZoneKind> ZonesOf(ConfigMember member)
    {
        var zones = new List<ZoneKind>();
        foreach (var item in _values.Items(member))
        {
            var index = item.Kind == JsonTokenType.String ? ZoneNames.All.IndexOf(item.Text) : -1;
            if (index >= 0) zones.Add((ZoneKind)index);
            else _values.Tell(item.Line, $"there is no zone {ConfigValues.Shown(item)}; did you mean \"{NearestName.Of(item.Text, ZoneNames.All)}\"?");
        }

        return zones;
    }
}
