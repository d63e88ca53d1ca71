using ConsistencyCheck.Documents;
using ConsistencyCheck.Rules;

namespace ConsistencyCheck.Suppressions;

/// <summary>Suppresses what the comments of documents ask for, and tells of comments that ask in vain.</summary>
internal sealed class CommentSuppressor
{
    private readonly List<Request> _requests = [];
    private readonly List<SuppressionNote> _notes = [];
    private readonly IReadOnlySet<string> _rulesRun;

    /// <param name="documents">The documents.</param>
    /// <param name="rulesRun">The ids of the rules that were asked: of another one nobody knows whether it would have found something.</param>
    public CommentSuppressor(IEnumerable<DocumentLayout> documents, IReadOnlySet<string> rulesRun)
    {
        _rulesRun = rulesRun;
        foreach (var layout in documents) Read(layout);
    }

    /// <summary>The suppressed finding; null where no comment asks for it.</summary>
    public SuppressedFinding? Suppress(Finding finding)
    {
        SuppressedFinding? suppressed = null;
        foreach (var request in _requests)
        {
            if (request.RuleId != finding.Rule.Id || !IsAbout(finding, request)) continue;
            // All that ask for it are of use, and the first one's reason stands.
            request.IsUsed = true;
            suppressed ??= new SuppressedFinding(finding, SuppressionKind.InSource, request.Reason);
        }

        return suppressed;
    }

    /// <summary>What is wrong with the comments; asked for when all findings have been shown.</summary>
    public IReadOnlyList<SuppressionNote> Notes() =>
        [.. _notes.Concat(_requests.Where(request => !request.IsUsed && _rulesRun.Contains(request.RuleId)).Select(InVain))
            .OrderBy(note => note.DocumentId, StringComparer.Ordinal).ThenBy(note => note.Line)];

    private static SuppressionNote InVain(Request request) =>
        new(request.DocumentId, request.Line, $"the comment to ignore {request.RuleId} suppresses nothing; take it out, or look where it stands");

    private static bool IsAbout(Finding finding, Request request) => request.IsOfFile
        ? FindingPlaces.Of(finding).Any(evidence => evidence.DocumentId == request.DocumentId)
        : request.Paragraph is { } paragraph && FindingPlaces.IsIn(finding, request.DocumentId, paragraph);

    private void Read(DocumentLayout layout)
    {
        var document = layout.Document;
        foreach (var comment in IgnoreCommentReader.Read(document.Origin?.Original ?? document.Text))
        {
            var line = (document.Origin?.Lines ?? layout.Lines).PositionOf(comment.Span.Start).Line;
            if (comment.Rules.Count == 0)
                _notes.Add(new SuppressionNote(document.Id, line, "the comment to ignore names no rule; write its id, such as CC2002"));
            TextSpan? paragraph = comment.IsOfFile ? null : CommentScope.Of(layout, comment.Span);
            foreach (var name in comment.Rules)
            {
                if (RuleCatalog.TryFind(name, out var rule))
                    _requests.Add(new Request(document.Id, line, rule.Id, comment.IsOfFile, paragraph, comment.Reason));
                else
                    _notes.Add(new SuppressionNote(document.Id, line, $"the comment to ignore “{name}” names no rule that there is"));
            }
        }
    }

    /// <summary>What one comment asks for of one rule.</summary>
    private sealed record Request(string DocumentId, int Line, string RuleId, bool IsOfFile, TextSpan? Paragraph, string? Reason)
    {
        public bool IsUsed { get; set; }
    }
}
