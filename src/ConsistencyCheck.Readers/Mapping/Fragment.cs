using ConsistencyCheck.Documents;

namespace ConsistencyCheck.Readers.Mapping;

/// <summary>A value of a file as it reads once its escapes are undone, with the place of each of its code units in the file.</summary>
internal sealed record Fragment(string Text, SourceMap Map)
{
    // Most stretches of this length hold no escape, and are taken over at once.
    private const int Stretch = 64;

    public static Fragment Of(MappedTextBuilder builder) => new(builder.ToString(), builder.ToMap());

    public TextSpan PlaceOf(TextSpan span) => Map.ToOriginal(span);

    /// <summary>Gets where the value stands in the file, without the white space around it.</summary>
    public TextSpan Place => PlaceOf(ParagraphReader.Trim(Text, new TextSpan(0, Text.Length)));

    /// <summary>Appends a stretch of the value, each code unit with its place in the file.</summary>
    public void AppendTo(MappedTextBuilder builder, TextSpan span)
    {
        for (var start = span.Start; start < span.End; start += Stretch)
            AppendStretch(builder, TextSpan.Between(start, Math.Min(start + Stretch, span.End)));
    }

    private void AppendStretch(MappedTextBuilder builder, TextSpan stretch)
    {
        var place = PlaceOf(stretch);
        if (place.Length == stretch.Length)
        {
            builder.AppendFor(stretch.Of(Text), place);
            return;
        }

        for (var i = stretch.Start; i < stretch.End; i++) builder.AppendFor(Text.AsSpan(i, 1), PlaceOf(new TextSpan(i, 1)));
    }
}
