using System.Buffers;
using System.Text;
using ConsistencyCheck.Documents;
using ConsistencyCheck.Reports;
using ConsistencyCheck.Suppressions;

namespace ConsistencyCheck.Tests.Suppressions;

public class BaselineTests
{
    private const string Wrong = "The road to Velmar is 550 miles (700 km) long.";

    private const string Bridge =
        "Port Grange opens its bridge\n2024-03-04 19:05\n\n" +
        "PORT GRANGE, March 4 (Agency) — Port Grange opened a bridge over the sound on Monday, and Mayor Petra Lund drove over it first.\n\n" +
        "The bridge over the sound of Port Grange cost 12.4 million euros. Skerry paid a third of that.\n\n" +
        "The first stone of the bridge over the sound of Port Grange was laid on May 6, 2021. Anders Holm, the builder, was at the feast.";

    private const string Sound =
        "A way over the sound\n2024-03-04 21:40\n\n" +
        "SKERRY, March 4 (Wire) — The ferry Sankt Olaf made her last run on Monday, and her skipper rang the bell in the middle of the water.\n\n" +
        "The bridge over the sound of Port Grange cost 14.2 million euros. It was paid by two towns.\n\n" +
        "The first stone of the bridge over the sound of Port Grange was laid on May 6, 2021. Petra Lund held the trowel, and Anders Holm the bucket.";

    [Fact]
    public void An_accepted_finding_stays_accepted_wherever_edits_move_it()
    {
        var baseline = BaselineOf(("a.txt", Wrong));

        var report = Check(baseline, ("a.txt", $"Velmar waits for its road\n\nSnow fell all of last winter. {Wrong.Replace("is 550", "is  550", StringComparison.Ordinal)}"));

        Assert.Empty(report.Findings);
        Assert.Equal(SuppressionKind.Baseline, Assert.Single(report.Suppressed).Kind);
        Assert.Empty(report.Stale!);
    }

