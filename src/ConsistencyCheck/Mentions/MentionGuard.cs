using System.Globalization;
using ConsistencyCheck.Documents;

namespace ConsistencyCheck.Mentions;

/// <summary>Holds the answer of a caller's own finder against the contract of <see cref="IMentionFinder"/>: a span outside the text would
/// otherwise fail far from its cause, in a report.</summary>
internal static class MentionGuard
{
    /// <returns>The mentions as they are.</returns>
    /// <exception cref="InvalidOperationException">There is no answer, or a span of it does not lie inside the text after the one before.</exception>
    public static IReadOnlyList<Mention> Admit(IReadOnlyList<Mention>? mentions, IMentionFinder finder, SourceDocument document)
    {
        if (mentions is null) throw Broken(finder, document, "returned null in place of a list of mentions");
        var free = 0;
        foreach (var mention in mentions)
        {
            if (mention is null) throw Broken(finder, document, "returned a null mention");
            var (start, length) = (mention.Span.Start, mention.Span.Length);
            if (start < 0 || length < 0 || start > document.Text.Length - length)
                throw Broken(finder, document, $"returned a mention of {length} code units from {start}, outside the text of {document.Text.Length}");
            if (start < free) throw Broken(finder, document, $"returned a mention that starts at {start}, before the end at {free} of the one before it");
            free = start + length;
        }

        return mentions;
    }

    private static InvalidOperationException Broken(IMentionFinder finder, SourceDocument document, string what) =>
        new(string.Create(CultureInfo.InvariantCulture, $"The mention finder {finder.GetType()} {what}, in document \"{document.Id}\"."));
}
