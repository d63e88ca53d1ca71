using System.Globalization;
using System.Net;
using System.Text;
using ConsistencyCheck.Documents;
using ConsistencyCheck.Readers.Mapping;

namespace ConsistencyCheck.Readers.Xml;

/// <summary>Reads text and attribute values of XML with their entities resolved, and each character mapped to where it stands.</summary>
internal sealed class XmlText(FileText file, ProblemLog problems)
{
    /// <summary>The longest name of a character in HTML, "CounterClockwiseContourIntegral", with its marks.</summary>
    private const int LongestEntity = 33;

    /// <summary>The text of an element and of all in it, as one value.</summary>
    public Fragment Of(XmlElement element)
    {
        var builder = file.NewText();
        Append(builder, element);
        return Fragment.Of(builder);
    }

    /// <summary>An attribute value or a node of text.</summary>
    public Fragment Of(TextSpan place, bool isLiteral = false)
    {
        var builder = file.NewText();
        Append(builder, place, isLiteral);
        return Fragment.Of(builder);
    }

    private void Append(MappedTextBuilder builder, XmlElement element)
    {
        foreach (var node in element.Nodes)
        {
            if (node.Element is { } inner) Append(builder, inner);
            else Append(builder, node.Place, node.IsLiteral);
        }
    }

    private void Append(MappedTextBuilder builder, TextSpan place, bool isLiteral)
    {
        var start = place.Start;
        while (!isLiteral)
        {
            var at = file.Text.AsSpan(start, place.End - start).IndexOf('&');
            if (at < 0) break;
            builder.Append(new TextSpan(start, at));
            start += at + AppendEntity(builder, TextSpan.Between(start + at, place.End));
        }

        builder.Append(TextSpan.Between(start, place.End));
    }

    /// <summary>Appends what an ampersand begins and returns how much of the file that is.</summary>
    private int AppendEntity(MappedTextBuilder builder, TextSpan rest)
    {
        var length = rest.Of(file.Text)[..Math.Min(rest.Length, LongestEntity)].IndexOf(';') + 1;
        var entity = file.Text.AsSpan(rest.Start, length);
        if (length > 2 && Resolve(entity[1..^1], rest.Start) is { } words)
        {
            builder.AppendFor(words, new TextSpan(rest.Start, length));
            return length;
        }

        problems.Add(rest.Start, "has an \"&\" that begins no entity, which is left as it stands; write \"&amp;\"");
        builder.Append(new TextSpan(rest.Start, 1));
        return 1;
    }

    private string? Resolve(ReadOnlySpan<char> name, int offset)
    {
        switch (name)
        {
            case "amp": return "&";
            case "lt": return "<";
            case "gt": return ">";
            case "quot": return "\"";
            case "apos": return "'";
        }

        if (name[0] == '#') return Character(name[1..], offset);
        if (name.IndexOfAnyExcept(AsciiAlphanumeric) >= 0) return null;
        var entity = $"&{name};";
        var html = WebUtility.HtmlDecode(entity);
        if (html == entity) return null;
        problems.Add(offset, $"has the entity \"{entity}\" of HTML, which XML does not know; write the character itself");
        return html;
    }

    private string? Character(ReadOnlySpan<char> digits, int offset)
    {
        var isHex = digits.StartsWith("x");
        if (!int.TryParse(isHex ? digits[1..] : digits, isHex ? NumberStyles.AllowHexSpecifier : NumberStyles.None, CultureInfo.InvariantCulture, out var code)) return null;
        if (code != 0 && Rune.IsValid(code)) return new Rune(code).ToString();
        problems.Add(offset, $"names the character \"&#{digits};\", which does not exist and was replaced by U+FFFD");
        return "\uFFFD";
    }

    private static readonly System.Buffers.SearchValues<char> AsciiAlphanumeric =
        System.Buffers.SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789");
}
