using ConsistencyCheck.Documents;

namespace ConsistencyCheck.Cli.Input;

/// <summary>A draft with the texts that it rests on.</summary>
internal sealed record SourcedDraft(SourceDocument Draft, IReadOnlyList<SourceDocument> Sources);
