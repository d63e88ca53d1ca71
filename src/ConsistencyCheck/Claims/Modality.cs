namespace ConsistencyCheck.Claims;

/// <summary>Whether a claim is told as fact, as yet to come, or as open.</summary>
internal enum Modality
{
    Actual,
    Future,
    Possible,
}
