using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;
using WordText = DocumentFormat.OpenXml.Wordprocessing.Text;

namespace ConsistencyCheck.Readers.Tests.Docx;

/// <summary>Word documents, made by the Open XML SDK: another hand than the reader's.</summary>
internal static class WordSample
{
    /// <summary>A document of these elements, with the styles of a German Word, whose ids are not English and whose names are.</summary>
    public static byte[] Document(params OpenXmlElement[] body)
    {
        using var stream = new MemoryStream();
        using (var word = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var main = word.AddMainDocumentPart();
            main.Document = new Document(new Body(body));
            main.AddNewPart<StyleDefinitionsPart>().Styles = new Styles(
                Style("Titel", "Title"), Style("berschrift1", "heading 1"), Style("Beschriftung", "caption"), Style("Zitat", "Quote"), Style("Eigenes", "House caption", "Beschriftung"));
            main.AddNewPart<FootnotesPart>().Footnotes = new Footnotes(
                new Footnote(new Paragraph(new Run(new SeparatorMark()))) { Type = FootnoteEndnoteValues.Separator, Id = -1 },
                new Footnote(Paragraph("Measured on Feb. 30.")) { Id = 1 });
            word.PackageProperties.Title = "Template of 2009";
            word.PackageProperties.Created = new DateTime(2009, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        }

        return stream.ToArray();
    }

    public static Paragraph Paragraph(string text, string? style = null) => Paragraph(style, new Run(Words(text)));

    public static Paragraph Paragraph(string? style, params OpenXmlElement[] content)
    {
        var paragraph = new Paragraph();
        if (style is not null) paragraph.Append(new ParagraphProperties(new ParagraphStyleId { Val = style }, new Tabs(new TabStop { Val = TabStopValues.Left, Position = 9 })));
        paragraph.Append(content);
        return paragraph;
    }

    public static WordText Words(string text) => new(text) { Space = SpaceProcessingModeValues.Preserve };

    private static Style Style(string id, string name, string? basedOn = null)
    {
        var style = new Style(new StyleName { Val = name }) { Type = StyleValues.Paragraph, StyleId = id };
        if (basedOn is not null) style.Append(new BasedOn { Val = basedOn });
        return style;
    }
}
