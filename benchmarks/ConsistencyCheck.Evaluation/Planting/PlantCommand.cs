using System.CommandLine;
using ConsistencyCheck.Evaluation.Planting.Dates;
using ConsistencyCheck.Evaluation.Planting.Numbers;

namespace ConsistencyCheck.Evaluation.Planting;

/// <summary>
/// <c>plant dates PATH</c> and <c>plant numbers PATH</c>: puts errors into clean texts and counts how many are flagged, and how often a clean text is.
/// </summary>
internal static class PlantCommand
{
    public static Command Create()
    {
        var command = new Command("plant", "Puts errors into clean texts and scores how many are flagged.");
        command.Subcommands.Add(Kind(
            "dates",
            "Wrong bylines, weekdays, days, durations, ages and tenses.",
            [
                new StatedYearMoved(YearWitness.Pair), new StatedYearMoved(YearWitness.LinkedWeekday),
                new StatedYearMoved(YearWitness.OwnYear, isBack: true), new StatedYearMoved(YearWitness.OwnYear, isBack: false),
                new StatedYearMoved(YearWitness.OlderYear), new StatedYearMoved(YearWitness.None),
                .. Enum.GetValues<DayWitness>().OrderDescending().SelectMany(witness =>
                    new[] { new PublicationMoved(witness, isBack: true), new PublicationMoved(witness, isBack: false) }),
                new WeekdaySwapped(), new HeadlineDaySwapped(), new ImpossibleDayPlanted(),
                FigureShifted.Duration, FigureShifted.Anniversary, FigureShifted.Age, new TenseTurned(),
            ],
            rule => rule.StartsWith("CC1", StringComparison.Ordinal)));
        command.Subcommands.Add(Kind(
            "numbers",
            "Changed counts, scaled money, broken conversions, sums and percentages, swapped figures, headlines that say otherwise.",
            [
                new CountChanged(), new MoneyScaled(), new ConversionBroken(), new FiguresSwapped(), new HeadlineNumberChanged(), new SumBroken(),
                new PercentageBroken(),
            ],
            rule => rule.StartsWith("CC2", StringComparison.Ordinal)));
        return command;
    }

    private static Command Kind(string name, string description, IReadOnlyList<IErrorPlanter> planters, Func<string, bool> isOfInterest)
    {
        var path = new Argument<FileSystemInfo>("path")
        {
            Description = "Clean dated documents: a folder of text files, or JSON lines with \"text\" and \"published\".",
        }.AcceptExistingOnly();
        var seed = new Option<int>("--seed")
        {
            Description = "What chooses places and changes; the same seed gives the same errors.",
            DefaultValueFactory = _ => 1,
        };
        var errors = new Option<int>("--errors") { Description = "How many false alarms and misses to print, of each." };
        var command = new Command(name, description) { path, seed, errors };
        command.SetAction(parsed =>
        {
            var texts = new CleanTexts(Console.Error);
            var run = new PlantingRun(planters, isOfInterest, parsed.GetValue(seed), parsed.GetValue(errors));
            run.Score(texts.Read(parsed.GetValue(path)!.FullName), Console.Out);
            return texts.Unread == 0 ? 0 : 2;
        });
        return command;
    }
}
