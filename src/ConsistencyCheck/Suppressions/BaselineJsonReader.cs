using System.Globalization;
using System.Text.Json;

namespace ConsistencyCheck.Suppressions;

/// <summary>Reads the JSON of a baseline token by token, so that what is wrong has a line. Members that are not known are passed over.</summary>
internal ref struct BaselineJsonReader(ReadOnlySpan<byte> utf8)
{
    private readonly ReadOnlySpan<byte> _utf8 = utf8;
    private Utf8JsonReader _json = new(utf8, new JsonReaderOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });

    /// <exception cref="JsonException">The text is no baseline.</exception>
    public Baseline Read()
    {
        _json.Read();
        Expect(JsonTokenType.StartObject, "a baseline is a JSON object");
        int? version = null;
        List<BaselineEntry>? entries = null;
        while (_json.Read() && _json.TokenType == JsonTokenType.PropertyName)
        {
            if (_json.ValueTextEquals("version"u8)) version = ReadVersion();
            else if (_json.ValueTextEquals("entries"u8)) entries = ReadEntries();
            else PassOver();
        }

        if (version is null) throw Wrong("\"version\" is missing");
        if (entries is null) throw Wrong("\"entries\" is missing");
        // Utf8JsonReader objects to what follows the object.
        _json.Read();
        return new Baseline(entries);
    }

    private int ReadVersion()
    {
        _json.Read();
        if (_json.TokenType != JsonTokenType.Number || !_json.TryGetInt32(out var version) || version < 1) throw Wrong("\"version\" is no version");
        if (version <= BaselineJson.Version) return version;
        throw Wrong(string.Create(
            CultureInfo.InvariantCulture,
            $"this baseline is of version {version}, and this program reads version {BaselineJson.Version}; update it, or write the baseline anew"));
    }

    private List<BaselineEntry> ReadEntries()
    {
        _json.Read();
        Expect(JsonTokenType.StartArray, "\"entries\" is no array");
        var entries = new List<BaselineEntry>();
        while (_json.Read() && _json.TokenType != JsonTokenType.EndArray) entries.Add(ReadEntry());
        return entries;
    }

    private BaselineEntry ReadEntry()
    {
        Expect(JsonTokenType.StartObject, "an entry is no object");
        string? document = null, rule = null, fingerprint = null, message = null, reason = null;
        List<string> beside = [];
        while (_json.Read() && _json.TokenType == JsonTokenType.PropertyName)
        {
            if (_json.ValueTextEquals("document"u8)) document = ReadText("document");
            else if (_json.ValueTextEquals("rule"u8)) rule = ReadText("rule");
            else if (_json.ValueTextEquals("fingerprint"u8)) fingerprint = ReadText("fingerprint");
            else if (_json.ValueTextEquals("message"u8)) message = ReadText("message");
            else if (_json.ValueTextEquals("reason"u8)) reason = ReadText("reason", mayBeNull: true);
            else if (_json.ValueTextEquals("beside"u8)) beside = ReadTexts("beside");
            else PassOver();
        }

        if (document is null || rule is null || fingerprint is null)
            throw Wrong($"an entry lacks its \"{(document is null ? "document" : rule is null ? "rule" : "fingerprint")}\"");
        return new BaselineEntry(document, rule, fingerprint, message ?? "", reason) { Beside = beside };
    }

    private string? ReadText(string name, bool mayBeNull = false)
    {
        _json.Read();
        if (mayBeNull && _json.TokenType == JsonTokenType.Null) return null;
        Expect(JsonTokenType.String, $"\"{name}\" is no text");
        return _json.GetString();
    }

    private List<string> ReadTexts(string name)
    {
        _json.Read();
        Expect(JsonTokenType.StartArray, $"\"{name}\" is no array");
        var texts = new List<string>();
        while (_json.Read() && _json.TokenType != JsonTokenType.EndArray)
        {
            Expect(JsonTokenType.String, $"\"{name}\" holds what is no text");
            texts.Add(_json.GetString()!);
        }

        return texts;
    }

    private void PassOver()
    {
        _json.Read();
        _json.Skip();
    }

    private readonly void Expect(JsonTokenType type, string otherwise)
    {
        if (_json.TokenType != type) throw Wrong(otherwise);
    }

    private readonly BaselineFormatException Wrong(string message) => new(message, _utf8[..(int)_json.TokenStartIndex].Count((byte)'\n'));
}
