using System.Diagnostics.CodeAnalysis;
using System.Text;
using System.Text.Json;

namespace ConsistencyCheck.Cli.Configuration;

/// <summary>Reads JSON, with comments and trailing commas, into values that know their lines.</summary>
internal ref struct ConfigNodeReader
{
    private readonly ReadOnlySpan<byte> _utf8;
    private Utf8JsonReader _json;
    private int _line = 1;
    private int _counted;

    private ConfigNodeReader(ReadOnlySpan<byte> utf8)
    {
        _utf8 = utf8;
        _json = new Utf8JsonReader(utf8, new JsonReaderOptions { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
    }

    public static bool TryRead(ReadOnlySpan<byte> utf8, [NotNullWhen(true)] out ConfigNode? root, [NotNullWhen(false)] out ConfigError? error)
    {
        (root, error) = (null, null);
        if (utf8.StartsWith("\uFEFF"u8)) utf8 = utf8[3..];
        try
        {
            var reader = new ConfigNodeReader(utf8);
            reader._json.Read();
            root = reader.ReadValue();
            // The reader objects to whatever follows.
            reader._json.Read();
            return true;
        }
        catch (Exception exception) when (exception is JsonException or InvalidOperationException)
        {
            // Both are how Utf8JsonReader says that a text is no JSON: the second one of bytes in a string that are no UTF-8.
            root = null;
            error = new ConfigError((int)((exception as JsonException)?.LineNumber ?? 0) + 1, "this is no JSON; look for a missing comma, quotation mark or bracket");
            return false;
        }
    }

    private ConfigNode ReadValue()
    {
        var node = new ConfigNode(_json.TokenType, Line());
        switch (_json.TokenType)
        {
            case JsonTokenType.StartObject:
                return node with { Members = ReadMembers() };
            case JsonTokenType.StartArray:
                var items = new List<ConfigNode>();
                while (_json.Read() && _json.TokenType != JsonTokenType.EndArray) items.Add(ReadValue());
                return node with { Items = items };
            case JsonTokenType.String:
                return node with { Text = _json.GetString()! };
            case JsonTokenType.Number:
                return node with { Text = Encoding.UTF8.GetString(_json.ValueSpan) };
            default:
                return node;
        }
    }

    private List<ConfigMember> ReadMembers()
    {
        var members = new List<ConfigMember>();
        while (_json.Read() && _json.TokenType == JsonTokenType.PropertyName)
        {
            var (name, line) = (_json.GetString()!, Line());
            _json.Read();
            members.Add(new ConfigMember(name, line, ReadValue()));
        }

        return members;
    }

    private int Line()
    {
        var at = (int)_json.TokenStartIndex;
        _line += _utf8[_counted..at].Count((byte)'\n');
        _counted = at;
        return _line;
    }
}
