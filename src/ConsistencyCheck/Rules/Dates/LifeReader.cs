using ConsistencyCheck.Dating;
using ConsistencyCheck.Documents;
using ConsistencyCheck.Languages.English;
using ConsistencyCheck.Text;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Rules.Dates;

/// <summary>Finds sentences that tell a person's birth, age, and death or present: "born in 1950, she died on May 3, 2020, aged 69".</summary>
internal static class LifeReader
{
    /// <summary>How many words before a date may say what happened on it: "born in the fishing village of Skerry in".</summary>
    private const int Reach = 8;

    /// <summary>A living person's age that is off by more is an age at another time, as in a life's story.</summary>
    private const int LikelySlip = 15;

    /// <summary>Whether a date with its year is told as that of a birth.</summary>
    public static bool IsOfBirth(TokenizedText text, TimeMention time) => HasYear(time) && Tells(text, time, LifeWords.OfBirth);

    public static IEnumerable<Life> Read(DatedText text)
    {
        foreach (var mentions in text.Document.Mentions.GroupBy(mention => text.Source.Layout.SentenceAt(mention.Mention.Span.Start)))
        {
            var ages = mentions.Where(mention => mention.Mention.Quantity is { Type: QuantityType.Age }).ToList();
            if (ages is not [{ Zone: ZoneKind.Body or ZoneKind.Caption, Mention: var mention }]) continue;
            if (mention.Quantity is not { Value: { } value, Approximation: Approximation.None }) continue;
            if (value != decimal.Truncate(value) || value is < 1 or > 120) continue;
            if (Of(text, mentions.Key, mention.Span, (int)value) is { } life) yield return life;
        }
    }

    private static Life? Of(DatedText text, TextSpan sentence, TextSpan age, int stated)
    {
        var times = text.TimesIn(sentence).ToList();
        var death = times.Find(time => HasYear(time) && Tells(text.Tokens, time, LifeWords.OfDeath));
        var birth = times.Find(time => HasYear(time) && time != death && Tells(text.Tokens, time, LifeWords.OfBirth));
        if (birth is not null && death is not null)
            return IsAgeAtDeath(text, sentence, age, death) ? Between(age, stated, birth, death, death.Value.Fields) : null;
        if (times is not [var only]) return null;
        if (IsLifespan(text, only))
            return IsAgeAtDeath(text, sentence, age, only) ? Likely(Between(age, stated, only, only, only.Value.Until!.Fields)) : null;
        if (birth is null || text.PublicationDay is not { } published || !IsAgeOfTheBorn(text, age, birth) || HasDeath(text, sentence)) return null;
        var today = new CalendarFields { Year = published.Year, Month = published.Month, Day = published.Day };
        return Likely(Between(age, stated, birth, null, today));
    }

    /// <summary>An age that is far off is one at another time, or the dates in brackets are those of a reign.</summary>
    private static Life? Likely(Life life) => Math.Abs(life.Age - life.Most) > LikelySlip ? null : life;

    private static Life Between(TextSpan age, int stated, TimeMention birth, TimeMention? death, CalendarFields end)
    {
        var start = birth.Value.Fields;
        var years = end.Year!.Value - start.Year!.Value;
        if (!start.TryGetDay(out var born) || !end.TryGetDay(out var last)) return new Life(age, stated, birth, death, years - 1, years);
        var full = years - (last < born.AddYears(years) ? 1 : 0);
        // A day of slack across time zones, which counts on a birthday.
        var isBirthday = Math.Abs(last.DayNumber - born.AddYears(years).DayNumber) <= 1;
        return new Life(age, stated, birth, death, isBirthday ? years - 1 : full, isBirthday ? years : full);
    }

    private static bool HasYear(TimeMention time) =>
        time.Value is { Until: null, Relative: null, OtherReading: null, Modifier: TimeModifier.None, Type: TimeType.Date or TimeType.DateTime } value &&
        value.Fields is { Year: not null, Part: null };

