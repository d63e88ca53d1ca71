namespace ConsistencyCheck.Claims;

/// <summary>Which way a figure goes: "sales rose 3 percent" and "sales fell 3 percent" state one figure and two facts.</summary>
internal enum Direction
{
    None,
    Up,
    Down,
}
