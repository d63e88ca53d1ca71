using System.Globalization;
using System.Text.RegularExpressions;
using ConsistencyCheck.Dating;
using ConsistencyCheck.Documents;
using ConsistencyCheck.Mentions;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Evaluation.Planting.Dates;

/// <summary>A duration, an age or the number of an anniversary in digits made larger or smaller by two to nine.</summary>
/// <param name="kind">What the table calls it.</param>
/// <param name="select">The figure of a mention that may be shifted; null for all others.</param>
/// <param name="isDecidable">Whether the text holds the dates that give the figure, by the new figure's value; two dates beside it may be of anything.</param>
internal sealed partial class FigureShifted(
    string kind, Func<DatedDocument, Mention, decimal?> select, Func<DatedDocument, TextSpan, int, bool> isDecidable) : IErrorPlanter
{
    public string Kind => kind;

    public static FigureShifted Duration { get; } = new(
        "duration shifted",
        (clean, mention) => mention.Time is { Type: TimeType.Duration, Length: { Low: { } low, High: { } high } } && low == high && DatesBeside(clean, mention.Span) >= 2 ? low : null,
        IsOfItsDates);

    public static FigureShifted Age { get; } = new(
        "age shifted",
        (clean, mention) => IsAge(clean, mention) && (DatesBeside(clean, mention.Span) >= 2 || BirthOf(clean, mention.Span)) ? mention.Quantity!.Value : null,
        (clean, age, _) => BirthOf(clean, age));

    public static FigureShifted Anniversary { get; } = new(
        "anniversary shifted",
        (_, mention) => mention.Quantity is { Type: QuantityType.Ordinal, Of: "anniversary", Value: { } number } ? number : null,
        (clean, number, _) => IsCounted(clean, number));

    public PlantedError? Plant(DatedDocument clean, Random random)
    {
        var places = clean.Mentions.Where(mention => select(clean, mention.Mention) is { } value && value == decimal.Truncate(value)).ToList();
        if (Edit.OneOf(places, random) is not { } place) return null;
        var figure = (int)select(clean, place.Mention)!.Value;
        var shift = random.Next(2, 10);
        var other = figure > shift && random.Next(2) == 0 ? figure - shift : figure + shift;
        return Edit.ReplaceWithin(
            clean,
            place.Mention.Span,
            figure.ToString(CultureInfo.InvariantCulture),
            other.ToString(CultureInfo.InvariantCulture),
            isDecidable(clean, place.Mention.Span, other));
    }

    /// <summary>How many years or days the sentence names; a range names two.</summary>
    private static int DatesBeside(DatedDocument clean, TextSpan span)
    {
        var sentence = clean.Layout.SentenceAt(span.Start);
        return clean.Mentions
            .Where(other => other.Mention.Span.Start >= sentence.Start && other.Mention.Span.End <= sentence.End)
            .Sum(other => other.Mention.Time is { Fields: { Year: not null } or { Month: not null, Day: not null } } time ? time.Until is null ? 1 : 2 : 0);
    }

    /// <summary>A range right beside the length, an end of the length, or more months than the year has that they are the first of.</summary>
    private static bool IsOfItsDates(DatedDocument clean, TextSpan length, int shifted)
    {
        var behind = clean.Text[length.End..clean.Layout.SentenceAt(length.Start).End];
        return RangeBehind().IsMatch(behind) || (FirstOfYear().IsMatch(clean.Text[..length.End]) && OfYear().IsMatch(behind) && shifted > 12);
    }

    /// <summary>"Aged 70", "dead at 76", "turns 20", and "She was 76." as a sentence of its own.</summary>
    private static bool IsAge(DatedDocument clean, Mention mention)
    {
        if (mention.Quantity is not { Value: > 0 and < 120 } quantity) return false;
        if (quantity.Type == QuantityType.Age) return true;
        if (quantity.Type != QuantityType.Count || mention.Span.Length > 3) return false;
        return AgeBefore().IsMatch(clean.Text[..mention.Span.Start]) && AgeEnd().IsMatch(clean.Text[mention.Span.End..]);
    }

    /// <summary>Whether a birth with its year is told of the person whose age it is: by name in the sentence of the age, or of the one who died.</summary>
    private static bool BirthOf(DatedDocument clean, TextSpan age)
    {
        var own = clean.Layout.SentenceAt(age.Start).Of(clean.Text).ToString();
        if (OtherDeath().IsMatch(own)) return false;
        foreach (Match birth in Birth().Matches(clean.Text))
        {
            var told = clean.Layout.SentenceAt(birth.Index);
            if (told.Contains(age)) return true;
            var subject = clean.Text[told.Start..birth.Index];
            var isOfDead = Farewell().IsMatch(own) || Pronoun().IsMatch(own);
            if (isOfDead && Farewell().IsMatch(clean.Text) && (subject.Length == 0 || Pronoun().IsMatch(subject) || SharesName(subject, clean.Text))) return true;
        }

        return false;
    }

    /// <summary>Whether a name of the subject is one of the text's first names: the one that it is about.</summary>
    private static bool SharesName(string subject, string text) =>
        Name().Matches(subject).Any(name => text.AsSpan(0, Math.Min(text.Length, 250)).Contains(name.Value, StringComparison.Ordinal));

    /// <summary>Whether the year of what is remembered is named: beside the number, or with the same day ("falls on Sept. 1", "it was on Sept. 1, 1923").</summary>
    private static bool IsCounted(DatedDocument clean, TextSpan number)
    {
        var sentence = clean.Layout.SentenceAt(number.Start);
        if (OfItsYear().IsMatch(clean.Text[number.End..sentence.End])) return true;
        var times = clean.Mentions.Where(mention => mention.Mention.Time is { Until: null, Fields: { Month: not null, Day: not null } }).ToList();
        return times.Any(day => sentence.Contains(day.Mention.Span) && times.Any(other =>
            other.Mention.Time!.Fields is { Year: not null } then && then.Month == day.Mention.Time!.Fields.Month && then.Day == day.Mention.Time.Fields.Day &&
            then.Year < (clean.Date.Stated?.Day.Year ?? 0) - 1));
    }

    [GeneratedRegex(@"^\s*(?:[,(]?\s*from\b.*\b(?:to|until|till)\b|,?\s*(?:until|till|ending)\b)", RegexOptions.CultureInvariant)]
    private static partial Regex RangeBehind();

    [GeneratedRegex(@"\bfirst \w+ months?$", RegexOptions.CultureInvariant | RegexOptions.RightToLeft)]
    private static partial Regex FirstOfYear();

    [GeneratedRegex(@"^ of (?:19|20)\d\d\b", RegexOptions.CultureInvariant)]
    private static partial Regex OfYear();

    [GeneratedRegex(@"(?:\b(?:turn(?:s|ed)|(?:died?|dies|dead)(?: \w+)? at)|[.\n]\s*\w*(?:He|She) was) $", RegexOptions.CultureInvariant | RegexOptions.RightToLeft)]
    private static partial Regex AgeBefore();

    [GeneratedRegex(@"^\s*(?:[.,\n]|on\b|in\b|$)", RegexOptions.CultureInvariant)]
    private static partial Regex AgeEnd();

    [GeneratedRegex(@"\b[Bb]orn\b[^.\n]{0,40}?(?:[A-Z][a-z]{2,8}\.? \d\d?, |\d\d? [A-Z][a-z]{2,8} |in )(?:18|19|20)\d\d\b", RegexOptions.CultureInvariant)]
    private static partial Regex Birth();

    [GeneratedRegex(@"\b(?:died|dies|dead|passed away|obituary)\b|^[^,\n]+, \d+\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex Farewell();

    [GeneratedRegex(@"\b(?:died|dies) in (?:18|19|20)\d\d\b", RegexOptions.CultureInvariant)]
    private static partial Regex OtherDeath();

    [GeneratedRegex(@"^\W*(?:He|She)\b", RegexOptions.CultureInvariant)]
    private static partial Regex Pronoun();

    [GeneratedRegex(@"\p{Lu}\p{Ll}+", RegexOptions.CultureInvariant)]
    private static partial Regex Name();

    [GeneratedRegex(@"^ (?:of|since) (?:the |its |\w+ )*(?:in )?(?:18|19|20)\d\d\b", RegexOptions.CultureInvariant)]
    private static partial Regex OfItsYear();
}
