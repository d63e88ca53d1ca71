using System.Collections.Immutable;
using ConsistencyCheck.Documents;

namespace ConsistencyCheck.Cli.Configuration;

/// <summary>The kinds of text as a configuration names them.</summary>
internal static class ZoneNames
{
    /// <summary>Gets the names in the order of <see cref="ZoneKind"/>.</summary>
    public static ImmutableArray<string> All { get; } = ["body", "headline", "header-stamp", "dateline", "quote", "caption", "related-link", "boilerplate"];
}
