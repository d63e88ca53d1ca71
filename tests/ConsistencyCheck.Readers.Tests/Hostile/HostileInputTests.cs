using System.Buffers.Binary;
using System.Text;
using ConsistencyCheck.Readers.Docx;
using ConsistencyCheck.Readers.Tests.Docx;
using ConsistencyCheck.Readers.Xml;

namespace ConsistencyCheck.Readers.Tests.Hostile;

/// <summary>Nothing that a file holds may throw, take memory without bound, or be dropped without a word.</summary>
public class HostileInputTests
{
    private const string Rss = "<rss><channel><item><guid>a</guid><title>Rain &amp; snow</title><description>&lt;p&gt;It fell.&lt;/p&gt;</description></item></channel></rss>";
    private const string NewsMl = "<newsItem xmlns=\"http://iptc.org/std/nar/2006-10-01/\"><contentMeta><headline>Rain</headline></contentMeta><contentSet><inlineData>It fell.</inlineData></contentSet></newsItem>";
    private const string Ninjs = "[{\"uri\":\"urn:a\",\"headline\":\"Rain \\u2019\",\"body_xhtml\":\"<p>It fell &amp; fell.</p>\",\"versioncreated\":\"2024-05-28T10:00:00Z\"}]";
    private const string JsonLines = "{\"id\":\"a\",\"text\":\"Rain \\u2019 fell.\",\"published\":\"2024-05-28\"}\n{\"text\":\"Snow fell.\"}\n";

