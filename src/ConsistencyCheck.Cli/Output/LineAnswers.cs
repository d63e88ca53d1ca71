using ConsistencyCheck.Cli.CommandLine;
using ConsistencyCheck.Cli.Input;

namespace ConsistencyCheck.Cli.Output;

/// <summary>Answers JSON lines one by one, a bad one with what is wrong with it.</summary>
/// <typeparam name="T">What a line is read as.</typeparam>
/// <param name="output">Where errors go.</param>
/// <param name="diagnostics">Told of texts that cannot be handled.</param>
/// <param name="idOf">What an item is called.</param>
internal sealed class LineAnswers<T>(Utf8Output output, Diagnostics diagnostics, Func<T, string> idOf)
    where T : class
{
    /// <param name="line">The line.</param>
    /// <param name="answer">Writes the answer to a good one.</param>
    public void Write(JsonLine<T> line, Action<T> answer)
    {
        if (line.Item is null) output.WriteError(line, line.Error ?? "");
        else if (!TryAnswer(line.Item, answer, out var error)) output.WriteError(line, error);
    }

    // A defect that one text in a million shows must not end the run over the other texts.
    private bool TryAnswer(T item, Action<T> answer, out string error)
    {
        error = "";
        try
        {
            answer(item);
            return true;
        }
#pragma warning disable CA1031
        catch (Exception exception) when (exception is not (IOException or OutOfMemoryException))
#pragma warning restore CA1031
        {
            error = $"this text cannot be handled ({exception.GetType().Name}: {exception.Message})";
            diagnostics.Tell($"\"{idOf(item)}\": {error}; please report this with the text");
            return false;
        }
    }
}
