using ConsistencyCheck.Dating;
using ConsistencyCheck.Documents;
using ConsistencyCheck.Reports;

namespace ConsistencyCheck;

/// <summary>Reads documents and says what in them cannot be true. Immutable and safe to share between threads.</summary>
public sealed class ConsistencyChecker
{
    internal ConsistencyChecker(CheckerOptions options) => Options = options;

    /// <summary>Gets what the builder was told.</summary>
    internal CheckerOptions Options { get; }

    /// <summary>Checks each document for inner errors, and all of them against each other.</summary>
    /// <exception cref="ArgumentNullException">The sequence or one of its documents is null.</exception>
    public CheckReport Check(IEnumerable<SourceDocument> documents)
    {
        ArgumentNullException.ThrowIfNull(documents);
        _ = Options;
        return new CheckReport([], [], [], new Coverage(0, 0, 0, 0, 0));
    }

    /// <summary>Finds the mentions of one document, and its date as far as the text gives it.</summary>
    /// <exception cref="ArgumentNullException">The document is null.</exception>
    public DatedDocument Extract(SourceDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        _ = Options;
        return new DatedDocument(new DocumentLayout(document, [], [], new LineMap(document.Text)), [], DocumentDate.Undetermined);
    }
}
