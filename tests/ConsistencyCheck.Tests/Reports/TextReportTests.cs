using ConsistencyCheck.Dating;
using ConsistencyCheck.Documents;
using ConsistencyCheck.Reports;
using ConsistencyCheck.Rules;
using ConsistencyCheck.Tests.Support;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Tests.Reports;

public class TextReportTests
{
    [Fact]
    public void A_finding_shows_its_evidence_its_repairs_the_dates_and_the_agreements() =>
        Snapshot.Match(TextReport.Render(ReportSample.Typical()));

    [Fact]
    public void A_clean_report_still_says_what_was_looked_at() =>
        Snapshot.Match(TextReport.Render(ReportSample.Report([])));

    [Fact]
    public void Colours_are_written_when_they_are_asked_for()
    {
        using var writer = new StringWriter { NewLine = "\n" };
        TextReport.Write(ReportSample.Typical(), writer, useColor: true);
        Snapshot.Match(writer.ToString().Replace('\e', '␛'));
    }

    [Fact]
    public void Control_characters_of_an_article_never_reach_the_terminal()
    {
        var document = ReportSample.Document("a\e[2J.txt", "Red \e[31malert\a on \u009b1mFeb. 30\u202E\r\nnext");
        var finding = ReportSample.Finding("CC1001", Severity.Error, "There is no \e]0;title\a Feb. 30", [
            ReportSample.At(document, "Feb. 30", EvidenceRole.Stated, "February\nhas 28 \u2028days")]);
        var text = TextReport.Render(ReportSample.Report([document], finding with { Repairs = ["say \e[0mFeb. 28"] }));
        Assert.DoesNotContain(text, letter => letter != '\n' && (char.IsControl(letter) || letter is '\u202E' or '\u2028'));
        Assert.Contains("There is no \uFFFD]0;title\uFFFD Feb. 30", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_second_document_is_named_where_its_evidence_stands()
    {
        var finding = ReportSample.Finding("CC1002", Severity.Note, "Two counts of one crossing", [
            ReportSample.At(ReportSample.Ferry, "some 4,000 people", EvidenceRole.Stated, "3,600 to 4,400"),
            ReportSample.At(ReportSample.Ferry, "Tuesday", EvidenceRole.Other, "the same line needs no place of its own"),
            ReportSample.At(ReportSample.Bulletin, "About 4,100 passengers", EvidenceRole.Implied, "3,690 to 4,510")]);
        Snapshot.Match(TextReport.Render(ReportSample.Report([ReportSample.Ferry, ReportSample.Bulletin], finding)));
    }

    [Fact]
    public void A_finding_about_a_document_that_the_report_lacks_is_printed_all_the_same()
    {
        var evidence = new Evidence("gone.txt", new TextSpan(5, 7), "Feb. 30", EvidenceRole.Stated, "February has 28 days");
        var finding = ReportSample.Finding("CC1001", Severity.Error, "There is no Feb. 30", [evidence]);
        Snapshot.Match(TextReport.Render(ReportSample.Report([], finding)));
    }

    [Fact]
    public void A_place_beyond_the_end_of_its_document_is_quoted_without_a_line()
    {
        var finding = ReportSample.Finding("CC1001", Severity.Error, "There is no Feb. 30", [
            new Evidence(ReportSample.Ferry.Id, new TextSpan(5000, 7), "Feb. 30", EvidenceRole.Stated, "February has 28 days")]);
        Assert.StartsWith("stories/ferry.txt  error CC1001", TextReport.Render(ReportSample.Report([ReportSample.Ferry], finding)), StringComparison.Ordinal);
    }

    [Fact]
    public void Many_dates_are_cut_short_so_that_the_findings_stay_in_sight()
    {
        var documents = Enumerable.Range(1, 25).Select(n => ReportSample.Document($"{n}.txt", "x") with
        {
            Date = new DocumentDate { Status = DatingStatus.Determined, Candidates = [new DateOnly(2024, 1, n)], Basis = DatingBasis.Joint },
        });
        var text = TextReport.Render(ReportSample.Report([.. documents]));
        Assert.Contains(
            "  20.txt  determined: 2024-01-20, from the text and other documents about the same events\n  and 5 more documents",
            text,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_document_of_unknown_date_is_listed_only_where_something_depends_on_its_date()
    {
        var bare = ReportSample.Document("bare.txt", "It rained for 3 days.");
        var duration = new TimeValue { Type = TimeType.Duration, Length = NumericInterval.Point(3), LengthUnit = CalendarUnit.Day };
        var open = ReportSample.Document("open.txt", "It rained on Friday.");
        var friday = new TimeValue { Type = TimeType.Date, Fields = new CalendarFields { Weekday = DayOfWeek.Friday } };
        var text = TextReport.Render(ReportSample.Report([
            bare with { Mentions = [ReportSample.Mention(bare, "3 days", duration)] },
            open with { Mentions = [ReportSample.Mention(open, "Friday", friday)] }]));
        Assert.Contains("  open.txt  undetermined\n", text, StringComparison.Ordinal);
        Assert.DoesNotContain("bare.txt", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Mentions_are_listed_as_a_table() => Snapshot.Match(MentionSample.Table());
}
