using ConsistencyCheck.Dating;
using ConsistencyCheck.Reports;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Tests.Reports;

/// <summary>One document with a mention of every kind that prints differently.</summary>
internal static class MentionSample
{
    private const string Text =
        "Some 550 miles of track were laid by Wednesday, at 6:30 p.m., for more than $1.2 billion over 3 years; " +
        "nearly 50 towns gained 5% (dozens of them on Feb. 30), and the 東京 line opened in early 2022 at 20°C.";

    private static readonly Unit Mile = new("[mi_i]", Dimension.Length, 1609.344m);
    private static readonly Unit Celsius = new("Cel", Dimension.Temperature, 1m, 273.15m);

    public static DatedDocument Document()
    {
        var document = ReportSample.Document("rail.txt", Text);
        var wednesday = new TimeValue { Type = TimeType.Date, Fields = new CalendarFields { Weekday = DayOfWeek.Wednesday } };
        var evening = new TimeValue { Type = TimeType.DateTime, Clock = new ClockTime(18, 30) };
        var years = new TimeValue { Type = TimeType.Duration, Length = NumericInterval.Point(3), LengthUnit = CalendarUnit.Year };
        var early = new TimeValue { Type = TimeType.Date, Modifier = TimeModifier.Start };
        var february = ReportSample.Mention(document, "Feb. 30", early, Day("2024-02", 2024, 2, 1, 29, TimeAnchor.Explicit));
        return document with
        {
            Date = new DocumentDate { Status = DatingStatus.Determined, Candidates = [new DateOnly(2024, 1, 10)], Basis = DatingBasis.Stated },
            Mentions =
            [
                ReportSample.Mention(
                    document,
                    "Some 550 miles",
                    Quantity(QuantityType.Measurement, 550, new(530, 570)) with { Unit = Mile, Approximation = Approximation.About, Cue = "some" }),
                ReportSample.Mention(document, "Wednesday", wednesday, Day("2024-01-10", 2024, 1, 10, 1, TimeAnchor.Document)),
                ReportSample.Mention(
                    document,
                    "6:30 p.m.",
                    evening,
                    new ResolvedTime(new(2024, 1, 10, 18, 30, 0), new(2024, 1, 10, 18, 31, 0), "2024-01-10T18:30", TimeAnchor.Mention)),
                ReportSample.Mention(
                    document,
                    "more than $1.2 billion",
                    Quantity(QuantityType.Money, 1_200_000_000, new(1_200_000_000.00m, null, LowOpen: true))
                        with { Currency = "USD", Approximation = Approximation.MoreThan, Cue = "more than" }),
                ReportSample.Mention(document, "3 years", years, Day("P3Y", 2021, 1, 10, 1095, TimeAnchor.Document)),
                ReportSample.Mention(
                    document,
                    "nearly 50 towns",
                    Quantity(QuantityType.Count, 50, new(45, 50, HighOpen: true)) with { Of = "town", Approximation = Approximation.Nearly, Cue = "nearly" }),
                ReportSample.Mention(document, "5%", Quantity(QuantityType.Percent, 5, NumericInterval.Point(5.0m))),
                ReportSample.Mention(document, "dozens", Quantity(QuantityType.Count, null, new(24, 99)) with { IsVague = true }),
                february with { Mention = february.Mention with { Impossible = "February has 28 or 29 days" } },
                ReportSample.Mention(document, "the 東京 line", Quantity(QuantityType.Ordinal, 1, NumericInterval.Point(1))),
                ReportSample.Mention(document, "early 2022", early, Day("2022", 2022, 1, 1, 120, TimeAnchor.Explicit)),
                ReportSample.Mention(document, "20°C", Quantity(QuantityType.Measurement, 20, NumericInterval.Point(20)) with { Unit = Celsius }),
            ],
        };
    }

    public static string Table()
    {
        using var writer = new StringWriter { NewLine = "\n" };
        TextReport.Write(Document(), writer);
        return writer.ToString();
    }

    private static QuantityValue Quantity(QuantityType type, decimal? value, NumericInterval core) =>
        new() { Type = type, Value = value, Core = core, Outer = core };

    private static ResolvedTime Day(string timex, int year, int month, int day, int days, TimeAnchor anchor)
    {
        var first = new DateTime(year, month, day);
        return new ResolvedTime(first, first.AddDays(days), timex, anchor);
    }
}
