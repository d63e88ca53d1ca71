namespace ConsistencyCheck.Evaluation.Extraction.Conventions;

/// <summary>
/// Fiscal years, which Microsoft.Recognizers.Text marks (FY2008); here they have the value of the year they are named for.
/// </summary>
internal static class RecognizersFiscalYears
{
    public static bool Names(ReadOnlySpan<char> words) =>
        words.Contains("fiscal", StringComparison.OrdinalIgnoreCase) || words.Contains("financial", StringComparison.OrdinalIgnoreCase)
            || words.StartsWith("FY", StringComparison.OrdinalIgnoreCase);
}
