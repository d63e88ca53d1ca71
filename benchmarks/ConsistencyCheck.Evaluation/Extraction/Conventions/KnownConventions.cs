using ConsistencyCheck.Evaluation.Extraction.Labels;

namespace ConsistencyCheck.Evaluation.Extraction.Conventions;

/// <summary>All conventions, the most telling properties first.</summary>
internal static class KnownConventions
{
    public static IReadOnlyList<IConvention> All { get; } =
        [new OwnFormat(), new RecognizersNumber(), new RecognizersUnits(), new RecognizersDateTime(), new WikiWars(), new Quantulum()];
}
