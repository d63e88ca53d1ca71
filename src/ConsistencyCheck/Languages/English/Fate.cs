namespace ConsistencyCheck.Languages.English;

/// <summary>What became of those that a figure counts.</summary>
internal enum Fate
{
    /// <summary>Nothing of the kind is said: they work, meet, sign or live somewhere.</summary>
    None,
    Dead,
    Hurt,
    Missing,
    Held,
    Moved,
    Saved,
    Ill,
}
