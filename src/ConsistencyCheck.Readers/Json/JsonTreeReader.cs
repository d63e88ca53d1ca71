using System.Globalization;
using System.Text;
using System.Text.Json;
using ConsistencyCheck.Documents;
using ConsistencyCheck.Readers.Mapping;

namespace ConsistencyCheck.Readers.Json;

/// <summary>Reads a file of JSON, or a line of one, into values that know their places.</summary>
internal sealed class JsonTreeReader(FileText file)
{
    /// <summary>News formats are some ten levels deep.</summary>
    public const int Deepest = 64;

    /// <summary>What one file may hold of values; each takes some hundred bytes.</summary>
    public const int MostValues = 1_000_000;

    /// <summary>Reads a stretch of the file.</summary>
    /// <param name="place">Where the JSON stands.</param>
    /// <param name="root">The value; where the JSON breaks off in an array, the array with the items that are whole. Null where nothing is.</param>
    /// <returns>What is wrong and where; null for sound JSON.</returns>
    public (int Offset, string Message)? Read(TextSpan place, out JsonNode? root)
    {
        var run = new Run(file, place);
        try
        {
            run.ReadAll();
            root = run.Root;
            return run.IsCut ? (place.Start, string.Create(null, $"has more than {MostValues} values; split it")) : null;
        }
        catch (JsonException exception)
        {
            root = run.Root is { Kind: JsonValueKind.Array } ? run.Root : null;
            return (run.Offset, run.IsTooDeep(exception)
                ? string.Create(CultureInfo.InvariantCulture, $"is nested more than {Deepest} levels deep, as no news is")
                : "is not JSON from here on");
        }
    }

    private sealed class Run(FileText file, TextSpan place)
    {
        private readonly byte[] _bytes = Encoding.UTF8.GetBytes(file.Text, place.Start, place.Length);
        private readonly Stack<JsonNode> _open = new();
        private string _name = "";
        private int _countedBytes;
        private int _values;

        public JsonNode? Root { get; private set; }

        /// <summary>Gets the offset in the file up to which all was sound.</summary>
        public int Offset { get; private set; } = place.Start;

        public bool IsCut { get; private set; }

        public bool IsTooDeep(JsonException exception) => _open.Count >= Deepest && exception.Message.Contains("depth", StringComparison.OrdinalIgnoreCase);

        public void ReadAll()
        {
            var reader = new Utf8JsonReader(_bytes, new JsonReaderOptions { MaxDepth = Deepest });
            while (reader.Read())
            {
                var start = Advance(reader.TokenStartIndex);
                var end = Advance(reader.BytesConsumed);
                Take(reader.TokenType, TextSpan.Between(start, end));
                if (++_values <= MostValues) continue;
                IsCut = true;
                Root = null;
                return;
            }
        }

        private void Take(JsonTokenType token, TextSpan place)
        {
            switch (token)
            {
                case JsonTokenType.PropertyName:
                    // The reader takes the colon along with the name.
                    _name = JsonText.Unescape(file.Text.AsSpan(place.Start + 1, file.Text.AsSpan(place.Start, place.Length).LastIndexOf('"') - 1));
                    break;
                case JsonTokenType.StartObject:
                    Open(new JsonNode(JsonValueKind.Object, place));
                    break;
                case JsonTokenType.StartArray:
                    Open(new JsonNode(JsonValueKind.Array, place));
                    break;
                case JsonTokenType.EndObject or JsonTokenType.EndArray:
                    var closed = _open.Pop();
                    closed.Place = TextSpan.Between(closed.Place.Start, place.End);
                    // What is cut in the middle is not handed on.
                    Attach(closed);
                    break;
                case JsonTokenType.String:
                    Attach(new JsonNode(JsonValueKind.String, TextSpan.Between(place.Start + 1, place.End - 1)));
                    break;
                default:
                    Attach(new JsonNode(token == JsonTokenType.Number ? JsonValueKind.Number : JsonValueKind.Null, place));
                    break;
            }
        }

        private readonly Stack<string> _names = new();

        private void Open(JsonNode node)
        {
            Root ??= node;
            _names.Push(_name);
            _open.Push(node);
        }

        private void Attach(JsonNode node)
        {
            var isContainer = node.Kind is JsonValueKind.Object or JsonValueKind.Array;
            var name = isContainer ? _names.Pop() : _name;
            if (_open.TryPeek(out var parent)) parent.Add(parent.Kind == JsonValueKind.Object ? name : "", node);
            else Root ??= node;
        }

        /// <summary>The offset in the file of a byte; they are asked for in order, so that each byte is counted once.</summary>
        private int Advance(long bytes)
        {
            Offset += Encoding.UTF8.GetCharCount(_bytes, _countedBytes, (int)bytes - _countedBytes);
            _countedBytes = (int)bytes;
            return Offset;
        }
    }
}
