using ConsistencyCheck.Reports;
using ConsistencyCheck.Tests.Support;

namespace ConsistencyCheck.Tests.Reports.Forms;

/// <summary>What each form looks like, whole, on each of the sample reports.</summary>
public class FormSnapshotTests
{
    private static readonly (FindingReport Form, string Extension)[] Forms =
    [
        (FindingReports.Markdown, "md"),
        (FindingReports.Html, "html"),
        (FindingReports.Sarif, "json"),
        (FindingReports.GitHub, "txt"),
        (FindingReports.JUnit, "xml"),
        (FindingReports.Annotations, "json"),
        (FindingReports.Rdjson, "json"),
    ];

    public static TheoryData<string> EachForm => [.. Forms.Select(form => form.Form.Name)];

    [Theory]
    [MemberData(nameof(EachForm))]
    public void Several_documents(string form) => Match(form, report => report.Render(FormSample.Several()), nameof(Several_documents));

    [Theory]
    [MemberData(nameof(EachForm))]
    public void Nothing_found(string form) => Match(form, report => report.Render(FormSample.Clean()), nameof(Nothing_found));

    [Theory]
    [MemberData(nameof(EachForm))]
    public void Suppressed_findings_and_a_stale_baseline(string form) =>
        Match(form, report => report.Render(FormSample.Suppressed()), nameof(Suppressed_findings_and_a_stale_baseline));

    [Theory]
    [MemberData(nameof(EachForm))]
    public void Places_in_a_file_with_markup(string form) => Match(form, report => report.Render(FormSample.Markup()), nameof(Places_in_a_file_with_markup));

    [Theory]
    [MemberData(nameof(EachForm))]
    public void A_draft_and_its_source(string form) => Match(form, report => report.Render(FormSample.Draft()), nameof(A_draft_and_its_source));

    [Theory]
    [MemberData(nameof(EachForm))]
    public void Hostile_words(string form) => Match(form, report => report.Render(FormSample.HostileWords()), nameof(Hostile_words));

    private static void Match(string name, Func<FindingReport, string> render, string method)
    {
        var (form, extension) = Forms.Single(form => form.Form.Name == name);
        Snapshot.Match(WithoutConstants(render(form)), name, extension, method);
    }

    /// <summary>Takes out what is the same in every report and has its own tests: style sheet, script, their hashes, the version, the rules' pages.</summary>
    private static string WithoutConstants(string report)
    {
        report = Between(report, "<style>", "</style>");
        report = Between(report, "<script>\n", "</script>");
        report = Between(report, "Content-Security-Policy\" content=\"", "\"");
        report = Between(report, "\"rules\": [", "\n          ]");
        report = Between(report, "\"semanticVersion\": \"", "\"");
        return Between(report, "<footer>ConsistencyCheck ", ". Every");
    }

    private static string Between(string text, string before, string after)
    {
        var start = text.IndexOf(before, StringComparison.Ordinal);
        if (start < 0) return text;
        start += before.Length;
        var end = text.IndexOf(after, start, StringComparison.Ordinal);
        return end < 0 ? text : $"{text[..start]}…{text[end..]}";
    }
}
