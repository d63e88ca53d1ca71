using ConsistencyCheck.Alignment;
using ConsistencyCheck.Documents;
using ConsistencyCheck.Reports;
using ConsistencyCheck.Rules;
using ConsistencyCheck.Suppressions;
using ConsistencyCheck.Tests.Support;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Tests.Reports.Forms;

/// <summary>The reports that every form is tried on.</summary>
internal static class FormSample
{
    private const string Page =
        "<!DOCTYPE html>\n<title>Ferry</title>\n<p>The last summer ferry leaves the <b>Marlow &amp; Sons</b> pier\non <em>Sept.</em> 31, the operator said.</p>\n";

    /// <summary>What an article may hold to break out of a report: in each form something of it is a command.</summary>
    public const string Hostile =
        "<script>alert('x')</script> ]]> ::error file=a::b, 100% | `code` **bold** [a](https://evil.example/) ![i](x) @mayor #12 $a$ {0} " +
        "\u202Edesrever\u2066 \uD800 \u0007 \uFFFF \u001B[31m <img src=x onerror=alert(1)> &lt; \"quoted\" -- www.evil.example 🚢";

    /// <summary>Several documents with findings of each severity, agreements, and evidence in two documents.</summary>
    public static CheckReport Several() => ReportSample.Typical() with
    {
        Findings =
        [
            ReportSample.WrongByline(),
            ReportSample.Finding(
                "CC3001",
                Severity.Error,
                "The bulletin and the story count differently",
                [
                    ReportSample.At(ReportSample.Ferry, "some 4,000 people", EvidenceRole.Stated, "3,500 to 4,500 people"),
                    ReportSample.At(ReportSample.Bulletin, "About 4,100 passengers", EvidenceRole.Implied, "the operator counted them"),
                ]) with
            {
                Computed = ["4,100 is not some 4,000"],
            },
            ReportSample.Finding(
                "CC3005", Severity.Note, "A later story has a newer figure", [ReportSample.At(ReportSample.Ferry, "Tuesday", EvidenceRole.Stated, "before the bulletin")]),
        ],
    };

    public static CheckReport Clean() => ReportSample.Report([ReportSample.Ferry]);

    /// <summary>One finding that is new, one of each way of suppressing, and an entry that the baseline holds in vain.</summary>
    public static CheckReport Suppressed()
    {
        var note = ReportSample.Finding(
            "CC3005", Severity.Note, "A later story has a newer figure", [ReportSample.At(ReportSample.Ferry, "Tuesday", EvidenceRole.Stated, "before the bulletin")]);
        return Several() with
        {
            Findings = [ReportSample.WrongByline()],
            Suppressed =
            [
                new SuppressedFinding(note, SuppressionKind.InSource, "the desk checked it"),
                new SuppressedFinding(note, SuppressionKind.Configuration, null),
                new SuppressedFinding(note, SuppressionKind.Baseline, null),
            ],
            Stale = [new BaselineEntry("stories/old tram.txt", "CC1001", "fedcba9876543210", "“Feb. 30” does not exist", "a quotation")],
        };
    }

    /// <summary>A page whose text stands in markup, so that places in the text and in the file differ.</summary>
    public static CheckReport Markup()
    {
        var builder = new MappedTextBuilder(Page);
        Append(builder, "The last summer ferry leaves the ");
        Append(builder, "Marlow ");
        builder.AppendFor("&", PlaceOf("&amp;"));
        Append(builder, " Sons");
        Append(builder, " pier\non ".Replace('\n', ' '), " pier\non ");
        Append(builder, "Sept.");
        Append(builder, " 31, the operator said.");
        return Checked.Documents(new DateOnly(2023, 9, 6), new SourceDocument("pages/ferry.html", builder.ToString()) { Origin = builder.ToMap(), Title = "Ferry" });
    }

    /// <summary>Hostile words wherever a report shows words: ids, messages, quotes, clauses, repairs, reasons, titles.</summary>
    public static CheckReport HostileWords()
    {
        var document = ReportSample.Document($"a,b:{Hostile}.txt", $"It says {Hostile} and 5 more.\n");
        var layout = new DocumentLayout(document.Layout.Document with { Title = Hostile }, document.Text, [], [], document.Layout.Lines);
        document = document with { Layout = layout };
        var finding = ReportSample.Finding(
            "CC1002", Severity.Error, $"“{Hostile}” is wrong\r\n::error::x", [ReportSample.At(document, Hostile, EvidenceRole.Stated, $"as {Hostile} says")]) with
        {
            Repairs = [$"say {Hostile}"],
            Computed = [Hostile],
        };
        var agreement = new Agreement(
            [ReportSample.Claim(document, Hostile), ReportSample.Claim(document, "5 more")], ValueRelation.Same, $"both say {Hostile}");
        return new CheckReport([document], [finding, finding], [agreement], new Coverage(1, 2, 2, 2, 1))
        {
            Suppressed = [new SuppressedFinding(finding, SuppressionKind.InSource, Hostile)],
            Stale = [new BaselineEntry(Hostile, "CC1001", "fedcba9876543210", Hostile, Hostile)],
        };
    }

    public static DraftReport Draft() => new ConsistencyCheckerBuilder().Build().Report(DraftSample.Typical());

    private static void Append(MappedTextBuilder builder, string words, string? inFile = null)
    {
        var place = PlaceOf(inFile ?? words);
        if (inFile is null) builder.Append(place);
        else builder.AppendFor(words, place);
    }

    private static TextSpan PlaceOf(string words)
    {
        var start = Page.IndexOf(words, StringComparison.Ordinal);
        Assert.True(start >= 0, $"\"{words}\" is not in the page.");
        return new TextSpan(start, words.Length);
    }
}
