using ConsistencyCheck.Documents;
using ConsistencyCheck.Readers.Decoding;

namespace ConsistencyCheck.Readers.Mapping;

/// <summary>Keeps account of what could not be read in a file, and of which of its documents that concerns.</summary>
internal sealed class ProblemLog(FileText file)
{
    /// <summary>A fault of the program that wrote the file comes back in every entry: the first ones say all there is to say.</summary>
    private const int Limit = 20;

    private readonly List<(int Offset, string Message)> _problems = [];
    private int _beyondLimit;

    /// <param name="offset">Where in the file it shows.</param>
    /// <param name="message">A clause, as in <see cref="ReadProblem.Message"/>.</param>
    public void Add(int offset, string message)
    {
        if (_problems.Contains((offset, message))) return;
        if (_problems.Count < Limit) _problems.Add((offset, message));
        else _beyondLimit++;
    }

    /// <summary>All that could not be read, in the order of the file.</summary>
    public IReadOnlyList<ReadProblem> ForFile()
    {
        IEnumerable<(int Line, string Message)> decoding = file.DecodingProblems.Select(problem => (problem.Line, problem.Message));
        List<ReadProblem> all =
        [
            .. decoding.Concat(_problems.Select(problem => (Line: file.LineOf(problem.Offset), problem.Message)))
                .OrderBy(problem => problem.Line)
                .Select(problem => new ReadProblem(problem.Line, problem.Message)),
        ];
        if (_beyondLimit > 0) all.Add(new ReadProblem(null, string.Create(null, $"has {_beyondLimit} more faults like these")));
        return all;
    }

    /// <summary>What could not be read of a document.</summary>
    /// <param name="place">Where the document stands in the file.</param>
    /// <param name="text">Its text with its map: a byte that could not be decoded is pointed at where it shows.</param>
    public IReadOnlyList<InputProblem> ForDocument(TextSpan place, Fragment text)
    {
        var found = new List<InputProblem>();
        foreach (var problem in file.DecodingProblems)
        {
            if (place.Contains(problem.Span) && Shown(problem, text) is { } span) found.Add(new InputProblem(span, problem.Message));
        }

        found.AddRange(_problems.Where(problem => problem.Offset >= place.Start && problem.Offset < place.End)
            .Select(problem => new InputProblem(null, string.Create(null, $"line {file.LineOf(problem.Offset)} {problem.Message}"))));
        return found;
    }

    private static TextSpan? Shown(DecodingProblem problem, Fragment text)
    {
        for (var at = text.Text.IndexOf('\uFFFD'); at >= 0; at = text.Text.IndexOf('\uFFFD', at + 1))
        {
            if (problem.Span.Contains(text.PlaceOf(new TextSpan(at, 1)))) return new TextSpan(at, 1);
        }

        return null;
    }
}
