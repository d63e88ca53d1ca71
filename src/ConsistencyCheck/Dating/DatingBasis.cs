namespace ConsistencyCheck.Dating;

/// <summary>What a document's date rests on.</summary>
public enum DatingBasis
{
    /// <summary>Nothing: the date is undetermined.</summary>
    None,

    /// <summary>What the metadata or a header stamp states; the text does not contradict it.</summary>
    Stated,

    /// <summary>What the text implies by itself.</summary>
    Inferred,

    /// <summary>What the text implies together with other documents about the same events.</summary>
    Joint,
}