    [Fact]
    public void Another_figure_is_another_finding_and_the_old_entry_is_stale()
    {
        var report = Check(BaselineOf(("a.txt", Wrong)), ("a.txt", Wrong.Replace("700", "720", StringComparison.Ordinal)));

        Assert.Single(report.Findings);
        Assert.Contains("700 km", Assert.Single(report.Stale!).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_words_in_two_documents_are_two_entries()
    {
        var baseline = BaselineOf(("a.txt", Wrong), ("b.txt", Wrong));

        Assert.Equal(["a.txt", "b.txt"], baseline.Entries.Select(entry => entry.Document));
        Assert.Single(baseline.Entries.Select(entry => entry.Fingerprint).Distinct());
        Assert.Single(Check(BaselineOf(("a.txt", Wrong)), ("a.txt", Wrong), ("b.txt", Wrong)).Findings);
    }

    [Fact]
    public void The_same_words_twice_in_one_document_are_two_entries()
    {
        var baseline = BaselineOf(("a.txt", $"{Wrong}\n\nSnow fell.\n\n{Wrong} It is.\n\nIce came."));

        Assert.Equal(2, baseline.Entries.Select(entry => entry.Fingerprint).Distinct().Count());
    }

    [Fact]
    public void An_entry_is_stale_only_where_its_rule_and_all_its_documents_took_part()
    {
        var baseline = BaselineOf(("a.txt", Bridge), ("b.txt", Sound));
        var entry = Assert.Single(baseline.Entries);
        Assert.Equal(("b.txt", "a.txt"), (entry.Document, Assert.Single(entry.Beside)));

        Assert.Empty(Check(baseline, ("b.txt", Sound)).Stale!); // without the other document there is nothing to contradict
        Assert.Empty(Check(baseline, ("a.txt", Bridge)).Stale!); // the document did not take part
        Assert.Single(Check(baseline, ("a.txt", Bridge), ("b.txt", "Snow fell.")).Stale!);
        var off = new ConsistencyCheckerBuilder().WithBaseline(baseline).WithRule("CC3001", null).Build();
        Assert.Empty(off.Check([new SourceDocument("a.txt", Bridge), new SourceDocument("b.txt", "Snow fell.")]).Stale!);
    }

    [Fact]
    public void A_finding_that_a_comment_suppresses_too_keeps_its_entry()
    {
        var report = Check(BaselineOf(("a.txt", Wrong)), ("a.txt", $"{Wrong} [consistencycheck: ignore CC2002 the map]"));

        Assert.Equal(SuppressionKind.InSource, Assert.Single(report.Suppressed).Kind);
        Assert.Empty(report.Stale!);
    }

    [Fact]
    public void An_update_keeps_reasons_and_the_entries_of_other_documents()
    {
        var old = new Baseline([new("z.txt", "CC1001", "0123456789abcdef", "gone", "kept"), new("a.txt", "CC1001", "fedcba9876543210", "mended", null)]);
        var known = BaselineOf(("a.txt", Wrong)).Entries[0] with { Reason = "the map has it" };
        var baseline = old with { Entries = [.. old.Entries, known] };

        var report = Check(baseline, ("a.txt", $"{Wrong}\n\nThe coast path is 20 miles (90 km) long."));
        var updated = baseline.Updated(report.Findings, report.Stale!);

        Assert.Equal([("a.txt", "CC2002"), ("a.txt", "CC2002"), ("z.txt", "CC1001")], updated.Entries.Select(entry => (entry.Document, entry.Rule)));
        Assert.Equal(["kept", "the map has it"], updated.Entries.Select(entry => entry.Reason).OfType<string>().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void What_is_written_is_read_again_and_written_alike()
    {
        var baseline = new Baseline([new("fjørd/a.txt", "CC2002", "0123456789abcdef", "“550 miles”", null), new("b.txt", "CC3001", "00", "two", "why") { Beside = ["c.txt"] }]);

        var written = Write(baseline);

        Assert.True(BaselineJson.TryRead(Encoding.UTF8.GetBytes(written), out var read, out _));
        Assert.Equal(written, Write(read));
        Assert.Contains("\"document\": \"fjørd/a.txt\"", written, StringComparison.Ordinal);
        Assert.EndsWith("}\n", written, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{\n \"version\": 2,\n \"entries\": []\n}", 2, "version 2")] // of a later program
    [InlineData("{\n \"version\": 1\n}", 3, "\"entries\" is missing")] // cut short
    [InlineData("{\n \"entries\": []\n}", 3, "\"version\" is missing")] // another kind of file
    [InlineData("{\n \"version\": 1,\n \"entries\": [\n  {\"document\": \"a\", \"rule\": \"CC2002\"}\n ]\n}", 4, "\"fingerprint\"")] // half an entry
    [InlineData("{\n \"version\": 1,\n \"entries\": [\n  {\"document\": 1}\n ]\n}", 4, "\"document\" is no text")] // a number for a text
    [InlineData("[]", 1, "JSON object")] // no object
    [InlineData("{\n \"version\": 1,,\n}", 2, "no JSON")] // a merge gone wrong
    [InlineData("", 1, "no JSON")] // an empty file
    public void A_broken_baseline_is_told_of_with_its_line(string json, int line, string message)
    {
        Assert.False(BaselineJson.TryRead(Encoding.UTF8.GetBytes(json), out _, out var problem));

        Assert.Equal(line, problem.Line);
        Assert.Contains(message, problem.Message, StringComparison.Ordinal);
    }

    private static Baseline BaselineOf(params (string Id, string Text)[] documents) =>
        Baseline.Empty.Updated(Check(Baseline.Empty, documents).Findings, []);

    private static CheckReport Check(Baseline baseline, params (string Id, string Text)[] documents) =>
        new ConsistencyCheckerBuilder().WithBaseline(baseline).Build().Check(documents.Select(document => new SourceDocument(document.Id, document.Text)));

    private static string Write(Baseline baseline)
    {
        var output = new ArrayBufferWriter<byte>();
        BaselineJson.Write(baseline, output);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }
}
