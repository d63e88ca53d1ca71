namespace ConsistencyCheck.Evaluation.Planting.Dates;

/// <summary>What a text holds that can show its year to be wrong, weakest first.</summary>
internal enum YearWitness
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>A year is named: a later one than the stated one shows that to be wrong, and an earlier one hardly anything.</summary>
    Year,

    /// <summary>A bare weekday in the lead, and the day of the news in a dateline or beside "today": the weekday may be that day's or an earlier one.</summary>
    LinkedWeekday,

    /// <summary>A weekday side by side with a month-day of no named year.</summary>
    Pair,
}
