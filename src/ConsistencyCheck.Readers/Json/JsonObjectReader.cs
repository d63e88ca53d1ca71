using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace ConsistencyCheck.Readers.Json;

/// <summary>Reads a JSON object as an item.</summary>
/// <typeparam name="T">What it is read as.</typeparam>
/// <param name="json">The object.</param>
/// <param name="defaultId">The id of an item that has none of its own.</param>
/// <param name="item">The item.</param>
/// <param name="error">What is wrong with the object, as a clause.</param>
internal delegate bool JsonObjectReader<T>(JsonElement json, string defaultId, [NotNullWhen(true)] out T? item, [NotNullWhen(false)] out string? error)
    where T : class;
