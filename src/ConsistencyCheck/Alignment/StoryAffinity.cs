using ConsistencyCheck.Mentions;

namespace ConsistencyCheck.Alignment;

/// <summary>
/// Says whether two documents are about the same people and places: figures of different stories are different facts, however alike their sentences.
/// </summary>
internal sealed class StoryAffinity
{
    /// <summary>One name in common is a coincidence. Policy.</summary>
    private const int LeastSharedNames = 2;

    /// <summary>The share, weighted by rarity, of the names of the one with fewer that the other must have as well. Policy.</summary>
    private const double LeastOverlap = 0.2;

    private readonly HashSet<uint>[] _names;
    private readonly double[] _weights;
    private readonly Dictionary<uint, int> _documents = [];
    private readonly Dictionary<(int First, int Second), bool> _known = [];

    public StoryAffinity(IReadOnlyList<MentionedDocument> documents)
    {
        _names = [.. documents.Select(document => document.Names)];
        foreach (var names in _names)
            foreach (var name in names) _documents[name] = _documents.GetValueOrDefault(name) + 1;
        _weights = [.. _names.Select(names => names.Sum(Rarity))];
    }

    public bool AreRelated(int first, int second)
    {
        var key = first < second ? (first, second) : (second, first);
        if (!_known.TryGetValue(key, out var related)) _known[key] = related = Compare(key.Item1, key.Item2);
        return related;
    }

    private bool Compare(int first, int second)
    {
        var (count, weight) = (0, 0.0);
        foreach (var name in _names[first])
        {
            if (!_names[second].Contains(name)) continue;
            count++;
            weight += Rarity(name);
        }

        return count >= LeastSharedNames && weight >= LeastOverlap * Math.Min(_weights[first], _weights[second]);
    }

    private double Rarity(uint name) => Math.Log(1 + ((double)_names.Length / _documents[name]));
}
