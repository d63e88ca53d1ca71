namespace ConsistencyCheck.Readers;

/// <summary>What a file is written in.</summary>
public enum DocumentFormat
{
    /// <summary>Text without markup.</summary>
    PlainText,

    /// <summary>A web page.</summary>
    Html,

    /// <summary>CommonMark with front matter.</summary>
    Markdown,

    /// <summary>RSS or Atom: one document an entry.</summary>
    Feed,

    /// <summary>The IPTC's news in JSON.</summary>
    Ninjs,

    /// <summary>The IPTC's NewsML-G2.</summary>
    NewsMl,

    /// <summary>A Word document, Office Open XML.</summary>
    Docx,

    /// <summary>One JSON object a line, one document an object.</summary>
    JsonLines,
}
