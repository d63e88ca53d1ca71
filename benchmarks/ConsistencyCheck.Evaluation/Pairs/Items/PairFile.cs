using System.Globalization;
using System.Text.Json;

namespace ConsistencyCheck.Evaluation.Pairs.Items;

/// <summary>Reads labelled pairs from JSON lines.</summary>
/// <param name="problems">Where a line that cannot be read is reported; the rest is read all the same.</param>
internal sealed class PairFile(TextWriter problems)
{
    /// <summary>Gets how many lines could not be read.</summary>
    public int Unread { get; private set; }

    public IEnumerable<PairItem> Read(string path)
    {
        var number = 0;
        foreach (var line in File.ReadLines(path))
        {
            number++;
            if (!string.IsNullOrWhiteSpace(line) && ReadLine(line, path, number) is { } item) yield return item;
        }
    }

    private PairItem? ReadLine(string line, string path, int number)
    {
        try
        {
            return PairJson.Read(line);
        }
        catch (Exception error) when (error is JsonException or InvalidDataException)
        {
            Unread++;
            problems.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{path}:{number}: {error.Message}"));
            return null;
        }
    }
}
