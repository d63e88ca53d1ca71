namespace ConsistencyCheck.Languages.English;

/// <summary>The months and weekdays as news style writes them, without the full stop of an abbreviation.</summary>
internal static class MonthNames
{
    public static TermSet Months { get; } = new(
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
        "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec");

    public static TermSet Weekdays { get; } = new(
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
        "mon", "tue", "tues", "wed", "thu", "thur", "thurs", "fri", "sat", "sun");
}
