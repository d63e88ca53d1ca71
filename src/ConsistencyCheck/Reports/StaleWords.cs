using ConsistencyCheck.Languages.English;

namespace ConsistencyCheck.Reports;

/// <summary>Says that the baseline holds what is found no more.</summary>
internal static class StaleWords
{
    public static string Of(int count) => $"{Wording.Number(count)} {(count == 1 ? "entry" : "entries")} of the baseline that nothing has any more";
}
