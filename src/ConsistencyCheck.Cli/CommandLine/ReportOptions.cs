using System.CommandLine;

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
    private readonly Option<string> _failOn = CommonOptions.FailOn();
    private readonly Option<RuleChoice[]> _rules = RuleChoice.Option();
    private readonly Option<bool> _noColor = CommonOptions.NoColor();

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
        foreach (var option in (Option[])[_format, _jsonLines, _output, _asOf, _published, _failOn, _rules, _noColor]) command.Options.Add(option);
        command.Validators.Add(result =>
        {
            if (result.GetValue(_jsonLines) && result.GetResult(_format) is { Implicit: false })
                result.AddError("--jsonl is a format of its own; leave --format out");
        });
    }

    public ReportSettings Read(ParseResult parsed) => new()
    {
        Format = parsed.GetValue(_jsonLines) ? ReportFormat.JsonLines : FormatNames.FormatOf(parsed.GetValue(_format)),
        OutputFile = parsed.GetValue(_output),
        AsOf = parsed.GetValue(_asOf),
        Published = parsed.GetValue(_published),
        FailOn = SeverityNames.Least(parsed.GetRequiredValue(_failOn)),
        Rules = parsed.GetValue(_rules) ?? [],
        UseColor = _environment.IsTerminal && !_environment.NoColor && !parsed.GetValue(_noColor),
    };
}
