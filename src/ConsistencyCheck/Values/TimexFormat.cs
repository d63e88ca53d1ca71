namespace ConsistencyCheck.Values;

/// <summary>Writes time values as TIMEX3 <c>value</c> attributes.</summary>
internal static class TimexFormat
{
    public static string Of(TimeValue value) => throw new InvalidOperationException();
}
