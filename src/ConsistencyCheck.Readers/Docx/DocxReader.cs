using System.IO.Compression;

namespace ConsistencyCheck.Readers.Docx;

/// <summary>
/// Reads Word documents. A .docx file has no text of its own to point into, so the document's text has one paragraph a line, and in all reports the line is the
/// number of the paragraph and the column that of the character in it. Paragraphs are counted as they begin, empty ones, those of table cells and of text boxes
/// included; footnotes and endnotes follow behind the last one, and headers, footers and comments are not read.
/// </summary>
/// <remarks>
/// The days in a file's properties are those of the file: a template, a copy or an old story that was typed over have them too. None is taken for the day of
/// publication.
/// </remarks>
internal sealed class DocxReader : IFormatReader
{
    /// <summary>The signature of OLE compound files: [MS-CFB], 2.2. Word's files before 2007 are such, and today's with a password.</summary>
    private static ReadOnlySpan<byte> Ole => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    public ReadResult Read(string id, ReadOnlyMemory<byte> bytes)
    {
        if (bytes.Span.StartsWith(Ole)) return ReadResult.Refused("is a Word file of the kind before 2007 (.doc), or has a password; save it as .docx without a password");
        if (!bytes.Span.StartsWith("PK"u8)) return ReadResult.Refused("is no Word document: it is no ZIP archive; save it as .docx in Word");
        try
        {
            using var zip = new ZipArchive(new MemoryStream(bytes.ToArray(), writable: false), ZipArchiveMode.Read);
            var archive = new BoundedArchive(zip);
            if (archive.IsOverfull) return ReadResult.Refused(string.Create(null, $"is an archive of more than {BoundedArchive.Entries} files, as no article is"));
            return new DocxFile(id, archive).Read();
        }
        catch (Exception exception) when (exception is InvalidDataException or IOException or ArgumentException or NotSupportedException)
        {
            // What the platform throws at archives that are cut or damaged.
            return ReadResult.Refused("is a damaged Word document: its archive is cut or broken; save it anew in Word");
        }
    }
}
