using ConsistencyCheck.Cli.CommandLine;
using ConsistencyCheck.Reports;

namespace ConsistencyCheck.Cli.Output;

/// <summary>Writes a report in the form that was asked for. Every form is named here and nowhere else.</summary>
internal static class ReportWriter
{
    public static void Write(CheckReport report, ReportSettings settings, ReportTarget target)
    {
        if (settings.Format == ReportFormat.Text && settings.IsQuiet) TextReport.WriteFindings(report, target.Writer, UsesColor(settings, target));
        else if (settings.Format == ReportFormat.Text) TextReport.Write(report, target.Writer, UsesColor(settings, target));
        else if (settings.Format == ReportFormat.Json) new Utf8Output(target.Writer).Write(output => JsonReport.Write(report, output));
        else if (settings.Format == ReportFormat.JsonLines) new Utf8Output(target.Writer).Write(output => JsonReport.WriteLines(report, output));
        else new Utf8Output(target.Writer).Write(output => FormOf(settings.Format).Write(report, output));
    }

    public static void Write(DraftReport report, VerifySettings settings, ReportTarget target)
    {
        var format = settings.Report.Format;
        if (format == ReportFormat.Text && settings.Report.IsQuiet) TextReport.WriteFindings(report, target.Writer, UsesColor(settings.Report, target));
        else if (format == ReportFormat.Text) TextReport.Write(report, target.Writer, settings.ShowsSupported, UsesColor(settings.Report, target));
        else if (format == ReportFormat.Json) new Utf8Output(target.Writer).Write(output => JsonReport.Write(report, output));
        else new Utf8Output(target.Writer).Write(output => FormOf(format).Write(report, output));
    }

    private static FindingReport FormOf(ReportFormat format) => format switch
    {
        ReportFormat.Markdown => FindingReports.Markdown,
        ReportFormat.Html => FindingReports.Html,
        ReportFormat.Sarif => FindingReports.Sarif,
        ReportFormat.GitHub => FindingReports.GitHub,
        ReportFormat.JUnit => FindingReports.JUnit,
        ReportFormat.Annotations => FindingReports.Annotations,
        _ => FindingReports.Rdjson,
    };

    private static bool UsesColor(ReportSettings settings, ReportTarget target) => settings.UseColor && target.IsStandardOutput;
}
