using System.Diagnostics;

namespace ConsistencyCheck.Tests.Support.Browser;

/// <summary>A headless Chromium of one test, with a profile of its own.</summary>
internal sealed class Chromium : IAsyncDisposable
{
    /// <summary>Set to 1, a browser that is missing fails the tests that need one; else they are skipped.</summary>
    private const string RequiredVariable = "CONSISTENCYCHECK_REQUIRE_BROWSER";

    private const string Announcement = "DevTools listening on ";

    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome"];

    private readonly Process _process;
    private readonly string _profile;

    private Chromium(Process process, string profile, Uri endpoint)
    {
        _process = process;
        _profile = profile;
        Endpoint = endpoint;
    }

    /// <summary>Gets where the browser takes commands.</summary>
    public Uri Endpoint { get; }

    /// <summary>Skips the test where there is no browser.</summary>
    public static string PathOrSkip()
    {
        var path = (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator)
            .SelectMany(folder => Names.Select(name => Path.Combine(folder, name)))
            .FirstOrDefault(File.Exists);
        if (path is null && Environment.GetEnvironmentVariable(RequiredVariable) == "1") Assert.Fail($"{RequiredVariable} is 1 and no Chromium is on the PATH.");
        Skip.If(path is null, "No Chromium is on the PATH: install the package chromium to try the page in a browser.");
        return path!;
    }

    public static async Task<Chromium> StartAsync(string path, CancellationToken cancel)
    {
        var profile = Directory.CreateTempSubdirectory("consistencycheck-browser-").FullName;
        var start = new ProcessStartInfo(path) { RedirectStandardError = true, RedirectStandardOutput = true };
        // Without a sandbox, since tests may run as root in a container; the page is our own.
        foreach (var argument in (string[])["--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--no-first-run", "--remote-debugging-port=0", $"--user-data-dir={profile}", "about:blank"])
            start.ArgumentList.Add(argument);
        var process = Process.Start(start)!;
        process.BeginOutputReadLine();
        while (await process.StandardError.ReadLineAsync(cancel) is { } line)
        {
            if (!line.StartsWith(Announcement, StringComparison.Ordinal)) continue;
            // What nobody reads would fill the pipe and stop the browser.
            _ = process.StandardError.ReadToEndAsync(CancellationToken.None);
            return new Chromium(process, profile, new Uri(line[Announcement.Length..]));
        }

        throw new InvalidOperationException("Chromium ended without saying where it listens.");
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited) _process.Kill(entireProcessTree: true);
        await _process.WaitForExitAsync();
        _process.Dispose();
        try
        {
            Directory.Delete(_profile, recursive: true);
        }
        catch (IOException)
        {
            // A child that is still ending may hold a file: the folder is the system's to clean.
        }
    }
}
