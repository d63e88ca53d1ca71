using ConsistencyCheck.Documents;
using ConsistencyCheck.Readers.Tests.Mapping;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;
using static ConsistencyCheck.Readers.Tests.Docx.WordSample;

namespace ConsistencyCheck.Readers.Tests.Docx;

public class DocxReaderTests
{
    [Fact]
    public void Each_paragraph_is_a_line_and_its_style_says_what_it_is()
    {
        var document = Read(
            Paragraph("Tram opens", "Titel"), new Paragraph(), Paragraph("Cost", "berschrift1"), Paragraph("It cost 5 million euros."),
            Paragraph("The depot in May", "Eigenes"), Paragraph("We are late", "Zitat"), new SectionProperties());

        Assert.Equal("Tram opens\n\nCost\nIt cost 5 million euros.\nThe depot in May\nWe are late\nMeasured on Feb. 30.", document.Text); // the footnote is the last
        Assert.Equal(ZoneKind.Headline, Places.MarkOf(document, "Tram opens"));
        Assert.Equal(ZoneKind.Headline, Places.MarkOf(document, "Cost"));
        Assert.Null(Places.MarkOf(document, "It cost"));
        Assert.Equal(ZoneKind.Caption, Places.MarkOf(document, "The depot")); // a house style that builds on Word's
        Assert.Equal(ZoneKind.Quote, Places.MarkOf(document, "We are"));
        Assert.Equal("Tram opens", document.Title);
        Assert.Null(document.Published); // the file's day is not the story's
        Assert.Null(document.Origin);
    }

    [Fact]
    public void Changes_count_as_accepted_and_of_fields_the_result_is_read()
    {
        var document = Read(
            Paragraph(null, new Run(Words("On ")), new DeletedRun(new Run(new DeletedText("Monday"))), new InsertedRun(new Run(Words("Tuesday"))), new Run(Words(" it rained."))),
            Paragraph(null, new MoveFromRun(new Run(Words("gone"))), new MoveToRun(new Run(Words("Moved here.")))),
            Paragraph(
                null,
                new Run(Words("Page ")), new Run(new FieldChar { FieldCharType = FieldCharValues.Begin }), new Run(new FieldCode(" DATE ")), new Run(Words("code")),
                new Run(new FieldChar { FieldCharType = FieldCharValues.Separate }), new Run(Words("May 3")), new Run(new FieldChar { FieldCharType = FieldCharValues.End }),
                new Run(Words(" ends.")), new SimpleField(new Run(Words(" 7"))) { Instruction = "PAGE" }),
            Paragraph(null, new Run(new RunProperties(new Vanish()), Words("hidden")), new Run(Words("shown"))));

        Assert.StartsWith("On Tuesday it rained.\nMoved here.\nPage May 3 ends. 7\nshown\n", document.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Breaks_tabs_and_hyphens_of_Word_become_characters()
    {
        var document = Read(
            Paragraph("Titel", new Run(Words("5"), new NoBreakHyphen(), Words("7"), new TabChar(), Words("par"), new SoftHyphen(), Words("ty"), new Break(), Words("co\u00ADlumn"))),
            Paragraph(null, new Hyperlink(new Run(Words("linked"))), new Run(new Break { Type = BreakValues.Page })));

        Assert.StartsWith("5\u20117\tparty column\nlinked\n", document.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void Cells_of_tables_are_paragraphs_and_text_boxes_are_read_once()
    {
        var table = new Table(new TableRow(new TableCell(Paragraph("Quay")), new TableCell(Paragraph("12 ships"))));
        var box = Paragraph(null, new Run(Words("Before ")), new Run(new AlternateContent(
            new AlternateContentChoice(new Picture(new TextBoxContent(Paragraph("In the box")))) { Requires = "wps" },
            new AlternateContentFallback(new Picture(new TextBoxContent(Paragraph("In the box")))))), new Run(Words("after.")));

        Assert.StartsWith("Quay\n12 ships\nBefore after.\nIn the box\nEnd.\n", Read(table, box, Paragraph("End.")).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_article_has_the_same_findings_as_plain_text_at_the_paragraph_and_the_character()
    {
        string[] lines =
        [
            "Tram line opens in Skerry",
            "The council said the line would open on Tuesday, March 13, 2024, after a delay of two years.",
            "The summer ferry leaves the old quay on Sept. 31, and it takes 550 miles (700 km) to the islands.",
        ];
        var checker = new ConsistencyCheckerBuilder().Build();
        var plain = checker.Check(DocumentReaders.Read("a.txt", Sample.Utf8(string.Join('\n', [.. lines, "Measured on Feb. 30."]))).Documents);
        var word = checker.Check(DocumentReaders.Read("a.docx", Document(Paragraph(lines[0], "Titel"), Paragraph(lines[1]), Paragraph(lines[2]))).Documents);

        Assert.NotEmpty(plain.Findings);
        Assert.Equal(plain.Findings.Select(Shown), word.Findings.Select(Shown));
        var impossible = word.Findings.First(finding => finding.Message.Contains("Sept. 31", StringComparison.Ordinal));
        Assert.Equal(new LinePosition(3, 41), word.Documents[0].Layout.PlaceOf(impossible.Evidence[0].Span!.Value).Start);

        static string Shown(Rules.Finding finding) => $"{finding.Rule.Id} {finding.Message} {finding.Evidence[0].Span}";
    }

    [Theory]
    [InlineData(new byte[] { 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0 }, "before 2007")] // also what Word encrypts
    [InlineData(new byte[] { 0x25, 0x50, 0x44, 0x46 }, "no ZIP archive")] // a PDF that was renamed
    [InlineData(new byte[] { 0x50, 0x4B, 3, 4, 0, 0 }, "cut or broken")]
    [InlineData(new byte[0], "no ZIP archive")]
    public void What_is_no_Word_document_is_refused_in_a_sentence(byte[] bytes, string told)
    {
        var read = DocumentReaders.Read("a.docx", bytes);

        Assert.Empty(read.Documents);
        Assert.Contains(told, Assert.Single(read.Problems).Message, StringComparison.Ordinal);
    }

    private static SourceDocument Read(params OpenXmlElement[] body)
    {
        var read = DocumentReaders.Read("a.docx", Document(body));
        Assert.Empty(read.Problems);
        return Assert.Single(read.Documents);
    }
}
