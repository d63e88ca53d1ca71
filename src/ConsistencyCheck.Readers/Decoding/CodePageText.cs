using System.Globalization;
using System.Text;
using ConsistencyCheck.Documents;

namespace ConsistencyCheck.Readers.Decoding;

/// <summary>Reads bytes in a code page that the file declares.</summary>
internal static class CodePageText
{
    /// <summary>Decodes a file.</summary>
    /// <param name="bytes">The whole file.</param>
    /// <param name="encoding">What <see cref="EncodingLabels.CodePageOf"/> gave.</param>
    public static DecodedText Decode(ReadOnlySpan<byte> bytes, Encoding encoding)
    {
        var text = encoding.GetString(bytes);
        var problems = new List<DecodingProblem>();
        var lines = new LineMap(text);
        var beyondLimit = 0;
        for (var i = text.IndexOf('\uFFFD'); i >= 0; i = text.IndexOf('\uFFFD', i))
        {
            // Neighbouring bad bytes are one problem.
            var start = i;
            while (i < text.Length && text[i] == '\uFFFD') i++;
            if (problems.Count == DamagedTextBuilder.Limit) beyondLimit++;
            else problems.Add(ProblemOf(TextSpan.Between(start, i), lines.PositionOf(start).Line, encoding));
        }

        if (beyondLimit > 0) problems[^1] = DamagedTextBuilder.WithMore(problems[^1], beyondLimit, encoding.WebName);
        return new DecodedText(text, problems);
    }

    private static DecodingProblem ProblemOf(TextSpan span, int line, Encoding encoding) => new(span, line, string.Create(
        CultureInfo.InvariantCulture,
        $"bytes in line {line} are no {encoding.WebName}, which the file declares, and were replaced by U+FFFD; save the file as UTF-8"));
}
