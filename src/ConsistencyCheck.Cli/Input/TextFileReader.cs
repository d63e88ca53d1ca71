using ConsistencyCheck.Cli.CommandLine;
using ConsistencyCheck.Documents;

namespace ConsistencyCheck.Cli.Input;

/// <summary>Reads inputs whole, each as one document.</summary>
internal sealed class TextFileReader(CliConsole console, Diagnostics diagnostics)
{
    /// <summary>The documents, read one by one as they are asked for; inputs that cannot be read are told of and left out.</summary>
    public IEnumerable<SourceDocument> Read(IEnumerable<InputFile> files)
    {
        foreach (var file in files)
        {
            if (BytesOf(file) is not { } bytes) continue;
            if (!TextDecoder.TryDecode(bytes, out var decoded, out var refusal))
            {
                diagnostics.Tell($"\"{file.Id}\" {refusal}");
                continue;
            }

            if (string.IsNullOrWhiteSpace(decoded.Text))
            {
                diagnostics.Tell($"\"{file.Id}\" is empty; there is nothing to check in it");
                continue;
            }

            foreach (var problem in decoded.Problems) diagnostics.TellAt(file.Id, problem.Line, problem.Message);
            yield return new SourceDocument(file.Id, decoded.Text) { Problems = [.. decoded.Problems.Select(problem => problem.ForReport())] };
        }
    }

    private byte[]? BytesOf(InputFile file)
    {
        try
        {
            return file.FullPath is { } path ? File.ReadAllBytes(path) : ReadToEnd(console.In);
        }
        catch (UnauthorizedAccessException)
        {
            diagnostics.Tell($"\"{file.Id}\" may not be read; ask for the right to read it, or leave it out");
        }
        catch (IOException exception)
        {
            // The system's own words: a disk error, a file longer than memory can hold, a file that went away.
            diagnostics.Tell($"\"{file.Id}\" cannot be read: {exception.Message.TrimEnd('.')}; look whether the file is still there and whole");
        }

        return null;
    }

    private static byte[] ReadToEnd(Stream stream)
    {
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return bytes.ToArray();
    }
}
