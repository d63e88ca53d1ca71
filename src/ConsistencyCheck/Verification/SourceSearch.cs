using System.Runtime.InteropServices;
using ConsistencyCheck.Alignment;
using ConsistencyCheck.Claims;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Verification;

/// <summary>Finds what sources state of the fact that a draft's claim states.</summary>
internal sealed class SourceSearch
{
    private readonly TermRarity _rarity;
    private readonly Func<Claim, Claim, double>? _matcher;
    private readonly Dictionary<int, List<Claim>> _byKind = [];
    private readonly HashSet<decimal> _figures = [];

    /// <summary>Of more claims of a kind than this only some are compared with a claim: a table of thousands of figures is no story. Policy.</summary>
    private const int MostCandidates = 1000;

    /// <summary>How many claims of one figure are compared where there are too many of the kind. Policy.</summary>
    private const int MostOfOneFigure = 50;

    // Of kinds with too many claims: by figure the first ones that state it.
    private readonly Dictionary<(int Kind, decimal Figure), List<Claim>> _byFigure = [];

    /// <param name="stated">The claims of all sources.</param>
    /// <param name="matcher">What says how likely two claims are of one fact; null for the words of their sentences.</param>
    public SourceSearch(IReadOnlyList<Claim> stated, Func<Claim, Claim, double>? matcher)
    {
        _rarity = new TermRarity(stated);
        _matcher = matcher;
        foreach (var claim in stated)
        {
            var key = ClaimKinds.KeyOf(claim);
            if (!_byKind.TryGetValue(key, out var claims)) _byKind[key] = claims = [];
            claims.Add(claim);
            if (claim.Quantity?.Value is not { } figure) continue;
            _figures.Add(figure);
            ref var alike = ref CollectionsMarshal.GetValueRefOrAddDefault(_byFigure, (key, figure), out _);
            alike ??= [];
            if (alike.Count < MostOfOneFigure) alike.Add(claim);
        }
    }

    /// <summary>Whether a source states the figure, of whatever it may be: what it counts is not always read alike.</summary>
    public bool States(Claim claim) => claim.Quantity?.Value is { } figure && _figures.Contains(figure);

    /// <summary>Whether no source gives another figure of the kind, currency and period.</summary>
    public bool IsAloneInPeriod(Claim stated) => !_byKind[ClaimKinds.KeyOf(stated)].Exists(other =>
        !ReferenceEquals(other, stated) && other.Quantity!.Per == stated.Quantity!.Per && other.Quantity.Currency == stated.Quantity.Currency);

    /// <summary>All that the sources state of a claim's kind and that excludes its value, without what the words around say.</summary>
    public IEnumerable<SourceMatch> ConflictsOf(Claim claim) => Alike(claim, ValueRelation.Conflict).Select(other => new SourceMatch(other, ValueRelation.Conflict, 1));

    /// <summary>Whether a sentence of a source states a claim's very value, of what fulfils a condition.</summary>
    public bool StatesIn(ClaimSentence sentence, Claim claim, Func<Claim, bool> condition) =>
        Alike(claim, ValueRelation.Same).Any(other => other.Sentence == sentence && condition(other));

    private IEnumerable<Claim> Alike(Claim claim, ValueRelation relation) => _byKind.TryGetValue(ClaimKinds.KeyOf(claim), out var claims)
        ? claims.Take(MostCandidates).Where(other => ClaimKinds.Match(claim, other) > 0 && DraftComparer.Compare(claim, other) == relation)
        : [];

    /// <summary>Whether all that the sources have of a figure stands in one sentence.</summary>
    public bool IsToldOnce(Claim stated) =>
        stated.Quantity?.Value is { } figure && _byFigure[(ClaimKinds.KeyOf(stated), figure)].TrueForAll(other => other.Sentence == stated.Sentence);

    /// <summary>Whether a sentence of a source has a figure of what a claim counts.</summary>
    public bool CountsIn(ClaimSentence sentence, Claim claim) =>
        _byKind.TryGetValue(ClaimKinds.KeyOf(claim), out var claims) && claims.Exists(other => other.HeadNoun == claim.HeadNoun && other.Sentence == sentence);

    /// <summary>What the sources state of the fact, as far as they speak of it.</summary>
    public SourceMatches Find(Claim claim)
    {
        SourceMatch? same = null, open = null, conflict = null, support = null;
        if (!_byKind.TryGetValue(ClaimKinds.KeyOf(claim), out var candidates)) return default;
        var context = new ContextScore(claim, _rarity);
        foreach (var candidate in candidates.Count <= MostCandidates ? candidates : Nearest(claim, candidates))
        {
            var kind = ClaimKinds.Match(claim, candidate);
            if (kind == 0) continue;
            var relation = DraftComparer.Compare(claim, candidate);
            if (relation == ValueRelation.Incomparable || (relation == ValueRelation.Conflict && ClaimKinds.AreOfTwoSets(claim, candidate))) continue;
            // Figures of two times are two facts: the toll of Monday does not contradict that of Wednesday.
            if (relation != ValueRelation.Same && claim.AsOf is { } time && candidate.AsOf is { } other && TimeComparer.AreTwoStates(time, other)) continue;
            var score = kind * (_matcher?.Invoke(claim, candidate) ?? context.CoverageBy(candidate)) * ValueLikeness.Of(claim, candidate);
            ref var best = ref relation == ValueRelation.Same ? ref same : ref relation == ValueRelation.Conflict ? ref conflict : ref open;
            if (best is null || score > best.Score) best = new SourceMatch(candidate, relation, score);
            if (DraftComparer.IsBorneOut(claim, relation) && IsBetter(score, relation, support)) support = new SourceMatch(candidate, relation, score);
        }

        return new SourceMatches(same, open, conflict, support);
    }

    private static bool IsBetter(double score, ValueRelation relation, SourceMatch? best) =>
        best is null || score > best.Score || (score >= best.Score && relation == ValueRelation.Same && best.Relation != ValueRelation.Same);

    /// <summary>The claims of the very figure, and the first ones of the kind.</summary>
    private IEnumerable<Claim> Nearest(Claim claim, List<Claim> candidates)
    {
        var first = candidates.Take(MostOfOneFigure);
        return claim.Quantity?.Value is { } figure && _byFigure.TryGetValue((ClaimKinds.KeyOf(claim), figure), out var alike) ? alike.Union(first) : first;
    }
}
