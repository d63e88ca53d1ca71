using ConsistencyCheck.Documents;

namespace ConsistencyCheck.Readers;

/// <summary>What a file holds.</summary>
/// <param name="Documents">Its documents in the order of the file; empty where nothing could be read.</param>
/// <param name="Problems">What could not be read; what concerns a document that was read stands in its <see cref="SourceDocument.Problems"/> too.</param>
public sealed record ReadResult(IReadOnlyList<SourceDocument> Documents, IReadOnlyList<ReadProblem> Problems)
{
    /// <summary>The result of a file of which nothing could be read.</summary>
    internal static ReadResult Refused(string message, int? line = null) => new([], [new ReadProblem(line, message)]);
}
