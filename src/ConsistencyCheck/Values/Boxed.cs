namespace ConsistencyCheck.Values;

/// <summary>Holds a part that few values have, so that all others pay for a reference and not for the part.</summary>
internal sealed record Boxed<T>(T Value)
    where T : struct
{
    public static Boxed<T>? Of(T? value) => value is { } part ? new Boxed<T>(part) : null;
}
