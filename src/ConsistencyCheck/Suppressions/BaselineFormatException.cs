using System.Text.Json;

namespace ConsistencyCheck.Suppressions;

/// <summary>JSON that is no baseline. Thrown and caught within the reader, beside what <see cref="Utf8JsonReader"/> itself throws.</summary>
/// <param name="message">What is wrong, as a clause.</param>
/// <param name="line">Zero-based number of the line, as in all exceptions of JSON.</param>
internal sealed class BaselineFormatException(string message, long line) : JsonException(message, path: null, line, bytePositionInLine: null);
