using System.Globalization;
using ConsistencyCheck.Dating;
using ConsistencyCheck.Documents;
using ConsistencyCheck.Text;

namespace ConsistencyCheck.Rules.Dates;

/// <summary>The age that somebody turns, right behind the birth: "born on 29 February 1988, turns 20 on Friday", "turned 40 in 1996".</summary>
internal static class BirthdayReader
{
    public static IEnumerable<Life> Read(DatedText text)
    {
        foreach (var birth in text.Times)
        {
            if (birth.Zone.Kind != ZoneKind.Body || !LifeReader.IsOfBirth(text.Tokens, birth)) continue;
            if (AgeBehind(text, birth) is { } life) yield return life;
        }
    }

    private static Life? AgeBehind(DatedText text, TimeMention birth)
    {
        var tokens = text.Tokens;
        var at = tokens.IndexAt(birth.Span.End);
        if (at + 3 >= tokens.Tokens.Length || tokens.WordAt(at) is not "," || tokens.Tokens[at + 2].Kind != TokenKind.Number) return null;
        if (!int.TryParse(tokens.WordAt(at + 2), NumberStyles.None, CultureInfo.InvariantCulture, out var age) || age is < 1 or > 120) return null;
        if (YearOf(text, birth, tokens.WordAt(at + 1), at + 3) is not { } year) return null;
        var years = year - birth.Value.Fields.Year!.Value;
        // Who "was 24 in 2004" may have had the birthday still to come; who turns an age has it.
        var least = tokens.WordAt(at + 1) is "was" ? years - 1 : years;
        return years is < 1 or > 120 ? null : new Life(tokens.Tokens[at + 2].Span, age, birth, null, least, years) { Until = year };
    }

    /// <summary>The one year that the rest of the sentence names; where it names a day of no year or none, that of the page.</summary>
    private static int? YearOf(DatedText text, TimeMention birth, ReadOnlySpan<char> verb, int behind)
    {
        if (verb is not ("turns" or "turned" or "was")) return null;
        var tokens = text.Tokens;
        var others = text.TimesIn(birth.Sentence).Where(time => time.Span.Start > birth.Span.End).ToList();
        if (others is [{ Value: { Until: null, Relative: null, Fields.Year: { } year } } named])
            return tokens.IndexAt(named.Span.Start) - behind <= 5 && (verb is not "turns" || year == text.PublicationDay?.Year) ? year : null;
        if (verb is not "turns" || others.Count > 1 || text.PublicationDay is not { } published) return null;
        var isNear = others is [{ IsBareWeekday: true }] || (others.Count == 0 && tokens.WordAt(behind) is "." or "today" or "on");
        // Around New Year the birthday may be of either year.
        return isNear && published.DayOfYear is > 10 and < 355 ? published.Year : null;
    }
}
