using ConsistencyCheck.Documents;
using ConsistencyCheck.Languages.English;
using ConsistencyCheck.Text;
using ConsistencyCheck.Text.Names;

namespace ConsistencyCheck.Claims;

/// <summary>The body that a sentence is told by, where its words leave no doubt: "According to the Harbour Agency, ...", "The Harbour Agency estimates ...".</summary>
/// <param name="Span">The name as written, without an article.</param>
/// <param name="Words">Its content words, initials replaced by what they stand for.</param>
internal sealed record SpeakerName(TextSpan Span, IReadOnlyList<string> Words)
{
    /// <summary>The speaker; null where there is none, or more than one, or it is a person: who speaks for whom is not always told.</summary>
    /// <param name="text">The text.</param>
    /// <param name="aliases">What its names stand for.</param>
    /// <param name="sentence">The sentence.</param>
    public static SpeakerName? Of(TokenizedText text, Aliases aliases, TextSpan sentence)
    {
        var (first, end) = (text.IndexAt(sentence.Start), text.IndexAt(sentence.End));
        var at = SpeechIn(text, first, end);
        if (at < 0) return null;
        var isAccording = text.WordAt(at) is "to";
        // "According to ..., ", and "..., according to ...".
        var start = isAccording ? at + 1 : first;
        if (start < end && text.WordAt(start) is "the" or "The") start++;
        var behind = EndOfName(text, start, end);
        var next = behind + 2 < end && text.WordAt(behind) is "(" && text.WordAt(behind + 2) is ")" ? behind + 3 : behind;
        var isPlain = !isAccording ? next == at : next < end && text.WordAt(next) is "," or "." or ";" && (at - 1 == first || text.WordAt(at - 2) is ",");
        return isPlain && behind > start && Read(text, aliases, start, behind) is { } words
            ? new SpeakerName(TextSpan.Between(text.Tokens[start].Start, text.Tokens[behind - 1].End), words)
            : null;
    }

    /// <summary>The one word that leaves the sentence to a speaker; -1 where there is none, or a second one.</summary>
    private static int SpeechIn(TokenizedText text, int first, int end)
    {
        var found = -1;
        for (var i = first; i < end; i++)
        {
            if (!text.IsAny(i, SpeechWords.Verbs) && !(text.WordAt(i) is "to" && i > first && text.WordAt(i - 1) is "according" or "According")) continue;
            if (found >= 0) return -1;
            found = i;
        }

        return found;
    }

    private static int EndOfName(TokenizedText text, int index, int end)
    {
        while (index < end)
        {
            if (text.Tokens[index].IsCapitalized) index++;
            else if (index + 1 < end && text.WordAt(index) is "of" or "for" or "and" && text.Tokens[index + 1].IsCapitalized) index += 2;
            else break;
        }

        return index;
    }

    private static List<string>? Read(TokenizedText text, Aliases aliases, int first, int end)
    {
        var words = new List<string>();
        var isBody = false;
        var names = new NameReader(text, aliases);
        for (var i = first; i < end; i++)
        {
            if (names.TryRead(i, out var known, out var next) && next <= end)
            {
                words.AddRange(known.SelectMany(word => word.Split(' ')));
                isBody |= known.Any(word => OrganizationWords.All.Contains(word.ToLowerInvariant()));
                i = next - 1;
                continue;
            }

            if (!ContentTerms.IsContent(text, i)) continue;
            words.Add(text.WordAt(i).ToString());
            isBody |= text.IsAny(i, OrganizationWords.All);
        }

        return isBody ? words : null;
    }

    /// <summary>Gets the first letters of its words: initials that nobody defined may still be its own.</summary>
    public string Initials { get; } = string.Concat(Words.Select(word => char.ToUpperInvariant(word[0])));

    /// <summary>Whether no word of one is in the other's name, nor its initials.</summary>
    public bool IsOtherThan(SpeakerName other) =>
        !Words.Any(word => other.Words.Contains(word, StringComparer.OrdinalIgnoreCase) || word == other.Initials) && !other.Words.Contains(Initials);

    /// <summary>Whether some words speak of it, by its words or its initials.</summary>
    public bool IsNamedIn(ReadOnlySpan<char> words)
    {
        if (Initials.Length > 2 && words.Contains(Initials, StringComparison.Ordinal)) return true;
        foreach (var word in Words)
            if (!words.Contains(word, StringComparison.Ordinal)) return false;
        return true;
    }
}
