using System.Collections.Frozen;

namespace ConsistencyCheck.Languages.English;

/// <summary>A fixed set of words that is asked with slices of a text, without regard to ASCII case.</summary>
internal sealed class TermSet
{
    private readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> _terms;

    public TermSet(params ReadOnlySpan<string> terms)
        => _terms = terms.ToArray().ToFrozenSet(StringComparer.OrdinalIgnoreCase).GetAlternateLookup<ReadOnlySpan<char>>();

    public bool Contains(ReadOnlySpan<char> term) => _terms.Contains(term);
}
