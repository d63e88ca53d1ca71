namespace ConsistencyCheck.Dating.Joint;

/// <summary>A month-day that two documents name for the same event.</summary>
/// <param name="First">Index of one document.</param>
/// <param name="Second">Index of the other.</param>
/// <param name="Month">1 to 12.</param>
/// <param name="Day">1 to 31.</param>
internal sealed record SharedEvent(int First, int Second, int Month, int Day)
{
    public int Other(int document) => document == First ? Second : First;
}
