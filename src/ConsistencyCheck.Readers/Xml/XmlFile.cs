using System.Collections.Frozen;
using System.Diagnostics.CodeAnalysis;
using ConsistencyCheck.Readers.Mapping;

namespace ConsistencyCheck.Readers.Xml;

/// <summary>An XML file, read.</summary>
internal sealed record XmlFile(FileText File, ProblemLog Problems, XmlElement Root)
{
    /// <summary>Gets what reads the text of its elements.</summary>
    public XmlText Text { get; } = new(File, Problems);

    /// <summary>Reads a file; where that fails, the result says why.</summary>
    /// <param name="id">What reports call the file.</param>
    /// <param name="bytes">The whole file.</param>
    /// <param name="neverNested">Elements that do not contain their like.</param>
    /// <param name="xml">The file.</param>
    /// <param name="refused">The result of a file that is not read.</param>
    public static bool TryRead(
        string id,
        ReadOnlyMemory<byte> bytes,
        FrozenSet<string> neverNested,
        [NotNullWhen(true)] out XmlFile? xml,
        [NotNullWhen(false)] out ReadResult? refused)
    {
        xml = null;
        refused = null;
        if (!XmlDecoder.TryDecode(bytes.Span, out var decoded, out var refusal))
        {
            refused = ReadResult.Refused(refusal);
            return false;
        }

        var file = new FileText(id, decoded);
        var problems = new ProblemLog(file);
        if (new XmlTreeReader(file, problems, neverNested).Read(out var problem) is not { } root)
        {
            refused = new ReadResult([], problem is null ? problems.ForFile() : [problem]);
            return false;
        }

        xml = new XmlFile(file, problems, root);
        return true;
    }
}
