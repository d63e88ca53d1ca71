using System.CommandLine;
using ConsistencyCheck.Cli.Configuration;

namespace ConsistencyCheck.Cli.CommandLine;

/// <summary>The options of every command that reports findings.</summary>
internal sealed class ReportOptions
{
    private readonly CliEnvironment _environment;
    private readonly Option<string?> _format = CommonOptions.Format();
    private readonly Option<bool> _jsonLines;
    private readonly Option<string?> _output = CommonOptions.Output();
    private readonly Option<DateOnly?> _asOf;
    private readonly Option<DateOnly?> _published = CommonOptions.Published();
    private readonly Option<string?> _failOn = CommonOptions.FailOn();
    private readonly Option<RuleChoice[]> _rules = RuleChoice.Option();
    private readonly Option<bool> _noColor = CommonOptions.NoColor();
    private readonly ProjectOptions _project = new();

    /// <param name="environment">What the command runs in.</param>
    /// <param name="jsonLines">What <c>--jsonl</c> reads and writes.</param>
    public ReportOptions(CliEnvironment environment, string jsonLines)
    {
        _environment = environment;
        _asOf = CommonOptions.AsOf(environment);
        _jsonLines = new Option<bool>("--jsonl") { Description = jsonLines };
    }

    public void AddTo(Command command)
    {
        foreach (var option in (Option[])[_format, _output, _asOf, _published, _failOn, _rules, _noColor]) command.Options.Add(option);
        _project.AddTo(command);
        AddJsonLinesTo(command);
    }

    /// <summary>Adds what a run without an end can have: no JSON lines, and no baseline to write.</summary>
    public void AddWatchedTo(Command command)
    {
        foreach (var option in (Option[])[_format, _output, _asOf, _published, _failOn, _rules, _noColor]) command.Options.Add(option);
        _project.AddWatchedTo(command);
    }

    /// <summary>What the command line asks for and, where it is silent, the configuration; null where that cannot be read, as the diagnostics tell.</summary>
    public ReportSettings? Read(ParseResult parsed, Diagnostics diagnostics) =>
        _project.ReadConfig(parsed, _environment, diagnostics) is { } config
            ? _project.AddTo(Read(parsed, config), parsed, config, _environment)
            : null;

    private ReportSettings Read(ParseResult parsed, Config config) => new()
    {
        Format = parsed.GetValue(_jsonLines) ? ReportFormat.JsonLines : FormatNames.FormatOf(parsed.GetValue(_format) ?? config.Format),
        OutputFile = parsed.GetValue(_output),
        AsOf = parsed.GetValue(_asOf) ?? config.AsOf,
        Published = parsed.GetValue(_published),
        FailOn = SeverityNames.Least(parsed.GetValue(_failOn) ?? config.FailOn ?? "warning"),
        // In this order: the later choice for one rule wins.
        Rules = [.. config.Rules, .. parsed.GetValue(_rules) ?? []],
        UseColor = _environment.IsTerminal && !_environment.NoColor && !parsed.GetValue(_noColor),
    };

    private void AddJsonLinesTo(Command command)
    {
        command.Options.Add(_jsonLines);
        command.Validators.Add(result =>
        {
            if (result.GetValue(_jsonLines) && result.GetResult(_format) is { Implicit: false })
                result.AddError("--jsonl is a format of its own; leave --format out");
        });
    }
}
