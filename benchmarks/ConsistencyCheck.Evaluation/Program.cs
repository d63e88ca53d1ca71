using System.CommandLine;
using ConsistencyCheck.Evaluation.Dates;
using ConsistencyCheck.Evaluation.Extraction;
using ConsistencyCheck.Evaluation.Pairs;
using ConsistencyCheck.Evaluation.Planting;

var root = new RootCommand("Measures accuracy on labelled sets. The sets are not part of the project: every command takes a path.");
root.Subcommands.Add(DatesCommand.Create());
root.Subcommands.Add(ExtractionCommand.Create());
root.Subcommands.Add(PairsCommand.Create());
root.Subcommands.Add(PlantCommand.Create());
return root.Parse(args).Invoke();
