using System.Buffers;
using ConsistencyCheck.Languages.English;
using ConsistencyCheck.Rules;

namespace ConsistencyCheck.Reports.Html;

/// <summary>One page for an editor: what was found with its evidence side by side, the days on a line, and all that was looked at.</summary>
internal sealed class HtmlReport() : FindingReport("html")
{
    private protected override void Write(FindingSet set, IBufferWriter<byte> output) => Utf8Text.Write(output, text =>
    {
        var html = new HtmlWriter(text);
        html.Own("<!DOCTYPE html>\n").Start("html", ("lang", "en")).Line();
        WriteHead(html, set);
        html.Start("body").Line().Element("a", "Skip to the findings", ("class", "skip"), ("href", "#findings")).Line();
        WriteMasthead(html, set);
        html.Start("main").Line();
        WriteSections(html, set);
        html.End().Line();
        html.Element("footer", $"ConsistencyCheck {ToolVersion.Text}. Every finding shows the words that it rests on; none of them asserts which is right.").Line();
        html.Start("script").Own(HtmlAssets.Script).End().Line();
        html.End().Line().End().Line();
    });

    private static void WriteHead(HtmlWriter html, FindingSet set)
    {
        html.Start("head").Line().Void("meta", ("charset", "utf-8")).Line();
        html.Void("meta", ("http-equiv", "Content-Security-Policy"), ("content", HtmlAssets.Policy)).Line();
        html.Void("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1")).Line();
        html.Void("meta", ("name", "color-scheme"), ("content", "light dark")).Line();
        html.Void("meta", ("name", "referrer"), ("content", "no-referrer")).Line();
        html.Element("title", $"{Headline(set)} – consistency report").Line();
        html.Start("style").Own(HtmlAssets.Style).End().Line().End().Line();
    }

    private static void WriteMasthead(HtmlWriter html, FindingSet set)
    {
        html.Start("header", ("class", "masthead")).Line();
        html.Element("p", "Consistency report", ("class", "kicker")).Line();
        html.Element("h1", Headline(set)).Line();
        html.Element("p", Deck(set), ("class", "deck")).Line();
        html.End().Line();
    }

    private static void WriteSections(HtmlWriter html, FindingSet set)
    {
        var index = new ReportIndex(set.Documents);
        new HtmlFilters(html).Write(set);
        new HtmlFindings(html, index).Write(set);
        if (set.Draft is { } draft) new HtmlClaims(html, index).Write(draft);
        new HtmlTimeline(html).Write(Timeline.Of(set));
        new HtmlAgreements(html, index).Write(set.Agreements);
        new HtmlSuppressed(html, index).Write(set);
        new HtmlCoverage(html).Write(set);
    }

    private static string Headline(FindingSet set)
    {
        var counts = Wording.AllOf([.. new[] { Severity.Error, Severity.Warning, Severity.Note }
            .Where(severity => set.Count(severity) > 0)
            .Select(severity => Wording.Count(set.Count(severity), WireNames<Severity>.Of(severity)))]);
        return $"{(counts.Length == 0 ? "Nothing found" : counts)} in {(set.Draft is { } draft ? draft.Draft.Id : Wording.Count(set.Documents.Count, "document"))}";
    }

    private static string Deck(FindingSet set)
    {
        if (set.Draft is { } draft)
            return $"{Wording.Count(draft.Claims.Count, "claim")} held against {Wording.Count(draft.Sources.Count, "source")}. The draft as a whole: {VerdictWords.Of(draft.Verdict)}.";
        return set.Coverage is { } coverage
            ? $"Dates and figures read: {Wording.Number(coverage.Mentions)}. Held against the calendar or each other: {Wording.Number(coverage.Compared)}."
            : "";
    }
}
