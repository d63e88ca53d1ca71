using ConsistencyCheck.Cli.CommandLine;
using ConsistencyCheck.Documents;
using ConsistencyCheck.Readers;

namespace ConsistencyCheck.Cli.Input;

/// <summary>Reads inputs whole, of whatever format they are.</summary>
internal sealed class DocumentFileReader(CliConsole console, Diagnostics diagnostics)
{
    /// <summary>The documents, read file by file as they are asked for; what cannot be read is told of and left out.</summary>
    public IEnumerable<SourceDocument> Read(IEnumerable<InputFile> files)
    {
        foreach (var file in files)
        {
            if (BytesOf(file) is not { } bytes) continue;
            var read = DocumentReaders.Read(file.Id, bytes);
            foreach (var problem in read.Problems)
            {
                if (problem.Line is { } line) diagnostics.TellAt(file.Id, line, problem.Message);
                else diagnostics.Tell($"\"{file.Id}\" {problem.Message}");
            }

            foreach (var document in read.Documents) yield return document;
        }
    }

    private byte[]? BytesOf(InputFile file)
    {
        try
        {
            if (file.FullPath is not { } path) return ReadToEnd(console.In, file);
            using var stream = File.OpenRead(path);
            return ReadToEnd(stream, file);
        }
        catch (UnauthorizedAccessException)
        {
            diagnostics.Tell($"\"{file.Id}\" may not be read; ask for the right to read it, or leave it out");
        }
        catch (IOException exception)
        {
            // The system's own words: a disk error, a file that went away.
            diagnostics.Tell($"\"{file.Id}\" cannot be read: {exception.Message.TrimEnd('.')}; look whether the file is still there and whole");
        }

        return null;
    }

    private byte[]? ReadToEnd(Stream stream, InputFile file)
    {
        // A pipe does not say how long it is: a byte more than is read of one file tells that it is too long.
        var most = ReadLimits.FileBytes + 1;
        using var bytes = new MemoryStream(stream.CanSeek ? (int)Math.Min(stream.Length, most) : 0);
        var buffer = new byte[1 << 16];
        while (bytes.Length < most && stream.Read(buffer, 0, (int)Math.Min(buffer.Length, most - bytes.Length)) is var count and > 0)
            bytes.Write(buffer, 0, count);
        if (bytes.Length < most) return bytes.ToArray();
        diagnostics.Tell($"\"{file.Id}\" {ReadLimits.TooLong(stream.CanSeek ? stream.Length : most)}");
        return null;
    }
}
