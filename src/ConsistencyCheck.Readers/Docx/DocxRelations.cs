using System.Xml;

namespace ConsistencyCheck.Readers.Docx;

/// <summary>Finds parts by what another part says that they are to it. Relations to what lies outside of the file are not followed.</summary>
internal static class DocxRelations
{
    /// <summary>The paths of the parts that a part names, by the last word of their relation: "officeDocument", "styles", "footnotes".</summary>
    /// <param name="archive">The document.</param>
    /// <param name="part">The path of the part that names them; empty for the document itself.</param>
    public static Dictionary<string, string> Of(BoundedArchive archive, string part)
    {
        var slash = part.LastIndexOf('/');
        var folder = slash < 0 ? "" : part[..(slash + 1)];
        var found = new Dictionary<string, string>(StringComparer.Ordinal);
        if (!archive.TryRead($"{folder}_rels/{part[(slash + 1)..]}.rels", out var bytes, out _)) return found;
        try
        {
            using var xml = PartXml.Open(bytes);
            while (xml.Read() && xml.Depth < PartXml.Deepest)
            {
                if (xml.NodeType != XmlNodeType.Element || xml.LocalName != "Relationship" || xml.GetAttribute("TargetMode") == "External") continue;
                var type = xml.GetAttribute("Type") ?? "";
                if (xml.GetAttribute("Target") is { } target) found.TryAdd(type[(type.LastIndexOf('/') + 1)..], Resolve(folder, target));
            }
        }
        catch (XmlException)
        {
            // What was read up to the damage is enough, or the standard names are.
        }

        return found;
    }

    /// <summary>A target is relative to the folder of the part that names it, or to the archive where it begins with a slash.</summary>
    private static string Resolve(string folder, string target)
    {
        var path = new List<string>();
        foreach (var step in (target.StartsWith('/') ? target : folder + target).Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (step == ".." && path.Count > 0) path.RemoveAt(path.Count - 1);
            else if (step is not ("." or "..")) path.Add(step);
        }

        return string.Join('/', path);
    }
}
