using System.Globalization;
using ConsistencyCheck.Cli.CommandLine;
using ConsistencyCheck.Readers.Json;

namespace ConsistencyCheck.Cli.Input;

/// <summary>Reads items from JSON lines, one by one, and never stops at a bad line.</summary>
/// <typeparam name="T">What a line is read as.</typeparam>
internal sealed class JsonLinesReader<T>(JsonObjectReader<T> reader, CliConsole console, Diagnostics diagnostics)
    where T : class
{
    /// <summary>One answer for each line of each file, in order.</summary>
    public IEnumerable<JsonLine<T>> Read(IReadOnlyList<InputFile> files)
    {
        foreach (var file in files)
        {
            using var stream = Open(file);
            if (stream is null) continue;
            var lines = new Utf8LineReader(stream, console.Out.Flush);
            var bad = 0;
            while (lines.TryRead(out var bytes))
            {
                // Where several files are read, a line number alone would not say whose it is.
                var number = lines.Line.ToString(CultureInfo.InvariantCulture);
                var isRead = JsonLineParser.TryRead(bytes, files.Count > 1 ? $"{file.Id}:{number}" : number, reader, out var item, out var error);
                if (!isRead) bad++;
                yield return new JsonLine<T>(files.Count > 1 ? file.Id : null, lines.Line, item, error);
            }

            if (lines.Line == 0) diagnostics.Tell($"\"{file.Id}\" is empty; there is nothing to check in it");
            if (bad > 0) diagnostics.Tell($"{bad} of the {lines.Line} lines of \"{file.Id}\" could not be read; the output has an error in the place of each");
        }
    }

    private Stream? Open(InputFile file)
    {
        try
        {
            return file.FullPath is { } path ? File.OpenRead(path) : console.In;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            diagnostics.Tell($"\"{file.Id}\" cannot be opened; look whether it is still there and whether you may read it");
            return null;
        }
    }
}
