using ConsistencyCheck.Documents;
using ConsistencyCheck.Mentions;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Dating;

/// <summary>A time mention with what the page and the sentence say about how to read it.</summary>
/// <param name="Mention">The mention.</param>
/// <param name="Value">Its time value.</param>
/// <param name="Zone">The zone that it stands in.</param>
/// <param name="Sentence">The sentence that it stands in.</param>
/// <param name="Tense">The tense of its clause, as its zone means it.</param>
/// <param name="IsLead">Whether it stands in the first paragraph of running text, which tells the news itself.</param>
internal sealed record TimeMention(Mention Mention, TimeValue Value, Zone Zone, TextSpan Sentence, Tense Tense, bool IsLead)
{
    public TextSpan Span => Mention.Span;

    public bool IsBareWeekday =>
        Value is { Relative: null, Until: null, Type: TimeType.Date or TimeType.DateTime or TimeType.Time } && Value.Fields.IsBareWeekday;

    public bool IsMonthDay => Value is { Relative: null, Until: null, Type: not TimeType.Set } && Value.Fields.IsMonthDay;
}