    public static TheoryData<DocumentFormat> Formats => [DocumentFormat.Feed, DocumentFormat.NewsMl, DocumentFormat.Ninjs, DocumentFormat.JsonLines, DocumentFormat.Docx];

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_file_cut_anywhere_is_read_in_part_or_refused_in_a_sentence(DocumentFormat format)
    {
        var whole = Valid(format);
        var all = DocumentReaders.Read("file", whole, format);
        Assert.NotEmpty(all.Documents);
        Assert.Empty(all.Problems);
        for (var tenth = 0; tenth < 10; tenth++)
        {
            var read = DocumentReaders.Read("file", whole.AsMemory(0, whole.Length * tenth / 10), format);
            // A cut between two lines of JSON leaves a whole file, as does an empty one.
            if (format != DocumentFormat.JsonLines) Assert.NotEmpty(read.Problems);
            Check(read);
        }
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_byte_changed_anywhere_throws_nothing(DocumentFormat format)
    {
        var whole = Valid(format);
        foreach (var changed in new byte[] { 0, (byte)'<', (byte)'&', (byte)'"', (byte)'\\', 0x80, 0xFF })
        {
            for (var i = 0; i < whole.Length; i += format == DocumentFormat.Docx ? 7 : 1)
            {
                var bytes = (byte[])whole.Clone();
                bytes[i] = changed;
                Check(DocumentReaders.Read("file", bytes, format));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Wrong_encodings_zero_bytes_and_noise_throw_nothing(DocumentFormat format)
    {
        var whole = Encoding.UTF8.GetString(format == DocumentFormat.Docx ? "PK\u0003\u0004"u8 : Valid(format));
        byte[][] files =
        [
            Encoding.Unicode.GetBytes(whole), Encoding.BigEndianUnicode.GetBytes("\uFEFF" + whole), Encoding.UTF32.GetBytes(whole), Encoding.Latin1.GetBytes(whole + "é"),
            [.. Encoding.UTF8.GetBytes(whole), 0], new byte[1000], [.. Enumerable.Range(0, 10_000).Select(i => (byte)(i * 7919 >> 3))],
        ];
        foreach (var file in files) Check(DocumentReaders.Read("file", file, format));
    }

    [Theory]
    [InlineData(DocumentFormat.Feed, "<a>", "")]
    [InlineData(DocumentFormat.Feed, "<rss><channel><item><title>", "<a>")]
    [InlineData(DocumentFormat.NewsMl, "<a>", "")]
    [InlineData(DocumentFormat.Ninjs, "[", "")]
    [InlineData(DocumentFormat.Ninjs, "{\"a\":", "")]
    [InlineData(DocumentFormat.JsonLines, "[", "")]
    public void A_hundred_thousand_levels_are_refused_in_a_sentence(DocumentFormat format, string level, string inner)
    {
        var deep = inner.Length > 0 ? level + Repeat(inner, 100_000) : Repeat(level, 100_000);
        var read = DocumentReaders.Read("file", Sample.Utf8(deep), format);

        Assert.Empty(read.Documents);
        Check(read);
        Assert.NotEmpty(read.Problems);
        if (format != DocumentFormat.JsonLines) Assert.Contains(read.Problems, problem => problem.Message.Contains("levels deep", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("<w:p>")]
    [InlineData("<w:p><w:pPr>")]
    [InlineData("<w:del>")] // what is skipped
    [InlineData("<w:p><w:r><w:t>x</w:t>")] // text that comes before the depth is kept, and the cut told
    public void A_Word_document_of_a_hundred_thousand_levels_is_cut(string level)
    {
        var read = DocumentReaders.Read("deep.docx", ZipSample.Word(Repeat(level, 100_000)));

        Assert.Contains("levels deep", Assert.Single(read.Problems).Message, StringComparison.Ordinal);
        Check(read);
    }

    [Theory]
    [InlineData(DocumentFormat.Feed)]
    [InlineData(DocumentFormat.NewsMl)]
    public void Entity_bombs_and_external_entities_end_in_one_sentence(DocumentFormat format)
    {
        const string Laughs = "<!DOCTYPE rss [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\">]>";
        var quadratic = $"<!DOCTYPE rss [<!ENTITY a \"{Repeat("ha", 50_000)}\">]><rss><channel><item><title>{Repeat("&a;", 50_000)}</title></item></channel></rss>";
        const string External = "<!DOCTYPE rss [<!ENTITY f SYSTEM \"file:///etc/hostname\">]><rss><channel><item><title>&f;</title></item></channel></rss>";
        foreach (var xml in new[] { Laughs + Rss.Replace("Rain", "&c;", StringComparison.Ordinal), quadratic, External })
        {
            var read = DocumentReaders.Read("file", Sample.Utf8(xml), format);
            Assert.Empty(read.Documents);
            Assert.Contains("DOCTYPE", Assert.Single(read.Problems).Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_document_type_that_declares_nothing_is_passed_over()
    {
        const string Named = "<!DOCTYPE rss PUBLIC \"-//Netscape//DTD RSS 0.91//EN\" \"http://elsewhere.example/rss.dtd\">";

        Assert.Single(DocumentReaders.Read("file", Sample.Utf8(Named + Rss), DocumentFormat.Feed).Documents);
    }

    [Fact]
    public void A_Word_document_with_a_document_type_is_damaged()
    {
        var read = DocumentReaders.Read("bomb.docx", ZipSample.Word("<w:p><w:r><w:t>&a;</w:t></w:r></w:p>", "<!DOCTYPE w [<!ENTITY a \"ha\">]>"));

        Assert.Empty(read.Documents);
        Assert.Contains("is damaged", Assert.Single(read.Problems).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_archive_that_unpacks_to_hundreds_of_times_its_size_is_refused_before_it_is_read()
    {
        var read = DocumentReaders.Read("bomb.docx", ZipSample.Word(Repeat(" ", 20 << 20)));

        Assert.Empty(read.Documents);
        Assert.Contains("unpacks to more than 500 times", Assert.Single(read.Problems).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_length_that_the_archive_declares_is_not_believed()
    {
        var bytes = ZipSample.Word("<w:p><w:r><w:t>Rain fell.</w:t></w:r></w:p>" + Repeat(" ", 20 << 20));
        // The central directory: its signature, and 24 bytes behind it the length after inflation. APPNOTE 4.3.12
        var directory = bytes.AsSpan().LastIndexOf("PK\u0001\u0002"u8);
        BinaryPrimitives.WriteInt32LittleEndian(bytes.AsSpan(directory + 24), 100);
        var read = DocumentReaders.Read("liar.docx", bytes);

        Assert.Empty(read.Documents);
        Assert.Single(read.Problems);
    }

    [Fact]
    public void An_archive_in_the_archive_stays_packed()
    {
        var bomb = ZipSample.Archive(("inner", new byte[50 << 20]));
        var text = Encoding.UTF8.GetBytes("<document xmlns=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><body><p><r><t>Rain fell.</t></r></p></body></document>");

        Assert.Equal("Rain fell.", Assert.Single(DocumentReaders.Read("nested.docx", ZipSample.Archive(("word/media/bomb.zip", bomb), ("word/document.xml", text))).Documents).Text);
    }

    [Fact]
    public void An_archive_of_too_many_files_is_refused()
    {
        var parts = Enumerable.Range(0, BoundedArchive.Entries + 1).Select(i => ($"{i}", Array.Empty<byte>())).ToArray();

        Assert.Contains("more than 10000 files", Assert.Single(DocumentReaders.Read("many.docx", ZipSample.Archive(parts)).Problems).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Relations_to_the_outside_are_not_followed()
    {
        const string Outside = "<Relationships><Relationship Type=\"x/officeDocument\" Target=\"https://elsewhere.example/a.xml\" TargetMode=\"External\"/>" +
            "<Relationship Type=\"x/officeDocument\" Target=\"../../../../etc/passwd\"/></Relationships>";
        var read = DocumentReaders.Read("out.docx", ZipSample.Archive(("_rels/.rels", Sample.Utf8(Outside))));

        Assert.Contains("no Word document", Assert.Single(read.Problems).Message, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void A_file_of_a_hundred_megabytes_is_refused_by_its_length(DocumentFormat format)
    {
        var read = DocumentReaders.Read("file", new byte[100_000_000], format);

        Assert.Empty(read.Documents);
        Assert.Contains("is 100 MB long", Assert.Single(read.Problems).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void More_elements_than_news_has_are_refused_by_their_number()
    {
        var read = DocumentReaders.Read("file", Sample.Utf8($"<rss><channel>{Repeat("<a/>", XmlTreeReader.MostNodes)}</channel></rss>"), DocumentFormat.Feed);

        Assert.Empty(read.Documents);
        Assert.Contains("more than 2000000", Assert.Single(read.Problems).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Faults_without_number_are_told_in_a_few_sentences()
    {
        var read = DocumentReaders.Read("file", Sample.Utf8($"<rss><channel><item><title>{Repeat("R&D ", 100_000)}</title></item></channel></rss>"), DocumentFormat.Feed);

        Assert.Equal(21, read.Problems.Count);
        Assert.Contains("99980 more", read.Problems[^1].Message, StringComparison.Ordinal);
        Assert.Single(read.Documents);
    }

    [Theory]
    [InlineData("<h1>")] // headings that do not end
    [InlineData("<h1></h2>")]
    [InlineData("<")]
    [InlineData("&")]
    [InlineData("<a \"")]
    [InlineData("<script>")]
    [InlineData("<!--")]
    [InlineData("&amp;")]
    public void Bad_HTML_in_an_entry_is_read_in_a_time_that_grows_with_its_length(string part)
    {
        var html = Repeat(part, 100_000).Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal);
        var read = DocumentReaders.Read("file", Sample.Utf8($"<rss><channel><item><title>Rain fell</title><description>{html}</description></item></channel></rss>"), DocumentFormat.Feed);

        Check(read);
        Assert.Single(read.Documents);
    }

    private static void Check(ReadResult read)
    {
        // The reader may give little, and what it gives must hold together.
        Assert.All(read.Problems, problem => Assert.True(problem.Message.Length is > 10 and < 400, problem.Message));
        Assert.True(read.Problems.Count <= 41);
        foreach (var document in read.Documents)
        {
            Assert.False(string.IsNullOrWhiteSpace(document.Text));
            var end = -1;
            foreach (var zone in document.MarkedZones)
            {
                Assert.True(zone.Span.Start >= end && zone.Span.End <= document.Text.Length);
                end = zone.Span.End;
            }

            foreach (var problem in document.Problems) Assert.True(problem.Span is null || problem.Span.Value.End <= document.Text.Length);
            if (document.Origin is not { } origin) continue;
            Assert.True(origin.ToOriginal(new(0, document.Text.Length)).End <= origin.Original.Length);
        }
    }

    private static byte[] Valid(DocumentFormat format) => format switch
    {
        DocumentFormat.Feed => Sample.Utf8(Rss),
        DocumentFormat.NewsMl => Sample.Utf8(NewsMl),
        DocumentFormat.Ninjs => Sample.Utf8(Ninjs),
        DocumentFormat.JsonLines => Sample.Utf8(JsonLines),
        _ => WordSample.Document(WordSample.Paragraph("Rain fell.", "Titel"), WordSample.Paragraph("It fell on Feb. 30.")),
    };

    private static string Repeat(string part, int times) => new StringBuilder(part.Length * times).Insert(0, part, times).ToString();
}
