using System.Globalization;
using System.Text;
using ConsistencyCheck.Documents;
using ConsistencyCheck.Readers.Mapping;

namespace ConsistencyCheck.Readers.Json;

/// <summary>Reads strings of JSON with their escapes undone, and each character mapped to where it stands.</summary>
internal sealed class JsonText(FileText file, ProblemLog problems)
{
    /// <summary>The value of a string; empty for any other value and for none.</summary>
    public Fragment Of(JsonNode? node)
    {
        var builder = file.NewText();
        if (node is not { IsString: true }) return Fragment.Of(builder);
        var place = node.Place;
        for (var at = place.Start; at < place.End;)
        {
            var next = file.Text.AsSpan(at, place.End - at).IndexOf('\\');
            builder.Append(new TextSpan(at, next < 0 ? place.End - at : next));
            if (next < 0) break;
            at += next;
            at += AppendEscape(builder, TextSpan.Between(at, place.End));
        }

        return Fragment.Of(builder);
    }

    /// <summary>A value as it is written, for numbers.</summary>
    public string Raw(JsonNode node) => node.Place.Of(file.Text).ToString();

    /// <summary>A string without places, for names.</summary>
    public static string Unescape(ReadOnlySpan<char> value)
    {
        if (!value.Contains('\\')) return value.ToString();
        var text = new StringBuilder(value.Length);
        for (var at = 0; at < value.Length;)
        {
            var length = value[at] == '\\' ? LengthOf(value[at..]) : 1;
            if (value[at] == '\\') text.Append(CharacterOf(value.Slice(at, length)));
            else text.Append(value[at]);
            at += length;
        }

        return text.ToString();
    }

    private int AppendEscape(MappedTextBuilder builder, TextSpan rest)
    {
        var text = rest.Of(file.Text);
        var length = LengthOf(text);
        var character = CharacterOf(text[..length]);
        if (char.IsHighSurrogate(character) && length < text.Length && text[length] == '\\')
        {
            var second = LengthOf(text[length..]);
            var low = CharacterOf(text.Slice(length, second));
            if (char.IsLowSurrogate(low))
            {
                builder.AppendFor([character, low], new TextSpan(rest.Start, length + second));
                return length + second;
            }
        }

        if (char.IsSurrogate(character))
        {
            problems.Add(rest.Start, "has half of a surrogate pair in a string, which is no character and was replaced by U+FFFD");
            character = '\uFFFD';
        }

        builder.AppendFor([character], new TextSpan(rest.Start, length));
        return length;
    }

    private static int LengthOf(ReadOnlySpan<char> escape) => Math.Min(escape.Length, escape.Length > 1 && escape[1] == 'u' ? 6 : 2);

    /// <summary>The character of an escape; the JSON reader has made sure that it is one.</summary>
    private static char CharacterOf(ReadOnlySpan<char> escape) => escape.Length < 2 ? '\uFFFD' : escape[1] switch
    {
        'b' => '\b',
        'f' => '\f',
        'n' => '\n',
        'r' => '\r',
        't' => '\t',
        'u' => ushort.TryParse(escape[2..], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code) ? (char)code : '\uFFFD',
        var other => other,
    };
}
