namespace ConsistencyCheck.Languages.English;

/// <summary>A holiday's name and what places it in a year.</summary>
/// <param name="Phrase">The name, in lower case.</param>
/// <param name="Month">1 to 12; 0 for a day that Easter places.</param>
/// <param name="Day">The day of the month; with a weekday, the first day that it can fall on, or -1 for the month's last such weekday.</param>
/// <param name="Weekday">The weekday that it always falls on; null for a fixed day.</param>
/// <param name="DaysFromEaster">How many days after Easter Sunday it lies; null for all others.</param>
/// <param name="IsWord">Whether the name is also other words, so that it is a holiday only with capitals: "may day".</param>
internal sealed record Holiday(string Phrase, int Month, int Day, DayOfWeek? Weekday = null, int? DaysFromEaster = null, bool IsWord = false);
