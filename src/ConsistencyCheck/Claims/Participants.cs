namespace ConsistencyCheck.Claims;

/// <summary>The names of a sentence: who and what its facts are about.</summary>
/// <param name="names">The stems of the words of each name, each name closed by a 0.</param>
internal sealed class Participants(uint[] names)
{
    public static Participants None { get; } = new([]);

    /// <summary>
    /// Whether two sentences name nobody in common, although each names somebody besides its speaker: the sales of Leeds are not those of York.
    /// </summary>
    public bool AreOthersThan(Participants other, uint speaker, uint otherSpeaker)
    {
        var (isNamed, isOtherNamed) = (false, false);
        for (var (i, end) = (0, 0); Next(names, ref i, ref end, speaker); i = end + 1)
        {
            isNamed = true;
            for (var (j, otherEnd) = (0, 0); Next(other.Names, ref j, ref otherEnd, otherSpeaker); j = otherEnd + 1)
            {
                isOtherNamed = true;
                if (MayBeOne(Names[i..end], other.Names[j..otherEnd])) return false;
            }
        }

        return isNamed && isOtherNamed;
    }

    private ReadOnlySpan<uint> Names => names;

    /// <summary>The next name that is not the speaker's, from a place on.</summary>
    private static bool Next(ReadOnlySpan<uint> names, ref int start, ref int end, uint speaker)
    {
        for (; start < names.Length; start = end + 1)
        {
            end = start + names[start..].IndexOf(0u);
            if (speaker == 0 || !names[start..end].Contains(speaker)) return true;
        }

        return false;
    }

    /// <summary>Whether more than half of the shorter name's words are the other's too: "Lund" and "Petra Lund", and not "New York" and "New Jersey".</summary>
    private static bool MayBeOne(ReadOnlySpan<uint> first, ReadOnlySpan<uint> second)
    {
        var shared = 0;
        foreach (var word in first)
            if (second.Contains(word)) shared++;
        return shared * 2 > Math.Min(first.Length, second.Length);
    }
}
