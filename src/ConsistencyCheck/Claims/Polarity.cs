namespace ConsistencyCheck.Claims;

/// <summary>Whether a claim is made or denied.</summary>
internal enum Polarity
{
    Asserted,
    Denied,
}
