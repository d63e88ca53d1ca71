namespace ConsistencyCheck.Readers.Html;

/// <summary>A page, or a fragment of one, taken apart.</summary>
/// <param name="Source">Its source.</param>
/// <param name="Events">Its elements and words in the order of the source.</param>
/// <param name="Elements">Its elements, each after the one that holds it; the first is the root that no tag stands for.</param>
/// <param name="SaveNotes">Comments in which tools that save pages say when they did.</param>
internal sealed record HtmlPage(string Source, IReadOnlyList<HtmlEvent> Events, IReadOnlyList<HtmlElement> Elements, IReadOnlyList<string> SaveNotes);
