using ConsistencyCheck.Dating;
using ConsistencyCheck.Languages.English;

namespace ConsistencyCheck.Rules.Dates;

/// <summary>CC1007: an age that birth and death, or birth and publication, do not give.</summary>
internal sealed class AgeMismatch : DocumentRule
{
    public override RuleDescriptor Descriptor { get; } = new(
        Id: "CC1007",
        Name: "age-dates-mismatch",
        Title: "An age does not fit the dates of birth and death",
        Severity: Severity.Warning);

    public override IEnumerable<FindingDraft> Check(DatedText text)
    {
        foreach (var life in LifeReader.Read(text).Concat(ObituaryReader.Read(text)).Concat(BirthdayReader.Read(text)))
        {
            if (life.Fits) continue;
            var computed = life.Least == life.Most ? DateWords.Year(life.Most) : Wording.AnyOf([DateWords.Year(life.Least), DateWords.Year(life.Most)]);
            var age = Quote.From(text.Document, life.AgeSpan, EvidenceRole.Stated, $"{computed} by the dates");
            var birth = Quote.From(text.Document, life.Birth.Span, EvidenceRole.Implied, life.Birth == life.Death ? "birth and death" : "the birth");
            var evidence = new List<Evidence> { age, birth };
            if (life.Death is { } death && death != life.Birth) evidence.Add(Quote.From(text.Document, death.Span, EvidenceRole.Implied, "the death"));
            var until = life.Until is { } year ? $"to {DateWords.Year(year)}" : life.Death is null ? "to the page's own date" : "to the death";
            yield return new FindingDraft(
                $"“{age.Text}” does not fit: from the birth {until} are {computed} years.",
                0.88,
                evidence,
                [$"read {computed}", "or correct the dates"]);
        }
    }
}
