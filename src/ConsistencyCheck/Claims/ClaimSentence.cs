using ConsistencyCheck.Documents;

namespace ConsistencyCheck.Claims;

/// <summary>A sentence that makes claims, with the words that say what they are about.</summary>
/// <remarks>The claims of a sentence share it: a sentence may hold thousands of them.</remarks>
internal sealed class ClaimSentence
{
    /// <summary>How much less a word says of a value for each content word between the two. Policy.</summary>
    private const float PerWord = 0.12f;

    /// <summary>What is left of that behind so many commas, conjunctions or other values: four fifths for each. Policy.</summary>
    private static readonly float[] ByBarriers = [.. Enumerable.Range(0, 32).Select(barriers => MathF.Pow(0.8f, barriers))];

    // The tokens of the content words and of the barriers, in the order of the text; of each word, how many barriers stand before it, and its place among the
    // terms.
    private readonly int[] _tokens;
    private readonly int[] _barriers;
    private readonly int[] _barriersBefore;
    private readonly int[] _slots;

    // The token of the first figure, and the tokens behind it that begin a clause of their own.
    private readonly int _firstFigure;
    private readonly int[] _clauses;
    private readonly Func<Participants> _participants;

    /// <param name="span">Where it stands.</param>
    /// <param name="concepts">The concepts of its content words, in the order of the text.</param>
    /// <param name="areNames">Whether each of them is a word of a name.</param>
    /// <param name="tokens">The token of each of them.</param>
    /// <param name="barriers">The tokens behind which something else is told more often than not, in order.</param>
    /// <param name="firstFigure">The token of its first number in digits; one behind all others where it has none.</param>
    /// <param name="clauses">The tokens that begin a clause of their own, in order.</param>
    /// <param name="participants">Reads the names in it.</param>
    public ClaimSentence(TextSpan span, uint[] concepts, bool[] areNames, int[] tokens, int[] barriers, int firstFigure, int[] clauses, Func<Participants> participants)
    {
        Span = span;
        (_firstFigure, _clauses) = (firstFigure, clauses);
        _participants = participants;
        _tokens = tokens;
        _barriers = barriers;
        Terms = Distinct(concepts);
        AreNames = new bool[Terms.Length];
        _slots = new int[concepts.Length];
        _barriersBefore = new int[concepts.Length];
        for (int i = 0, barrier = 0; i < concepts.Length; i++)
        {
            while (barrier < barriers.Length && barriers[barrier] < tokens[i]) barrier++;
            _barriersBefore[i] = barrier;
            _slots[i] = Array.BinarySearch(Terms, concepts[i]);
            AreNames[_slots[i]] |= areNames[i];
        }
    }

    /// <summary>Gets where it stands.</summary>
    public TextSpan Span { get; }

    /// <summary>Gets the names in it. Read when they are first asked for: few claims are ever in dispute.</summary>
    public Participants Participants => field ??= _participants();

    /// <summary>Gets the concepts of its content words, each once, in ascending order.</summary>
    public uint[] Terms { get; }

    /// <summary>Gets whether each term is a word of a name, in the order of <see cref="Terms"/>.</summary>
    public bool[] AreNames { get; }

    /// <summary>How near each term stands to a value, from 0 to 1, in the order of <see cref="Terms"/>.</summary>
    /// <param name="first">The first token of the value.</param>
    /// <param name="end">The first token behind it.</param>
    public float[] NearnessTo(int first, int end)
    {
        var nearness = new float[Terms.Length];
        var (left, right) = (FirstAt(_tokens, first), FirstAt(_tokens, end));
        // What stands within the value ("12 Russian soldiers") says most.
        for (var i = left; i < right; i++) nearness[_slots[i]] = 1;
        var (before, behind) = (FirstAt(_barriers, first), FirstAt(_barriers, end));
        var shared = SharedBefore(first, left);
        for (var i = left - 1; i >= shared; i--) Raise(nearness, i, left - 1 - i, before - _barriersBefore[i]);
        var beforeShared = shared == 0 ? 0 : FirstAt(_barriers, _firstFigure);
        for (var i = shared - 1; i >= 0; i--) Raise(nearness, i, shared - 1 - i, beforeShared - _barriersBefore[i]);
        for (var i = right; i < _tokens.Length; i++) Raise(nearness, i, i - right, _barriersBefore[i] - behind);
        return nearness;
    }

    /// <summary>
    /// How many words before a value are as near to it as to the first figure of the sentence: "the yard sold 12 boats in Skerry and 40 in Lindmoor" says of both
    /// that the yard sold them.
    /// </summary>
    private int SharedBefore(int value, int left)
    {
        if (value <= _firstFigure) return 0;
        var clause = FirstAt(_clauses, _firstFigure);
        return clause < _clauses.Length && _clauses[clause] < value ? 0 : Math.Min(left, FirstAt(_tokens, _firstFigure));
    }

    private void Raise(float[] nearness, int word, int distance, int barriers)
    {
        var weight = ByBarriers[Math.Min(barriers, ByBarriers.Length - 1)] / (1 + (PerWord * distance));
        ref var known = ref nearness[_slots[word]];
        if (weight > known) known = weight;
    }

    /// <summary>The first place in a list of tokens that is not before a token.</summary>
    private static int FirstAt(int[] tokens, int token)
    {
        // A token that stands for several words has several places.
        var (low, high) = (0, tokens.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (tokens[middle] < token) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    private static uint[] Distinct(uint[] concepts)
    {
        var terms = (uint[])concepts.Clone();
        Array.Sort(terms);
        var count = 0;
        for (var i = 0; i < terms.Length; i++)
            if (count == 0 || terms[i] != terms[count - 1]) terms[count++] = terms[i];
        return terms[..count];
    }
}
