using System.Text.Json;

namespace ConsistencyCheck.Cli.Configuration;

/// <summary>A JSON value with the line that it starts at, so that whatever is wrong with it can be found.</summary>
/// <param name="Kind">What kind of value it is.</param>
/// <param name="Line">One-based number of its line.</param>
internal sealed record ConfigNode(JsonTokenType Kind, int Line)
{
    /// <summary>Gets the text of a string, and the digits of a number as written.</summary>
    public string Text { get; init; } = "";

    /// <summary>Gets the members of an object, in order.</summary>
    public IReadOnlyList<ConfigMember> Members { get; init; } = [];

    /// <summary>Gets the items of an array, in order.</summary>
    public IReadOnlyList<ConfigNode> Items { get; init; } = [];
}

/// <summary>A member of a JSON object.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Line">One-based number of the line that the name stands in.</param>
/// <param name="Value">Its value.</param>
internal sealed record ConfigMember(string Name, int Line, ConfigNode Value);
