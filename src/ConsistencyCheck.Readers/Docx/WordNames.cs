namespace ConsistencyCheck.Readers.Docx;

/// <summary>The namespaces of Word's markup, ECMA-376: the transitional ones that Word writes, and the strict ones that it can be told to write.</summary>
internal static class WordNames
{
    public const string Compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006";

    public const string DublinCore = "http://purl.org/dc/elements/1.1/";

    public static bool IsWord(string ns) =>
        ns is "http://schemas.openxmlformats.org/wordprocessingml/2006/main" or "http://purl.oclc.org/ooxml/wordprocessingml/main";
}
