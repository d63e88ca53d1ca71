using ConsistencyCheck.Documents;
using ConsistencyCheck.Readers.Decoding;

namespace ConsistencyCheck.Readers.Mapping;

/// <summary>A decoded file; its documents share its lines, so that a feed of a thousand entries counts them once.</summary>
/// <param name="id">What reports call the file.</param>
/// <param name="decoded">What it says.</param>
internal sealed class FileText(string id, DecodedText decoded)
{
    public string Id { get; } = id;

    public string Text { get; } = decoded.Text;

    public LineMap Lines { get; } = new(decoded.Text);

    public IReadOnlyList<DecodingProblem> DecodingProblems { get; } = decoded.Problems;

    public MappedTextBuilder NewText() => new(Text, Lines);

    public int LineOf(int offset) => Lines.PositionOf(offset).Line;
}
