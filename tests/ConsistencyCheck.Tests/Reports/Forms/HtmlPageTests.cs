using System.Globalization;
using System.Text.RegularExpressions;
using ConsistencyCheck.Reports;
using ConsistencyCheck.Reports.Html;

namespace ConsistencyCheck.Tests.Reports.Forms;

public partial class HtmlPageTests
{
    private static readonly string Page = FindingReports.Html.Render(FormSample.Suppressed());

    [Fact]
    public void The_policy_names_the_hashes_of_what_stands_in_the_page_and_allows_nothing_else()
    {
        var style = Between("<style>", "</style>");
        var script = Between("<script>", "</script>");
        Assert.Contains(HtmlAssets.HashOf(style), HtmlAssets.Policy, StringComparison.Ordinal);
        Assert.Contains(HtmlAssets.HashOf(script), HtmlAssets.Policy, StringComparison.Ordinal);
        Assert.StartsWith("default-src 'none';", HtmlAssets.Policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", HtmlAssets.Policy, StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_asks_nothing_of_the_network()
    {
        Assert.DoesNotMatch("""(src|srcset|action)="|href="(?!#)|@import|url\(""", Page);
        Assert.DoesNotMatch("\\sstyle=\"|\\son[a-z]+=", Page); // the policy would refuse them
    }

    [Fact]
    public void Every_id_is_there_once_and_every_reference_leads_to_one()
    {
        var ids = Id().Matches(Page).Select(match => match.Groups[1].Value).ToList();
        Assert.Equal(ids.Distinct(), ids);
        Assert.All(Reference().Matches(Page).SelectMany(match => match.Groups[1].Value.TrimStart('#').Split(' ')), id => Assert.Contains(id, ids));
    }

    [Fact]
    public void Headings_go_down_one_level_at_a_time()
    {
        var levels = Heading().Matches(Page).Select(match => match.Groups[1].Value[0] - '0').ToList();
        Assert.Equal(1, levels[0]);
        Assert.Single(levels, level => level == 1);
        Assert.All(levels.Zip(levels.Skip(1)), pair => Assert.True(pair.Second <= pair.First + 1));
    }

    [Theory]
    [InlineData("ink", "paper")]
    [InlineData("ink", "surface")]
    [InlineData("muted", "paper")]
    [InlineData("muted", "surface")]
    [InlineData("link", "paper")]
    [InlineData("link", "surface")]
    [InlineData("error", "surface")]
    [InlineData("warning", "surface")]
    [InlineData("note", "surface")]
    [InlineData("marker-ink", "marker")]
    public void Words_stand_out_from_what_is_behind_them_in_light_dark_and_print(string front, string behind)
    {
        var schemes = Root().Matches(HtmlAssets.Style).Select(match => Colours(match.Groups[1].Value)).ToList();
        Assert.Equal(3, schemes.Count);
        // WCAG 2.2, 1.4.3: at least 4.5 to 1.
        Assert.All(schemes, scheme => Assert.InRange(Contrast(scheme[front], scheme[behind]), 4.5, 21));
    }

    private static Dictionary<string, string> Colours(string block) =>
        Colour().Matches(block).ToDictionary(match => match.Groups[1].Value, match => match.Groups[2].Value, StringComparer.Ordinal);

    // WCAG 2.2, definitions of "contrast ratio" and "relative luminance".
    private static double Contrast(string one, string other)
    {
        var (first, second) = (Luminance(one), Luminance(other));
        return (Math.Max(first, second) + 0.05) / (Math.Min(first, second) + 0.05);
    }

    private static double Luminance(string colour)
    {
        var parts = Enumerable.Range(0, 3).Select(i => int.Parse(colour.AsSpan(i * 2, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0)
            .Select(part => part <= 0.04045 ? part / 12.92 : Math.Pow((part + 0.055) / 1.055, 2.4)).ToArray();
        return (0.2126 * parts[0]) + (0.7152 * parts[1]) + (0.0722 * parts[2]);
    }

    private static string Between(string before, string after)
    {
        var start = Page.IndexOf(before, StringComparison.Ordinal) + before.Length;
        return Page[start..Page.IndexOf(after, start, StringComparison.Ordinal)];
    }

    [GeneratedRegex(" id=\"([^\"]*)\"")]
    private static partial Regex Id();

    [GeneratedRegex(" (?:href|for|aria-labelledby)=\"([^\"]*)\"")]
    private static partial Regex Reference();

    [GeneratedRegex("<h([1-6])")]
    private static partial Regex Heading();

    [GeneratedRegex(@":root \{([^}]*)\}")]
    private static partial Regex Root();

    [GeneratedRegex("--([a-z-]+): #([0-9a-f]{6});")]
    private static partial Regex Colour();
}
