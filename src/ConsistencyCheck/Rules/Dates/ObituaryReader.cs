using ConsistencyCheck.Dating;
using ConsistencyCheck.Documents;
using ConsistencyCheck.Languages.English;
using ConsistencyCheck.Text;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Rules.Dates;

/// <summary>
/// The ages that the report of a death states ("dead at 76", "has died aged 90", "She was 76."), with the birth that another sentence of it tells.
/// </summary>
/// <remarks>An obituary tells of other lives too: the birth must be the only one, and of a name of headline or lead, or of "he" or "she".</remarks>
internal sealed class ObituaryReader
{
    /// <summary>How long after a death of no stated day its report may come, in days. Policy.</summary>
    private const int LatestReport = 366;

    /// <summary>An age that is off by more is no slip, and of somebody else. In years.</summary>
    private const int LikelySlip = 15;

    /// <summary>How many words may stand between a name with its age and the death: "Anders Holm, 76, of Skerry, a carpenter, passed away".</summary>
    private const int FarewellReach = 12;

    /// <summary>How many words of a sentence a name and its comma take: "Anna Maria Holm-Dahl,".</summary>
    private const int LongestName = 7;

    private readonly DatedText _text;
    private readonly TokenizedText _tokens;
    private readonly TextSpan _lead;

    private ObituaryReader(DatedText text)
    {
        (_text, _tokens) = (text, text.Tokens);
        _lead = text.Source.Layout.Sentences.FirstOrDefault(sentence => text.Source.Layout.ZoneAt(sentence.Start)?.Kind == ZoneKind.Body && TellsDeath(sentence));
    }

    public static IEnumerable<Life> Read(DatedText text)
    {
        if (text.PublicationDay is not { } published) return [];
        var births = text.Times.Where(time => LifeReader.IsOfBirth(text.Tokens, time)).ToList();
        // The last line of an obituary may tell it again.
        if (births is not [var birth, ..] || births.Exists(other => other.Value.Fields != birth.Value.Fields)) return [];
        var reader = new ObituaryReader(text);
        return reader._lead.Length == 0 || reader._lead.End > birth.Sentence.Start || !reader.IsOfSubject(birth) ? [] : reader.Ages(birth, published);
    }

    private bool TellsDeath(TextSpan sentence)
    {
        for (var i = _tokens.IndexAt(sentence.Start); i < _tokens.IndexAt(sentence.End); i++)
            if (LifeWords.OfDeath.Contains(_tokens.WordAt(i)) || IsPassing(i)) return true;
        return false;
    }

    private bool IsPassing(int index) => index + 1 < _tokens.Tokens.Length && _tokens.WordAt(index) is "passed" && _tokens.WordAt(index + 1) is "away";

    private IEnumerable<Life> Ages(TimeMention birth, DateOnly published)
    {
        // "Remembered for her work in the 1970s" dates no death.
        var dated = _text.TimesIn(_lead)
            .Where(time => time.Value.Fields.Year is not null || time.Value.Relative is { Unit: CalendarUnit.Month or CalendarUnit.Year })
            .Where(time => !time.Span.Of(_text.Document.Text).EndsWith("0s", StringComparison.Ordinal))
            .ToList();
        var death = dated.Find(time => time.Value is { Until: null, OtherReading: null } && time.Value.Fields.TryGetDay(out _));
        // "Died last year, an inquest heard": of an unknown day, and told long after it.
        if (dated.Count > (death is null ? 0 : 1) || (death is null && IsToldLater())) yield break;
        var (least, most) = death is not null && death.Value.Fields.TryGetDay(out var day)
            ? AgesAt(birth, day.AddDays(-1), day.AddDays(1))
            : AgesAt(birth, published.AddDays(-LatestReport), published.AddDays(1));
        foreach (var mention in _text.Document.Mentions)
        {
            if (mention.Mention.Quantity is not { Value: > 0 and < 120, Approximation: Approximation.None } quantity) continue;
            if (quantity.Type is not (QuantityType.Age or QuantityType.Count) || quantity.Value != decimal.Truncate(quantity.Value.Value)) continue;
            var sentence = _text.Source.Layout.SentenceAt(mention.Mention.Span.Start);
            // The sentence that tells both is read where lives are.
            if (sentence == birth.Sentence || !IsAgeOfDead(mention, sentence, quantity.Type)) continue;
            var life = new Life(mention.Mention.Span, (int)quantity.Value, birth, death, least, most);
            if (Math.Abs(life.Age - most) <= LikelySlip) yield return life;
        }
    }

    /// <summary>Whether headline or lead names a court or an anniversary, which come long after.</summary>
    private bool IsToldLater()
    {
        for (var i = 0; i < _tokens.IndexAt(_lead.End); i++)
            if (LifeWords.LongAfter.Contains(_tokens.WordAt(i))) return true;
        return false;
    }

