namespace ConsistencyCheck.Reports;

/// <summary>A document's id as the address that tools open.</summary>
/// <param name="Uri">Percent-encoded as RFC 3986 wants it.</param>
/// <param name="IsRelative">Whether it counts from the folder that the run was started in.</param>
internal readonly record struct ArtifactAddress(string Uri, bool IsRelative)
{
    public static ArtifactAddress Of(string id)
    {
        if (IsWebAddress(id)) return new ArtifactAddress(new Uri(id).AbsoluteUri, IsRelative: false);
        // Windows paths are typed with backslashes, which no URI may hold.
        var path = id.Replace('\\', '/');
        if (path.Length > 2 && char.IsAsciiLetter(path[0]) && path[1] == ':' && path[2] == '/')
            return new ArtifactAddress($"file:///{path[..2]}{Escape(path[2..])}", IsRelative: false);
        if (path.StartsWith('/')) return new ArtifactAddress("file://" + Escape(path), IsRelative: false);
        while (path.StartsWith("./", StringComparison.Ordinal)) path = path[2..];
        return new ArtifactAddress(Escape(path), IsRelative: true);
    }

    public static bool IsWebAddress(string? text) =>
        System.Uri.TryCreate(text, UriKind.Absolute, out var uri) && uri.Scheme is "http" or "https" && System.Uri.IsWellFormedUriString(text, UriKind.Absolute);

    // Colons as well, so that the name of a file is never taken for a scheme.
    private static string Escape(string path) => string.Join('/', path.Split('/').Select(System.Uri.EscapeDataString));
}
