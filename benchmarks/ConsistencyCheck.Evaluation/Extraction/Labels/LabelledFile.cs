using System.Globalization;
using System.Text.Json;

namespace ConsistencyCheck.Evaluation.Extraction.Labels;

/// <summary>Reads labelled texts from JSON lines of any known convention.</summary>
/// <param name="conventions">The conventions, asked in this order.</param>
/// <param name="problems">Where a line that cannot be read is reported; the rest is read all the same.</param>
internal sealed class LabelledFile(IReadOnlyList<IConvention> conventions, TextWriter problems)
{
    /// <summary>Gets how many lines could not be read.</summary>
    public int Unread { get; private set; }

    public IEnumerable<(LabelledItem Item, IConvention Convention)> Read(string path)
    {
        var number = 0;
        foreach (var line in File.ReadLines(path))
        {
            number++;
            if (string.IsNullOrWhiteSpace(line)) continue;
            if (TryRead(line, out var read, out var problem)) yield return read;
            else Report(path, number, problem);
        }
    }

    private bool TryRead(string line, out (LabelledItem Item, IConvention Convention) read, out string problem)
    {
        read = default;
        problem = string.Empty;
        try
        {
            using var json = JsonDocument.Parse(line);
            var item = json.RootElement;
            if (conventions.FirstOrDefault(convention => convention.Knows(item)) is { } known)
            {
                read = (known.Read(item), known);
                return true;
            }

            problem = "no known kind of labels: neither \"mentions\" nor \"quantities\" nor \"spans\" is there.";
        }
        catch (JsonException error)
        {
            problem = $"not JSON: {error.Message}";
        }
        catch (InvalidDataException error)
        {
            problem = error.Message;
        }

        return false;
    }

    private void Report(string path, int line, string problem)
    {
        Unread++;
        problems.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{path}:{line}: {problem}"));
    }
}
