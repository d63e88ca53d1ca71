using ConsistencyCheck.Cli.CommandLine;
using ConsistencyCheck.Tests.Support.Browser;

namespace ConsistencyCheck.Cli.Tests.Browser;

/// <summary>The page as a browser has it, with the words of hostile articles in it.</summary>
public class HtmlReportInBrowserTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);

    private const string Shown = "[...document.querySelectorAll('.finding')].filter(f => f.checkVisibility()).map(f => f.dataset.rule).join(' ')";

    private const string Hostile =
        "The <script>document.title='run'</script> ferry <img src=x onerror=\"document.title='run'\"> of Sept. 31 leaves ]]> '\"><b>here</b>.\n";

    [SkippableFact]
    public Task A_click_on_a_filter_leaves_the_findings_of_that_severity() => WithPage("", async (page, cancel) =>
    {
        Assert.Equal("CC1001 CC1002 CC1001", await page.AskAsync(Shown, cancel));
        Assert.Equal("True", await page.AskAsync("document.getElementById('filters').checkVisibility()", cancel));

        await page.ClickAsync("input[name=severity][value=error]", cancel);

        Assert.Equal("CC1002", await page.AskAsync(Shown, cancel));
        Assert.Equal("1 of 3 findings shown.", await page.AskAsync("document.getElementById('count').textContent", cancel));
        Assert.Equal("#severity=warning", await page.AskAsync("location.hash", cancel));

        await page.ClickAsync("#filters button", cancel);
        Assert.Equal("CC1001 CC1002 CC1001", await page.AskAsync($"new Promise(done => setTimeout(() => done({Shown}), 50))", cancel));
    });

    [SkippableFact]
    public Task The_address_sets_the_filters() => WithPage("#rule=CC1001&document=b.txt", async (page, cancel) =>
    {
        Assert.Equal("CC1001", await page.AskAsync(Shown, cancel));
        Assert.Equal("CC1001 b.txt", await page.AskAsync("filters.rule.value + ' ' + filters.document.value", cancel));
    });

    [SkippableFact]
    public Task What_an_article_says_stays_text() => WithPage("", async (page, cancel) =>
    {
        Assert.NotEqual("run", await page.AskAsync("document.title", cancel));
        Assert.Equal("0 0 1", await page.AskAsync("['img', 'blockquote b', 'script'].map(tag => document.querySelectorAll(tag).length).join(' ')", cancel));
        Assert.Equal(Hostile.TrimEnd(), await page.AskAsync("document.querySelector('.finding blockquote').textContent", cancel));
        Assert.Equal("Sept. 31", await page.AskAsync("document.querySelector('.finding mark').textContent", cancel));
    });

    [SkippableFact]
    public Task The_policy_refuses_a_script_that_somebody_adds() => WithPage("", async (page, cancel) =>
    {
        await page.AskAsync("(() => { const s = document.createElement('script'); s.textContent = 'document.title = \"run\"'; document.body.append(s); })()", cancel);
        Assert.NotEqual("run", await page.AskAsync("document.title", cancel));
        Assert.Contains(page.Complaints, complaint => complaint.Contains("Content Security Policy", StringComparison.Ordinal));
    }, complains: true);

    private static async Task WithPage(string fragment, Func<BrowserPage, CancellationToken, Task> test, bool complains = false)
    {
        var path = Chromium.PathOrSkip();
        using var patience = new CancellationTokenSource(Patience);
        var cancel = patience.Token;
        using var workspace = new Workspace();
        // The findings are the library's own, and no others than a reader would get.
        workspace.Environment = workspace.Environment with { MakeEngine = Engine.Of };
        workspace.With("a.txt", Hostile).With("b.txt", "It opens on Tuesday, March 12, 2025, and closes on Feb. 30.\n");
        var result = workspace.Run("check", "a.txt", "b.txt", "--format", "html", "--output", "report.html");
        Assert.Equal((1, ""), (result.ExitCode, result.Error));
        await using var browser = await Chromium.StartAsync(path, cancel);
        await using var page = await BrowserPage.OpenAsync(browser, new Uri(new Uri(Path.Combine(workspace.Folder, "report.html")).AbsoluteUri + fragment), cancel);
        await test(page, cancel);
        if (!complains) Assert.Empty(page.Complaints);
    }
}
