using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace ConsistencyCheck.Reports;

/// <summary>What all JSON forms share: how strings, numbers, days and instants are written.</summary>
internal static class JsonText
{
    // Dividing by it drops the zeros that a decimal carries along: 917326.080 becomes 917326.08.
    private const decimal One = 1.000000000000000000000000000000m;

    // The output is a file or a pipe and never stands inside HTML, so letters beyond ASCII stay readable.
    // The encoder turns half a surrogate pair into U+FFFD.
    private static readonly JsonWriterOptions Lines = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly JsonWriterOptions Indented = Lines with { Indented = true, NewLine = "\n" };

    public static void WriteLine(IBufferWriter<byte> output, Action<Utf8JsonWriter> write)
    {
        using (var json = new Utf8JsonWriter(output, Lines)) write(json);
        output.Write("\n"u8);
    }

    public static void WriteIndented(IBufferWriter<byte> output, Action<Utf8JsonWriter> write)
    {
        using (var json = new Utf8JsonWriter(output, Indented)) write(json);
        output.Write("\n"u8);
    }

    public static string ToText(Action<IBufferWriter<byte>> write)
    {
        var output = new ArrayBufferWriter<byte>();
        write(output);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }

    public static void Number(this Utf8JsonWriter json, string name, decimal? value)
    {
        if (value is { } number) json.WriteNumber(name, number / One);
        else json.WriteNull(name);
    }

    public static void Integer(this Utf8JsonWriter json, string name, int? value)
    {
        if (value is { } number) json.WriteNumber(name, number);
        else json.WriteNull(name);
    }

    public static void OptionalString(this Utf8JsonWriter json, string name, string? value)
    {
        if (value is not null) json.WriteString(name, value);
    }

    /// <summary>Both ends of a half-open range: as days where both are midnights, with the time of day where one is not.</summary>
    public static void Instants(this Utf8JsonWriter json, DateTime earliest, DateTime latest)
    {
        // The ends of the calendar stand for "no bound".
        var hasFirst = earliest > DateTime.MinValue;
        var hasLast = latest.Date < DateTime.MaxValue.Date;
        var daysOnly = (!hasFirst || earliest.TimeOfDay == default) && (!hasLast || latest.TimeOfDay == default);
        json.WriteString("earliest", hasFirst ? Instant(earliest, daysOnly) : null);
        json.WriteString("latest", hasLast ? Instant(latest, daysOnly) : null);
    }

    private static string Instant(DateTime instant, bool dayOnly)
    {
        var format = dayOnly ? "yyyy-MM-dd" : instant.Second == 0 ? "yyyy-MM-ddTHH:mm" : "yyyy-MM-ddTHH:mm:ss";
        return instant.ToString(format, CultureInfo.InvariantCulture);
    }
}