    private static (int Least, int Most) AgesAt(TimeMention birth, DateOnly first, DateOnly last)
    {
        var fields = birth.Value.Fields;
        return fields.TryGetDay(out var born)
            ? (FullYears(born, first), FullYears(born, last))
            : (first.Year - fields.Year!.Value - 1, last.Year - fields.Year.Value);
    }

    private static int FullYears(DateOnly born, DateOnly day)
    {
        var years = day.Year - born.Year;
        return born.AddYears(years) > day ? years - 1 : years;
    }

    /// <summary>"Born May 1, 1921, in Skerry, he", "She was born", and a name of the headline or the lead.</summary>
    private bool IsOfSubject(TimeMention birth)
    {
        var first = _tokens.IndexAt(birth.Sentence.Start);
        if (_tokens.WordAt(first) is "Born" or "He" or "She") return true;
        for (var i = first; i < _tokens.IndexAt(birth.Span.Start) && !LifeWords.OfBirth.Contains(_tokens.WordAt(i)); i++)
        {
            if (!_tokens.Tokens[i].IsCapitalized && _tokens.WordAt(i) is not "was") return false;
            if (_tokens.Tokens[i].IsCapitalized && IsNamedFirst(_tokens.WordAt(i))) return true;
        }

        return false;
    }

    private bool IsNamedFirst(ReadOnlySpan<char> name) =>
        name.Length > 2 && _text.Document.Text.AsSpan(0, Math.Min(_lead.End, _text.Document.Text.Length)).Contains(name, StringComparison.Ordinal);

    private bool IsAgeOfDead(DatedMention mention, TextSpan sentence, QuantityType type)
    {
        var (first, age) = (_tokens.IndexAt(sentence.Start), _tokens.IndexAt(mention.Mention.Span.Start));
        if (mention.Zone == ZoneKind.Headline) return FollowsDeath(age, first);
        if (mention.Zone != ZoneKind.Body) return false;
        if (IsRemark(sentence, age, first)) return FollowsReport(sentence);
        if (sentence != _lead) return false;
        return FollowsDeath(age, first) || (type == QuantityType.Age && IsBehindName(age, first) && LeadsToDeath(_tokens.IndexAt(mention.Mention.Span.End)));
    }

    /// <summary>"Kathleen Holm, 61".</summary>
    private bool IsBehindName(int age, int first) =>
        age - first is >= 2 and <= LongestName && _tokens.WordAt(age - 1) is "," && _tokens.Tokens[age - 2].IsCapitalized;

    /// <summary>"Dies at 76", "has died aged 76", "died on 24 February at the age of 79".</summary>
    private bool FollowsDeath(int age, int first)
    {
        for (var i = age - 1; i >= Math.Max(first, age - FarewellReach); i--)
        {
            if (LifeWords.OfDeath.Contains(_tokens.WordAt(i))) return !LifeReader.IsOfKin(_tokens, i, first);
            var isBetween = LifeWords.BetweenDeathAndAge.Contains(_tokens.WordAt(i)) || _tokens.Tokens[i].Kind == TokenKind.Number;
            if (!isBetween && !_tokens.Tokens[i].IsCapitalized) return false;
        }

        return false;
    }

    /// <summary>"Kathleen Holm, 61, of Skerry, passed away".</summary>
    private bool LeadsToDeath(int from)
    {
        for (var i = from; i < Math.Min(_tokens.Tokens.Length - 1, from + FarewellReach) && _tokens.Tokens[i].End <= _lead.End; i++)
        {
            if (_tokens.WordAt(i) is "died" || IsPassing(i)) return !LifeReader.IsOfKin(_tokens, i, from);
            if (TenseReader.IsPastVerb(_tokens, i)) return false;
        }

        return false;
    }

    /// <summary>"She was 76."</summary>
    private bool IsRemark(TextSpan sentence, int age, int first) =>
        age == first + 2 && _tokens.WordAt(first) is "He" or "She" && _tokens.WordAt(first + 1) is "was" &&
        _tokens.WordAt(age + 1) is "." && _tokens.Tokens[age + 1].End >= sentence.End;

    /// <summary>Whether the sentence before reports the death: "She was 12." is of a child where another tells that the family moved.</summary>
    private bool FollowsReport(TextSpan sentence)
    {
        if (sentence.Start < 2) return false;
        var before = _text.Source.Layout.SentenceAt(sentence.Start - 2);
        if (before.End > sentence.Start || _text.TimesIn(before).Any(time => time.Value.Fields.Year is { } year && year < _text.PublicationDay!.Value.Year - 1)) return false;
        var first = _tokens.IndexAt(before.Start);
        for (var i = first; i < _tokens.IndexAt(before.End); i++)
            if (_tokens.WordAt(i) is "died") return !LifeReader.IsOfKin(_tokens, i, first);
        return false;
    }
}
