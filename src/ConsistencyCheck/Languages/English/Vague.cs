namespace ConsistencyCheck.Languages.English;

/// <summary>How a vague numeral is sized; the numbers behind it are policy.</summary>
internal enum Vague : byte
{
    None,
    Couple,
    Few,
    Several,
    Handful,
}
