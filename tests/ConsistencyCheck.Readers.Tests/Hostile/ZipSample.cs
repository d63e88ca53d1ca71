using System.IO.Compression;
using System.Text;

namespace ConsistencyCheck.Readers.Tests.Hostile;

/// <summary>Archives with the parts of a Word document, made by hand, since no tool makes them as they are needed here.</summary>
internal static class ZipSample
{
    private const string Start = "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>";
    private const string End = "</w:body></w:document>";

    /// <summary>A document with this markup in its body.</summary>
    public static byte[] Word(string body, string prologue = "") => Archive(("word/document.xml", Encoding.UTF8.GetBytes(prologue + Start + body + End)));

    public static byte[] Archive(params (string Name, byte[] Content)[] parts)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in parts)
            {
                using var entry = zip.CreateEntry(name).Open();
                entry.Write(content);
            }
        }

        return stream.ToArray();
    }
}
