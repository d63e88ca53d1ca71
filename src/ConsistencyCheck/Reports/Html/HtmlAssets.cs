using System.Security.Cryptography;
using System.Text;

namespace ConsistencyCheck.Reports.Html;

/// <summary>The page's style sheet and script, with the policy that lets a browser run these two and nothing else.</summary>
internal static class HtmlAssets
{
    public static string Style { get; } = Read("report.css");

    public static string Script { get; } = Read("report.js");

    /// <summary>Gets what the page may do: no request to anywhere, no form, no frame, no script or style but those of this hash.</summary>
    /// <seealso href="https://www.w3.org/TR/CSP3/"/>
    public static string Policy { get; } =
        $"default-src 'none'; style-src {HashOf(Style)}; script-src {HashOf(Script)}; base-uri 'none'; form-action 'none'";

    public static string HashOf(string content) => $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(content)))}'";

    // Browsers hash what stands between the tags after turning CR LF into LF.
    private static string Read(string name)
    {
        using var stream = typeof(HtmlAssets).Assembly.GetManifestResourceStream(name) ?? throw new InvalidOperationException($"{name} is missing from the assembly.");
        using var reader = new StreamReader(stream);
        return "\n" + reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
