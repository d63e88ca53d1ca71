using ConsistencyCheck.Cli.CommandLine;

return CommandLineApp.Run(args, CliConsole.OfProcess());
