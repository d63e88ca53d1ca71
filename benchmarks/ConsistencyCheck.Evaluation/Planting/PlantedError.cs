using ConsistencyCheck.Documents;

namespace ConsistencyCheck.Evaluation.Planting;

/// <summary>A clean document into which one error was put.</summary>
/// <param name="Document">The document with the error.</param>
/// <param name="Change">What was changed, for reading the misses: "Wednesday -> Friday".</param>
/// <param name="IsDecidable">Whether the text itself holds what shows the error; the others are planted too, and counted apart.</param>
internal sealed record PlantedError(SourceDocument Document, string Change, bool IsDecidable = true);
