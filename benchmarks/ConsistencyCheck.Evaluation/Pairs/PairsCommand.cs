using System.CommandLine;
using ConsistencyCheck.Evaluation.Pairs.Items;
using ConsistencyCheck.Evaluation.Pairs.Scoring;

namespace ConsistencyCheck.Evaluation.Pairs;

/// <summary><c>pairs PATH</c>: how many drafts that their source contradicts are told from those that it bears out.</summary>
internal static class PairsCommand
{
    private const string FalseAlarm = "false-alarm";
    private const string Miss = "miss";

    public static Command Create()
    {
        var path = new Argument<FileInfo>("path")
        {
            Description = "Labelled pairs, as JSON lines with \"text_a\" (source), \"text_b\" (draft), \"label\" and \"kind\".",
        }.AcceptExistingOnly();
        var errors = new Option<int>("--errors") { Description = "How many false alarms and misses to print, of each." };
        var only = new Option<string?>("--only") { Description = "Print errors of one sort alone.", HelpName = $"{FalseAlarm}|{Miss}" };
        only.AcceptOnlyFromAmong(FalseAlarm, Miss);
        var seed = new Option<int?>("--seed") { Description = "Draws the errors that are printed; without it the first ones are." };
        var command = new Command("pairs", "Scores the verification of drafts against their sources on labelled pairs.") { path, errors, only, seed };
        command.SetAction(parsed => Run(
            parsed.GetValue(path)!.FullName,
            new PairErrorChoice(parsed.GetValue(errors), parsed.GetValue(only) != Miss, parsed.GetValue(only) != FalseAlarm, parsed.GetValue(seed)),
            Console.Out,
            Console.Error));
        return command;
    }

    /// <summary>Scores what can be read; 2 where a line could not be.</summary>
    internal static int Run(string path, PairErrorChoice shown, TextWriter output, TextWriter problems)
    {
        var checker = new ConsistencyCheckerBuilder().Build();
        var file = new PairFile(problems);
        var pairs = file.Read(path).ToList().AsParallel().AsOrdered().Select(item => JudgedPair.Of(item, checker)).ToList();
        PairTable.Write(pairs, output);
        var errors = new PairErrors(output);
        if (shown is { Limit: > 0, FalseAlarms: true }) errors.Write("false alarms", pairs.Where(pair => pair.IsFalseAlarm), shown.Limit, shown.Seed);
        if (shown is { Limit: > 0, Misses: true }) errors.Write("misses", pairs.Where(pair => pair.IsMiss), shown.Limit, shown.Seed);
        return file.Unread == 0 ? 0 : 2;
    }
}
