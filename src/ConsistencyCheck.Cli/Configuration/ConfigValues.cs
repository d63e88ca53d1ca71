using System.Globalization;
using System.Text.Json;
using ConsistencyCheck.Cli.CommandLine;

namespace ConsistencyCheck.Cli.Configuration;

/// <summary>Reads the values of a configuration, and collects what is wrong with them: one run tells of all.</summary>
internal sealed class ConfigValues
{
    private readonly List<ConfigError> _errors = [];

    public IReadOnlyList<ConfigError> Errors => _errors;

    public void Tell(int line, string message) => _errors.Add(new ConfigError(line, message));

    /// <summary>Goes through the members of an object that have a known name, each once.</summary>
    /// <param name="node">The object.</param>
    /// <param name="shown">What errors call it.</param>
    /// <param name="known">The known names.</param>
    /// <param name="bind">What is done with a member.</param>
    public void EachMember(ConfigNode node, string shown, IReadOnlyList<string> known, Action<ConfigMember> bind)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var member in node.Members)
        {
            if (!known.Contains(member.Name))
                Tell(member.Line, $"{shown} has no key \"{member.Name}\"; did you mean \"{NearestName.Of(member.Name, known)}\"?");
            else if (!seen.Add(member.Name))
                Tell(member.Line, $"\"{member.Name}\" stands here for the second time; keep one of the two");
            else
                bind(member);
        }
    }

    public bool IsObject(ConfigMember member)
    {
        if (member.Value.Kind == JsonTokenType.StartObject) return true;
        Tell(member.Value.Line, $"\"{member.Name}\" wants an object in braces, not {Shown(member.Value)}");
        return false;
    }

    public string? Text(ConfigMember member)
    {
        if (member.Value is { Kind: JsonTokenType.String, Text.Length: > 0 }) return member.Value.Text;
        Tell(member.Value.Line, $"\"{member.Name}\" wants a text in quotation marks, not {Shown(member.Value)}");
        return null;
    }

    public string? OneOf(ConfigMember member, IReadOnlyList<string> known)
    {
        if (member.Value.Kind == JsonTokenType.String && known.Contains(member.Value.Text)) return member.Value.Text;
        Tell(member.Value.Line, $"\"{member.Name}\" wants one of {string.Join(", ", known)}, not {Shown(member.Value)}; did you mean \"{NearestName.Of(member.Value.Text, known)}\"?");
        return null;
    }

    public IReadOnlyList<ConfigNode> Items(ConfigMember member)
    {
        if (member.Value.Kind == JsonTokenType.StartArray) return member.Value.Items;
        Tell(member.Value.Line, $"\"{member.Name}\" wants a list in square brackets, not {Shown(member.Value)}");
        return [];
    }

    public List<string> Texts(ConfigMember member)
    {
        var texts = new List<string>();
        foreach (var item in Items(member))
        {
            if (item is { Kind: JsonTokenType.String, Text.Length: > 0 }) texts.Add(item.Text);
            else Tell(item.Line, $"\"{member.Name}\" wants texts in quotation marks, not {Shown(item)}");
        }

        return texts;
    }

    public decimal? Number(ConfigNode node, string name, decimal least, decimal? most)
    {
        if (node.Kind == JsonTokenType.Number
            && decimal.TryParse(node.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            && number >= least && (most is null || number <= most))
            return number;
        var range = most is null ? $"from {least}" : $"from {least} to {most}";
        Tell(node.Line, string.Create(CultureInfo.InvariantCulture, $"\"{name}\" wants a number {range}, not {Shown(node)}"));
        return null;
    }

    /// <summary>The value as a person would quote it.</summary>
    public static string Shown(ConfigNode node) => node.Kind switch
    {
        JsonTokenType.String => $"\"{node.Text}\"",
        JsonTokenType.Number => node.Text,
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "a list",
        JsonTokenType.True => "true",
        JsonTokenType.False => "false",
        _ => "null",
    };
}
