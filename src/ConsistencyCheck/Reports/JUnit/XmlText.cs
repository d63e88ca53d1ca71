using System.Text;

namespace ConsistencyCheck.Reports.JUnit;

/// <summary>Text that XML can hold: some characters have no form in it at all, escaped or not.</summary>
/// <seealso href="https://www.w3.org/TR/xml/#charsets">XML 1.0, 2.2</seealso>
internal static class XmlText
{
    /// <summary>On one line, without what a terminal would act on.</summary>
    public static string Clean(string text) => Legal(TerminalText.Clean(text));

    /// <summary>The lines as they are, what XML cannot hold as U+FFFD.</summary>
    public static string Legal(string text)
    {
        var legal = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes()) legal.Append(IsLegal(rune.Value) ? rune.ToString() : "\uFFFD");
        return legal.ToString();
    }

    private static bool IsLegal(int value) => value is '\t' or '\n' or '\r' or (>= 0x20 and <= 0xFFFD) or >= 0x10000;
}
