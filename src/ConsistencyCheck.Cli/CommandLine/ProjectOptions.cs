using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using ConsistencyCheck.Cli.Configuration;

namespace ConsistencyCheck.Cli.CommandLine;

/// <summary>The options that say which files beside the copy a run goes by: its configuration and its baseline.</summary>
internal sealed class ProjectOptions
{
    private readonly Option<string?> _config = new("--config")
    {
        Description = $"Read this configuration. Without it, the nearest {ConfigFile.Name} from the working folder upwards is read.",
        HelpName = "FILE",
    };

    private readonly Option<bool> _noConfig = new("--no-config") { Description = $"Read no {ConfigFile.Name}." };

    private readonly Option<string?> _baseline = new("--baseline")
    {
        Description = "Report only what this file of accepted findings does not hold.",
        HelpName = "FILE",
    };

    private readonly Option<bool> _writeBaseline = new("--write-baseline")
    {
        Description = $"Accept what is found: write it to the file of --baseline, or to {BaselineFile.DefaultName}.",
    };

    private readonly Option<bool> _quiet = new("--quiet", "-q") { Description = "Print the findings and nothing else; what goes wrong is still told." };

    private readonly Option<int?> _jobs = new("--jobs", "-j") { Description = "How many documents are read at once. The report does not depend on it.", HelpName = "N", CustomParser = ReadJobs };

    /// <summary>Adds all of them.</summary>
    public void AddTo(Command command)
    {
        AddConfigTo(command);
        foreach (var option in (Option[])[_baseline, _writeBaseline, _quiet, _jobs]) command.Options.Add(option);
    }

    /// <summary>Adds those that a run without an end has: it asks nobody whether what each save brings is to be accepted.</summary>
    public void AddWatchedTo(Command command)
    {
        AddConfigTo(command);
        foreach (var option in (Option[])[_baseline, _quiet, _jobs]) command.Options.Add(option);
    }

    /// <summary>Adds those that a command without findings has too.</summary>
    public void AddConfigTo(Command command)
    {
        command.Options.Add(_config);
        command.Options.Add(_noConfig);
        command.Validators.Add(result =>
        {
            if (result.GetValue(_noConfig) && result.GetValue(_config) is not null) result.AddError("--config and --no-config contradict each other; leave one out");
        });
    }

    /// <summary>The configuration that the options ask for; null where it cannot be read, as the diagnostics tell.</summary>
    public Config? ReadConfig(ParseResult parsed, CliEnvironment environment, Diagnostics diagnostics)
    {
        if (parsed.GetValue(_noConfig)) return Config.None;
        return ConfigFile.TryRead(parsed.GetValue(_config), environment, diagnostics, out var config) ? config : null;
    }

    /// <summary>Adds to the settings what these options and the configuration say.</summary>
    public ReportSettings AddTo(ReportSettings settings, ParseResult parsed, Config config, CliEnvironment environment) => settings with
    {
        Config = config,
        BaselineFile = parsed.GetValue(_baseline)
            ?? (config.Baseline is { } file ? WorkingPath.Of(Path.GetFullPath(file, config.Folder!), environment) : null),
        WritesBaseline = parsed.GetValue(_writeBaseline),
        IsQuiet = parsed.GetValue(_quiet),
        Jobs = parsed.GetValue(_jobs),
    };

    private static int? ReadJobs(ArgumentResult result)
    {
        var text = result.Tokens.Count > 0 ? result.Tokens[0].Value : "";
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var jobs) && jobs > 0) return jobs;
        result.AddError($"--jobs wants a number from 1, not \"{text}\"");
        return null;
    }
}
