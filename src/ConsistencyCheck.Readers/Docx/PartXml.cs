using System.Xml;

namespace ConsistencyCheck.Readers.Docx;

/// <summary>Opens the XML of a part so that it can neither fetch nor blow up.</summary>
internal static class PartXml
{
    /// <summary>A text box in a table in a text box is some forty levels deep.</summary>
    public const int Deepest = 256;

    public static XmlReader Open(byte[] bytes) => XmlReader.Create(new MemoryStream(bytes), new XmlReaderSettings
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        MaxCharactersFromEntities = 1,
        MaxCharactersInDocument = BoundedArchive.PartBytes,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
    });
}
