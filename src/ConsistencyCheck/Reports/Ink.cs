using ConsistencyCheck.Rules;

namespace ConsistencyCheck.Reports;

/// <summary>Colours for a terminal, or none.</summary>
/// <param name="IsOn">Whether escape sequences are written.</param>
/// <seealso href="https://ecma-international.org/publications-and-standards/standards/ecma-48/">ECMA-48, 8.3.117 Select Graphic Rendition</seealso>
internal readonly record struct Ink(bool IsOn)
{
    public string Bold(string text) => Wrap("1", text);

    public string Faint(string text) => Wrap("2", text);

    public string Of(Severity severity, string text) => Wrap(
        severity switch
        {
            Severity.Error => "1;31",
            Severity.Warning => "1;33",
            _ => "1;36",
        },
        text);

    private string Wrap(string parameters, string text) => IsOn ? $"\e[{parameters}m{text}\e[0m" : text;
}
