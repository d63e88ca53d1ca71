using ConsistencyCheck.Documents;

namespace ConsistencyCheck.Suppressions;

/// <summary>
/// Parts of documents that an application does not want to be told of. They are still read, dated and compared; a finding that doubts something in them is
/// suppressed.
/// </summary>
public sealed record IgnoredParts
{
    /// <summary>Gets nothing at all, which is the default.</summary>
    public static IgnoredParts None { get; } = new();

    /// <summary>Gets what tells ignored documents by their id; null where none is ignored.</summary>
    public Func<string, bool>? Documents { get; init; }

    /// <summary>Gets the kinds of text that are ignored, such as <see cref="ZoneKind.Quote"/>.</summary>
    public IReadOnlyList<ZoneKind> Zones { get; init; } = [];

    /// <summary>Gets headings, in any letter case: the text from such a heading up to the next one is ignored.</summary>
    public IReadOnlyList<string> Sections { get; init; } = [];

    /// <summary>Gets words, in any letter case, in which no date or figure is meant as one: the name of a band, a film or a road.</summary>
    public IReadOnlyList<string> Phrases { get; init; } = [];

    internal bool IsNone => Documents is null && Zones.Count == 0 && Sections.Count == 0 && Phrases.Count == 0;
}
