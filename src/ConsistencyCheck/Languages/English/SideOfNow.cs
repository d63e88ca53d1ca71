namespace ConsistencyCheck.Languages.English;

/// <summary>Where a word places something that it gives no time for.</summary>
internal enum SideOfNow : byte
{
    Past,
    Present,
    Future,
}
