using ConsistencyCheck.Cli.CommandLine;

using var console = CliConsole.OfProcess();
return CommandLineApp.Run(args, console);
