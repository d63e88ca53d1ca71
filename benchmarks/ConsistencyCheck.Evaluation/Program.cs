using System.CommandLine;
using ConsistencyCheck.Evaluation.Dates;
using ConsistencyCheck.Evaluation.Extraction;

var root = new RootCommand("Measures accuracy on labelled sets. The sets are not part of the project: every command takes a path.");
root.Subcommands.Add(DatesCommand.Create());
root.Subcommands.Add(ExtractionCommand.Create());
return root.Parse(args).Invoke();
