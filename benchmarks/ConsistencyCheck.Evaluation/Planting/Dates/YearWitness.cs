namespace ConsistencyCheck.Evaluation.Planting.Dates;

/// <summary>What a text holds that can show its year to be wrong, weakest first.</summary>
internal enum YearWitness
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>Only years before the true one are named: they fit the years around it as well, and decide hardly anything.</summary>
    OlderYear,

    /// <summary>The true year or a later one is named: told as past it shows a stamp of an earlier year to be wrong, told as to come one of a later year.</summary>
    OwnYear,

    /// <summary>A bare weekday in the lead, and the day of the news in a dateline or beside "today": the weekday may be that day's or an earlier one.</summary>
    LinkedWeekday,

    /// <summary>A weekday side by side with a month-day of no named year.</summary>
    Pair,
}
