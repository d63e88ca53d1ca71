using System.CommandLine;
using ConsistencyCheck.Evaluation.Extraction.Conventions;
using ConsistencyCheck.Evaluation.Extraction.Labels;
using ConsistencyCheck.Evaluation.Extraction.Scoring;

namespace ConsistencyCheck.Evaluation.Extraction;

/// <summary><c>extraction PATH</c>: which mentions of a labelled file are found, with which values.</summary>
internal static class ExtractionCommand
{
    public static Command Create()
    {
        var path = new Argument<FileInfo>("path")
        {
            Description = "Labelled texts, as JSON lines; the kind is told by their properties.",
            Arity = ArgumentArity.ZeroOrOne,
        }.AcceptExistingOnly();
        var against = new Option<FileInfo>("--against") { Description = "The same as the argument." }.AcceptExistingOnly();
        var errors = new Option<int>("--errors") { Description = "How many misses, spurious mentions, wrong values and wrong spans to print, of each." };
        var command = new Command("extraction", "Scores the extraction of dates and quantities on a labelled file.") { path, against, errors };
        command.Validators.Add(result =>
        {
            if (result.GetValue(path) is null == result.GetValue(against) is null)
                result.AddError("Give one labelled file, either as PATH or with --against PATH.");
        });
        command.SetAction(parsed => Run((parsed.GetValue(path) ?? parsed.GetValue(against))!.FullName, parsed.GetValue(errors), Console.Out, Console.Error));
        return command;
    }

    /// <summary>Scores what can be read; 2 where a line could not be.</summary>
    internal static int Run(string path, int shown, TextWriter output, TextWriter problems)
    {
        var checker = new ConsistencyCheckerBuilder().Build();
        var file = new LabelledFile(KnownConventions.All, problems);
        var scores = file.Read(path)
            .Select(entry => ItemScore.Of(entry.Item, [.. entry.Convention.AnswersIn(checker.Extract(entry.Item.ToDocument()), entry.Item)]))
            .ToList();
        ScoreTable.Write(scores, output);
        ErrorList.Write(scores, shown, output);
        return file.Unread == 0 ? 0 : 2;
    }
}