    /// <summary>Whether one of the words stands before the date, with no other date or clause between.</summary>
    private static bool Tells(TokenizedText text, TimeMention time, Languages.TermSet words)
    {
        var first = text.IndexAt(time.Sentence.Start);
        var from = text.IndexAt(time.Span.Start);
        for (var i = from - 1; i >= Math.Max(first, from - Reach); i--)
        {
            if (words.Contains(text.WordAt(i))) return true;
            if (text.Tokens[i].Kind == TokenKind.Number || text.WordAt(i) is ";" or "and" or "who") return false;
            if (LifeWords.OfBirth.Contains(text.WordAt(i)) || LifeWords.OfDeath.Contains(text.WordAt(i))) return false;
        }

        return false;
    }

    private static bool IsLifespan(DatedText text, TimeMention time) =>
        time.Value is { Until.Fields.Year: not null, Relative: null, Fields: { Year: not null, Part: null } } &&
        time.Span.Start > 0 && text.Document.Text[time.Span.Start - 1] == '(';

    /// <summary>"died aged 69", "died in Skerry on May 3, 2020 at the age of 69": between death and age stand place and date at most.</summary>
    private static bool IsAgeAtDeath(DatedText text, TextSpan sentence, TextSpan age, TimeMention death)
    {
        var first = text.Tokens.IndexAt(sentence.Start);
        for (var i = text.Tokens.IndexAt(age.Start) - 1; i >= first; i--)
        {
            var token = text.Tokens.Tokens[i];
            if (LifeWords.OfDeath.Contains(text.Tokens.WordAt(i))) return !IsOfKin(text.Tokens, i, first);
            var isOfDate = token.Start >= death.Span.Start && token.End <= death.Span.End;
            if (!isOfDate && !token.IsCapitalized && !LifeWords.BetweenDeathAndAge.Contains(text.Tokens.WordAt(i))) return false;
        }

        return false;
    }

    /// <summary>"whose wife died": somebody else's death.</summary>
    public static bool IsOfKin(TokenizedText text, int at, int first)
    {
        for (var i = at - 1; i >= Math.Max(first, at - 3); i--)
            if (LifeWords.OfKin.Contains(text.WordAt(i))) return true;
        return false;
    }

    private static bool HasDeath(DatedText text, TextSpan sentence)
    {
        for (var i = text.Tokens.IndexAt(sentence.Start); i < text.Tokens.IndexAt(sentence.End); i++)
            if (LifeWords.OfDeath.Contains(text.Tokens.WordAt(i))) return true;
        return false;
    }

    /// <summary>"Elin Strand, 53, was born in 1960", "Born in 1960, Elin Strand, 53,": no other word may stand between the age and the birth.</summary>
    private static bool IsAgeOfTheBorn(DatedText text, TextSpan age, TimeMention birth)
    {
        var tokens = text.Tokens;
        var at = tokens.IndexAt(age.Start);
        var next = tokens.IndexAt(age.End);
        if (at < 2 || tokens.WordAt(at - 1) is not "," || !tokens.Tokens[at - 2].IsCapitalized) return false;
        if (next >= tokens.Tokens.Length || tokens.WordAt(next) is not ",") return false;
        if (birth.Span.Start < age.Start)
        {
            for (var i = tokens.IndexAt(birth.Span.End); i < at; i++)
                if (tokens.Tokens[i].Kind == TokenKind.Word && !tokens.Tokens[i].IsCapitalized) return false;
            return true;
        }

        for (var i = next + 1; i < tokens.Tokens.Length && tokens.Tokens[i].Start < birth.Span.Start; i++)
        {
            if (LifeWords.OfBirth.Contains(tokens.WordAt(i))) return true;
            if (tokens.WordAt(i) is not ("who" or "was" or "is")) return false;
        }

        return false;
    }
}
