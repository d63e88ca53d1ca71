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

    // Callers go through the documents in order and ask for the same one many times: its answers are kept, by document 0 unknown, 1 related, 2 not.
    private readonly byte[] _known;
    private int _asked = -1;

    public StoryAffinity(IReadOnlyList<MentionedDocument> documents)
    {
        _names = [.. documents.Select(document => document.Names)];
        _known = new byte[_names.Length];
        foreach (var names in _names)
            foreach (var name in names) _documents[name] = _documents.GetValueOrDefault(name) + 1;
        _weights = [.. _names.Select(names => names.Sum(Rarity))];
    }

    public bool AreRelated(int first, int second)
    {
        if (second != _asked)
        {
            _asked = second;
            Array.Clear(_known);
        }

        ref var known = ref _known[first];
        if (known == 0) known = Compare(first, second) ? (byte)1 : (byte)2;
        return known == 1;
    }

    /// <summary>Whether a document speaks of a name.</summary>
    public bool Names(int document, uint name) => _names[document].Contains(name);

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
