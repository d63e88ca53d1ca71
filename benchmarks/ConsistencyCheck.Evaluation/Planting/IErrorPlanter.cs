using ConsistencyCheck.Dating;

namespace ConsistencyCheck.Evaluation.Planting;

/// <summary>Puts one kind of error into clean documents.</summary>
internal interface IErrorPlanter
{
    /// <summary>What the table calls the kind.</summary>
    string Kind { get; }

    /// <summary>The document with one error of the kind; null where it offers no place for one.</summary>
    /// <param name="clean">The clean document, read and dated.</param>
    /// <param name="random">What chooses among places and changes: the same seed gives the same errors.</param>
    PlantedError? Plant(DatedDocument clean, Random random);
}
