using System.Text;

namespace ConsistencyCheck.Readers.Docx;

/// <summary>A paragraph of a Word document.</summary>
internal sealed class DocxParagraph
{
    public StringBuilder Text { get; } = new();

    /// <summary>Gets or sets the id of its style; null for the default one.</summary>
    public string? Style { get; set; }
}
