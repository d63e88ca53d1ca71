using ConsistencyCheck.Values;

namespace ConsistencyCheck.Mentions.English;

/// <summary>A figure or range with its qualifier, before it is known what is counted or measured.</summary>
internal record struct Amount
{
    /// <summary>The index of the first token, qualifier included.</summary>
    public int Start;

    /// <summary>The index of the token after the figure.</summary>
    public int End;

    /// <summary>The index of the first token of the figure itself.</summary>
    public int FigureStart;

    public Figure Figure;

    /// <summary>The upper end of a range; null for a single figure.</summary>
    public Figure? Upper;

    /// <summary>How far the figure may be off either way, where the text says so; null where it does not.</summary>
    public decimal? Tolerance;

    public Approximation Approximation;

    /// <summary>How the upper end is qualified, where both ends are: "more than 100 and fewer than 300".</summary>
    public Approximation UpperApproximation;

    public string? Cue;

    /// <summary>The ISO 4217 code that a sign before the figure stands for; null where there is none.</summary>
    public string? Currency;

    public readonly bool IsVague => Figure.IsVague;

    public readonly bool IsQualified => Approximation != Approximation.None;
}
