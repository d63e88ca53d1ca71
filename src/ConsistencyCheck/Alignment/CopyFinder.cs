using ConsistencyCheck.Documents;
using ConsistencyCheck.Languages;
using ConsistencyCheck.Mentions;
using ConsistencyCheck.Text;

namespace ConsistencyCheck.Alignment;

/// <summary>Finds documents that carry the same story word for word: syndicated copies neither corroborate nor contradict each other.</summary>
/// <remarks>Shingles compared by their smallest hashes: A. Z. Broder, On the resemblance and containment of documents (1997).</remarks>
internal static class CopyFinder
{
    private const int ShingleLength = 5;
    private const int SketchSize = 96;

    /// <summary>The share of shingles in common that makes a copy. Policy.</summary>
    private const double LeastResemblance = 0.5;

    /// <summary>For each document the index of the first one that carries the same story; its own index for an original.</summary>
    public static int[] SourceOf(IReadOnlyList<MentionedDocument> documents)
    {
        var sketches = documents.Select(Sketch).ToArray();
        var sources = new int[documents.Count];
        var holders = new Dictionary<uint, List<int>>();
        for (var i = 0; i < sketches.Length; i++)
        {
            sources[i] = i;
            var common = new Dictionary<int, int>();
            foreach (var shingle in sketches[i])
                foreach (var holder in holders.GetValueOrDefault(shingle) ?? []) common[holder] = common.GetValueOrDefault(holder) + 1;
            // The first original wins, whatever order the shingles brought the candidates in.
            foreach (var (holder, count) in common)
                if (holder < sources[i] && count >= LeastResemblance * Math.Min(sketches[i].Length, sketches[holder].Length)) sources[i] = holder;

            // Only originals are looked up, so that a thousand copies of one story cost a thousand look-ups and not a million.
            if (sources[i] == i) Hold(holders, sketches[i], i);
        }

        return sources;
    }

    private static void Hold(Dictionary<uint, List<int>> holders, uint[] sketch, int document)
    {
        foreach (var shingle in sketch)
        {
            if (!holders.TryGetValue(shingle, out var list)) holders[shingle] = list = [];
            list.Add(document);
        }
    }

    /// <summary>The smallest of the hashes, each once: the same sample of every copy.</summary>
    private static uint[] Smallest(uint[] hashes)
    {
        Array.Sort(hashes);
        var count = 0;
        for (var i = 0; i < hashes.Length && count < SketchSize; i++)
            if (count == 0 || hashes[i] != hashes[count - 1]) hashes[count++] = hashes[i];
        return hashes[..count];
    }

    private static uint[] Sketch(MentionedDocument document)
    {
        var words = new List<uint>();
        foreach (var token in document.Tokens.Tokens)
        {
            if (token.Kind is not (TokenKind.Word or TokenKind.Number)) continue;
            if (document.Layout.ZoneAt(token.Start) is { Kind: ZoneKind.Body or ZoneKind.Quote, IsRepeat: false }) words.Add(token.Hash);
        }

        var shingles = new uint[Math.Max(words.Count - ShingleLength + 1, 0)];
        for (var i = 0; i + ShingleLength <= words.Count; i++)
        {
            var hash = WordHash.Seed;
            for (var j = i; j < i + ShingleLength; j++) hash = ((hash ^ words[j]) * 16777619) + (words[j] >> 16);
            shingles[i] = hash;
        }

        return Smallest(shingles);
    }
}
