using System.Text.Json;

namespace ConsistencyCheck.Reports.Sarif;

/// <summary>Messages in SARIF, whose plain text is not plain: brackets make links and braces make placeholders.</summary>
/// <seealso href="https://docs.oasis-open.org/sarif/sarif/v2.1.0/sarif-v2.1.0.html">SARIF 2.1.0, 3.11.5 and 3.11.6</seealso>
internal static class SarifText
{
    public static void WriteMessage(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", Escape(TerminalText.Clean(text)));
        json.WriteEndObject();
    }

    public static string Escape(string text) => text
        .Replace("\\", @"\\", StringComparison.Ordinal)
        .Replace("[", @"\[", StringComparison.Ordinal)
        .Replace("]", @"\]", StringComparison.Ordinal)
        .Replace("{", "{{", StringComparison.Ordinal)
        .Replace("}", "}}", StringComparison.Ordinal);
}
