using System.CommandLine;
using ConsistencyCheck.Evaluation.Dates;

var root = new RootCommand("Measures accuracy on labelled sets. The sets are not part of the project: every command takes a path.");
root.Subcommands.Add(DatesCommand.Create());
return root.Parse(args).Invoke();
