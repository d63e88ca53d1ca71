namespace ConsistencyCheck.Evaluation.Extraction.Scoring;

/// <summary>Precision, recall and F1 of a count of hits.</summary>
/// <param name="Hits">Answers that are right.</param>
/// <param name="Answers">Answers given.</param>
/// <param name="Labels">Answers asked for.</param>
internal readonly record struct Rate(int Hits, int Answers, int Labels)
{
    /// <summary>Gets the share of the answers that is right, from 0 to 1; null where none was given.</summary>
    public double? Precision => Answers == 0 ? null : (double)Hits / Answers;

    /// <summary>Gets the share of the labels that was found, from 0 to 1; null where none was asked for.</summary>
    public double? Recall => Labels == 0 ? null : (double)Hits / Labels;

    /// <summary>Gets the harmonic mean of the two, from 0 to 1; null where nothing was asked for and nothing answered.</summary>
    public double? F1 => Answers + Labels == 0 ? null : 2.0 * Hits / (Answers + Labels);
}
