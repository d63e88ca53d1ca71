using ConsistencyCheck.Dating;
using ConsistencyCheck.Languages.English;
using ConsistencyCheck.Rules;

namespace ConsistencyCheck.Reports;

/// <summary>The report for people: each finding with its quoted evidence, then dates, agreements and what was looked at.</summary>
public static class TextReport
{
    /// <summary>Writes the report.</summary>
    /// <param name="report">What the check found out.</param>
    /// <param name="writer">Where it goes; its own line end is used.</param>
    /// <param name="useColor">Whether to colour it for a terminal. Control characters of the texts are replaced in any case.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(CheckReport report, TextWriter writer, bool useColor = false)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(writer);
        var index = new ReportIndex(report.Documents);
        var ink = new Ink(useColor);
        var findings = new FindingText(index, writer, ink);
        foreach (var finding in report.Findings)
        {
            findings.Write(finding);
            writer.WriteLine();
        }

        new DateText(index, writer, ink).Write(report.Documents);
        new AgreementText(index, writer, ink).Write(report.Agreements);
        writer.WriteLine(CoverageWords.Of(report.Coverage));
        writer.WriteLine(CountLine(report, ink));
    }

    /// <summary>Writes the findings alone, for who wants to hear of nothing else.</summary>
    /// <param name="report">What the check found out.</param>
    /// <param name="writer">Where it goes; its own line end is used.</param>
    /// <param name="useColor">Whether to colour it for a terminal.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void WriteFindings(CheckReport report, TextWriter writer, bool useColor = false)
    {
        ArgumentNullException.ThrowIfNull(report);
        WriteFindings(FindingSet.Of(report), writer, useColor);
    }

    /// <inheritdoc cref="WriteFindings(CheckReport, TextWriter, bool)"/>
    public static void WriteFindings(DraftReport report, TextWriter writer, bool useColor = false)
    {
        ArgumentNullException.ThrowIfNull(report);
        WriteFindings(FindingSet.Of(report), writer, useColor);
    }

    /// <summary>Writes the mentions of a document, normalised, as a table.</summary>
    /// <param name="document">What the extraction found.</param>
    /// <param name="writer">Where it goes; its own line end is used.</param>
    /// <param name="useColor">Whether to colour it for a terminal.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(DatedDocument document, TextWriter writer, bool useColor = false)
    {
        ArgumentNullException.ThrowIfNull(document);
        ArgumentNullException.ThrowIfNull(writer);
        new MentionText(writer, new Ink(useColor)).Write(document);
    }

    /// <summary>Writes what the sources say to a draft.</summary>
    /// <param name="report">What the verification found out.</param>
    /// <param name="writer">Where it goes; its own line end is used.</param>
    /// <param name="showSupported">Whether the claims that a source supports are listed too, and not only counted.</param>
    /// <param name="useColor">Whether to colour it for a terminal.</param>
    /// <exception cref="ArgumentNullException">An argument is null.</exception>
    public static void Write(DraftReport report, TextWriter writer, bool showSupported = false, bool useColor = false)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(writer);
        new VerifyText(writer, new Ink(useColor)).Write(report, showSupported);
    }

    /// <summary>The report without colours, its lines ended by LF.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    public static string Render(CheckReport report) => Render(writer => Write(report, writer));

    /// <summary>The report without colours, its lines ended by LF.</summary>
    /// <param name="report">What the verification found out.</param>
    /// <param name="showSupported">Whether the claims that a source supports are listed too, and not only counted.</param>
    /// <exception cref="ArgumentNullException"><paramref name="report"/> is null.</exception>
    public static string Render(DraftReport report, bool showSupported = false) => Render(writer => Write(report, writer, showSupported));

    private static void WriteFindings(FindingSet set, TextWriter writer, bool useColor)
    {
        ArgumentNullException.ThrowIfNull(writer);
        var findings = new FindingText(new ReportIndex(set.Documents), writer, new Ink(useColor));
        for (var i = 0; i < set.Findings.Count; i++)
        {
            if (i > 0) writer.WriteLine();
            findings.Write(set.Findings[i]);
        }
    }

    private static string Render(Action<TextWriter> write)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        write(writer);
        return writer.ToString();
    }

    private static string CountLine(CheckReport report, Ink ink) =>
        $"{Count(report, Severity.Error, ink)}, {Count(report, Severity.Warning, ink)}, {Count(report, Severity.Note, ink)}" +
        SuppressedCount(report.Suppressed.Count);

    /// <summary>Silence that somebody asked for is told of, and no more than that.</summary>
    internal static string SuppressedCount(int count) => count == 0 ? "" : $", {Wording.Number(count)} suppressed";

    private static string Count(CheckReport report, Severity severity, Ink ink)
    {
        var number = report.Count(severity);
        var words = Wording.Count(number, WireNames<Severity>.Of(severity));
        return number == 0 ? words : ink.Of(severity, words);
    }
}
