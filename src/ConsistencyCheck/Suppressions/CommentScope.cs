using ConsistencyCheck.Documents;

namespace ConsistencyCheck.Suppressions;

/// <summary>Finds the paragraph that a comment is of: the one that it stands in or, where it has a line to itself, the next one.</summary>
internal static class CommentScope
{
    /// <summary>The paragraph, in the document's text; null where none follows.</summary>
    /// <param name="layout">The document.</param>
    /// <param name="comment">Where the comment stands in the document's file.</param>
    public static TextSpan? Of(DocumentLayout layout, TextSpan comment)
    {
        var original = layout.Document.Origin?.Original ?? layout.Document.Text;
        var next = SkipBlank(layout.RunningText, ToText(layout, comment.End));
        // The text that precedes the comment in the file ends where the text that follows it begins.
        var previous = LastBlank(layout.RunningText, ToText(layout, comment.Start));
        if (previous < 0 || (HasLineToItself(original, comment) && !IsInOneParagraph(layout, previous, next))) return ParagraphAt(layout, next);
        return IsNearer(layout, original, comment, previous, next) ? ParagraphAt(layout, previous) : ParagraphAt(layout, next);
    }

    private static int ToText(DocumentLayout layout, int offset) => layout.Document.Origin?.ToText(offset) ?? offset;

    private static bool HasLineToItself(string original, TextSpan comment)
    {
        var before = original.AsSpan(0, comment.Start).TrimEnd(" \t");
        var after = original.AsSpan(comment.End).TrimStart(" \t");
        return (before.IsEmpty || before[^1] is '\r' or '\n') && (after.IsEmpty || after[0] is '\r' or '\n');
    }

    /// <summary>Whether the text before the comment is nearer to it than the text after it, as markup has it: nothing but white space lies between.</summary>
    private static bool IsNearer(DocumentLayout layout, string original, TextSpan comment, int previous, int next)
    {
        if (next >= layout.RunningText.Length || IsInOneParagraph(layout, previous, next)) return true;
        var endOfPrevious = layout.SpanInFile(new TextSpan(previous, 1)).End;
        var startOfNext = layout.SpanInFile(new TextSpan(next, 1)).Start;
        if (IsPlainGap(original, endOfPrevious, comment.Start)) return true;
        return !IsPlainGap(original, comment.End, startOfNext) && comment.Start - endOfPrevious <= startOfNext - comment.End;
    }

    private static bool IsPlainGap(string original, int start, int end) =>
        start <= end && original.AsSpan(start, end - start).Trim(" \t").IsEmpty;

    private static bool IsInOneParagraph(DocumentLayout layout, int previous, int next) =>
        next < layout.RunningText.Length && layout.RunningText.AsSpan(previous, next - previous).IndexOfAny('\r', '\n') < 0;

    private static TextSpan? ParagraphAt(DocumentLayout layout, int offset)
    {
        var text = layout.RunningText;
        if (offset >= text.Length) return null;
        var start = text.AsSpan(0, offset).LastIndexOfAny('\r', '\n') + 1;
        var length = text.AsSpan(offset).IndexOfAny('\r', '\n');
        return TextSpan.Between(start, length < 0 ? text.Length : offset + length);
    }

    private static int SkipBlank(string text, int offset)
    {
        while (offset < text.Length && char.IsWhiteSpace(text[offset])) offset++;
        return offset;
    }

    private static int LastBlank(string text, int offset)
    {
        offset--;
        while (offset >= 0 && char.IsWhiteSpace(text[offset])) offset--;
        return offset;
    }
}
