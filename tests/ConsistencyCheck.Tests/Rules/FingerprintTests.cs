using ConsistencyCheck.Rules;
using ConsistencyCheck.Tests.Support;

namespace ConsistencyCheck.Tests.Rules;

public class FingerprintTests
{
    private const string Misprint = "The last boat leaves on Sept. 31 at dusk.";

    [Fact]
    public void The_same_words_have_the_same_fingerprint_wherever_they_move()
    {
        var before = Fingerprints(Misprint);
        var after = Fingerprints($"Islanders will wait until spring.\n\nThe company has three boats.\n\n{Misprint}\n\nThe fare stays.");

        Assert.Equal(before, after);
    }

    [Theory]
    [InlineData("The last boat leaves on Sept.\u00A031 at dusk.")] // a typesetter's space
    [InlineData("The last boat leaves on Sept.  31 at dusk.")] // two spaces
    public void Other_white_space_changes_no_fingerprint(string text) => Assert.Equal(Fingerprints(Misprint), Fingerprints(text));

    [Fact]
    public void Folding_joins_any_run_of_white_space_across_a_line_end()
    {
        Assert.Equal(Of("Tuesday,\r\n\t March 12, 2025"), Of("Tuesday, March 12, 2025"));
        Assert.NotEqual(Of("Tuesday,March 12, 2025"), Of("Tuesday, March 12, 2025"));
    }

    [Fact]
    public void A_second_occurrence_in_one_document_has_a_fingerprint_of_its_own()
    {
        var once = Fingerprints(Misprint);
        var twice = Fingerprints($"{Misprint}\n\nIn winter the pier is closed. No boat sails after Sept. 31 in any weather.");

        Assert.Equal(2, twice.Distinct().Count());
        Assert.Equal(once[0], twice[0]);
    }

    [Fact]
    public void Two_documents_with_the_same_words_share_the_fingerprint()
    {
        var report = Checked.Texts(null, Misprint, Misprint);

        Assert.Single(report.Findings.Select(finding => finding.Fingerprint).Distinct());
    }

    [Fact]
    public void Another_rule_another_word_or_another_role_makes_another_fingerprint()
    {
        string[] all = [Of("Sept. 31"), Of("Sept. 32"), Of("Sept. 31", rule: "CC1002"), Of("Sept. 31", EvidenceRole.Implied), Of("sept. 31")];

        Assert.Equal(all.Length, all.Distinct().Count());
    }

    [Fact]
    public void Evidence_that_only_helps_to_understand_does_not_count()
    {
        Evidence[] plain = [Stated("Sept. 31")];
        Evidence[] explained = [Stated("Sept. 31"), new("a.txt", null, "the ferry", EvidenceRole.Other, "context")];

        Assert.Equal(Fingerprint.Of("CC1001", plain, 0), Fingerprint.Of("CC1001", explained, 0));
    }

    [Fact]
    public void Words_are_kept_apart()
    {
        Evidence[] one = [Stated("ab"), Stated("c")];
        Evidence[] other = [Stated("a"), Stated("bc")];

        Assert.NotEqual(Fingerprint.Of("CC1001", one, 0), Fingerprint.Of("CC1001", other, 0));
    }

    [Fact]
    public void A_fingerprint_is_the_same_in_every_process_and_version()
    {
        // FNV-1a over the rule, "stated" and the words, each ended by 0xFF, computed by hand: baselines of users hold such values.
        Assert.Equal("e9016334c5312fb1", Of("Sept. 31"));
    }

    private static string[] Fingerprints(string text) => [.. Checked.Texts(null, text).Findings.Select(finding => finding.Fingerprint)];

    private static string Of(string text, EvidenceRole role = EvidenceRole.Stated, string rule = "CC1001") =>
        Fingerprint.Of(rule, [new Evidence("a.txt", null, text, role, "no such day")], 0);

    private static Evidence Stated(string text) => new("a.txt", null, text, EvidenceRole.Stated, "no such day");
}
