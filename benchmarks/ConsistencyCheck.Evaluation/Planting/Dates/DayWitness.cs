namespace ConsistencyCheck.Evaluation.Planting.Dates;

/// <summary>What a text holds that can show its day to be some months off, weakest first.</summary>
internal enum DayWitness
{
    /// <summary>No day of a month.</summary>
    None,

    /// <summary>A day of a month: still to come, long past, of a caption, or told in no plain tense.</summary>
    OtherDay,

    /// <summary>A dated event of the news: a day of the weeks before publication that running text tells of as past.</summary>
    Event,

    /// <summary>A dateline with its day.</summary>
    Dateline,
}
