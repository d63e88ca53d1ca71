using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using ConsistencyCheck.Reports;

namespace ConsistencyCheck.Tests.Reports.Forms;

/// <summary>What an article says stays text in every form.</summary>
public partial class HostileTextTests
{
    public static TheoryData<string> HumanForms => ["markdown", "html", "github", "junit"];

    public static TheoryData<string> JsonForms => ["sarif", "annotations", "rdjson"];

    [Theory]
    [MemberData(nameof(HumanForms))]
    public void No_control_character_and_no_turn_of_the_line_reaches_the_reader(string form)
    {
        var report = Render(form);
        Assert.DoesNotContain(report.EnumerateRunes(), rune => rune.Value != '\n' && TerminalText.IsHarmful(rune));
    }

    [Fact]
    public void No_tag_of_an_article_opens_in_the_page()
    {
        var page = Render("html");
        var own = OwnScript().Matches(page);
        Assert.Single(own);
        Assert.DoesNotContain("<img", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("javascript:", page, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_attribute_of_the_page_is_closed_where_it_began()
    {
        var page = Render("html");
        var body = page[page.IndexOf("<body>", StringComparison.Ordinal)..page.IndexOf("<script>\n", StringComparison.Ordinal)];
        foreach (Match tag in Tag().Matches(body)) Assert.Matches(WellFormedTag(), tag.Value);
        Assert.Equal(body.Count(letter => letter == '<'), Tag().Count(body));
    }

    [Fact]
    public void In_Markdown_an_article_makes_no_tag_no_link_no_mention_and_no_cell()
    {
        var text = Render("markdown");
        foreach (var line in text.Split('\n'))
        {
            var prose = CodeSpan().Replace(line, "");
            Assert.DoesNotMatch(@"<(?!/?details>|/?summary>|!-- -->)", prose);
            Assert.DoesNotMatch(@"(?<!\\)\]\(|@(?!<!-- -->)|#(?!<!-- -->|#| )|(?<!\\)\$|https://|(?<!\\)\*\*bold", prose);
            if (line.StartsWith('|')) Assert.InRange(UnescapedBar().Count(line), 4, 5);
        }
    }

    [Fact]
    public void Each_workflow_command_is_one_line_with_its_own_properties_alone()
    {
        var lines = Render("github").TrimEnd('\n').Split('\n');
        Assert.Equal(2, lines.Length);
        Assert.All(lines, line => Assert.Matches("^::error file=[^:,]*,line=1,endLine=1,col=9,endColumn=[0-9]+,title=[^:,]*::", line));
    }

    [Fact]
    public void Percent_signs_and_line_ends_are_escaped_in_workflow_commands() => Assert.DoesNotMatch("%(?!25|0D|0A|3A|2C)", Render("github"));

    [Fact]
    public void The_XML_is_well_formed_and_holds_the_words()
    {
        var xml = XDocument.Parse(Render("junit"));
        Assert.Contains("<script>alert('x')</script> ]]> ::error", xml.Descendants("failure").Single().Value, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(JsonForms))]
    public void The_JSON_can_be_parsed_by_a_strict_reader(string form)
    {
        using var parsed = JsonDocument.Parse(Encoding.UTF8.GetBytes(Render(form)));
        Assert.Equal(JsonValueKind.Object, parsed.RootElement.ValueKind);
    }

    [Fact]
    public void In_SARIF_messages_brackets_make_no_link_and_braces_no_placeholder()
    {
        using var sarif = JsonDocument.Parse(Render("sarif"));
        var message = sarif.RootElement.GetProperty("runs")[0].GetProperty("results")[0].GetProperty("message").GetProperty("text").GetString();
        Assert.Contains(@"\[a\](https://evil.example/)", message, StringComparison.Ordinal);
        Assert.Contains("{{0}}", message, StringComparison.Ordinal);
    }

    private static string Render(string form) => FormNamed(form).Render(FormSample.HostileWords());

    private static FindingReport FormNamed(string name) =>
        new[] { FindingReports.Markdown, FindingReports.Html, FindingReports.GitHub, FindingReports.JUnit, FindingReports.Sarif, FindingReports.Annotations, FindingReports.Rdjson }
            .Single(form => form.Name == name);

    [GeneratedRegex("<script")]
    private static partial Regex OwnScript();

    [GeneratedRegex("<[^<]*?>")]
    private static partial Regex Tag();

    [GeneratedRegex("^</?[a-zA-Z0-9]+( [a-zA-Z-]+[0-9]?(=\"[^\"<>]*\")?)*>$")]
    private static partial Regex WellFormedTag();

    [GeneratedRegex(@"(`+)(?!`).*?(?<!`)\1(?!`)")]
    private static partial Regex CodeSpan();

    [GeneratedRegex(@"(?<!\\)\|")]
    private static partial Regex UnescapedBar();
}
