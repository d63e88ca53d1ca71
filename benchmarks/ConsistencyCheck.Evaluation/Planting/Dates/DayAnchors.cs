using ConsistencyCheck.Dating;
using ConsistencyCheck.Dating.Resolution;
using ConsistencyCheck.Documents;
using ConsistencyCheck.Mentions.English;
using ConsistencyCheck.Text;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Evaluation.Planting.Dates;

/// <summary>What a text holds that can show its day to be some months off.</summary>
internal static class DayAnchors
{
    /// <summary>An event that lies further back is history and no news. In days.</summary>
    private const int OldestNews = 62;

    /// <summary>Features are held for weeks, and weeklies are out ahead of their date. In days.</summary>
    private const int HeldFeature = 21;

    /// <summary>The strongest of what can contradict a wrong day.</summary>
    public static DayWitness WitnessOf(DatedDocument document)
    {
        var days = document.Mentions.Where(IsDay).ToList();
        return days.Exists(day => day.Zone == ZoneKind.Dateline) ? DayWitness.Dateline
            : days.Exists(day => day.Zone == ZoneKind.Body && IsNews(document, day)) ? DayWitness.Event
            : days.Count > 0 ? DayWitness.OtherDay
            : DayWitness.None;
    }

    /// <summary>
    /// Whether running text tells a month-day without its year on the other side of a stamp than it lies on, by more than weeklies and held features explain,
    /// and the one on the right side is of another calendar year, so that it would be printed with its year.
    /// </summary>
    /// <param name="document">The document with its true day.</param>
    /// <param name="stamp">The moved day.</param>
    public static bool TellOnOtherSide(DatedDocument document, DateOnly stamp)
    {
        if (document.Date.Stated is not { Day: var published }) return false;
        using var tokens = Tokenizer.Rent(document.Layout.RunningText, EnglishLanguage.Shared.Lexicon);
        foreach (var mention in document.Mentions)
        {
            if (mention is not { Zone: ZoneKind.Body, Mention: { Impossible: null, Time: { Relative: null, Until: null, Fields: { IsMonthDay: true } fields } } }) continue;
            if (NearestDay(fields, published) is not { } day) continue;
            var (isPast, isComing) = (day <= published, day > published);
            var (isBehind, isAhead) = (day.DayNumber - stamp.DayNumber > HeldFeature, stamp.DayNumber - day.DayNumber > HeldFeature);
            if (!(isPast && isBehind && day.AddYears(-1).Year != stamp.Year) && !(isComing && isAhead && day.AddYears(1).Year != stamp.Year)) continue;
            var tense = TenseReader.At(tokens, document.Layout.SentenceAt(mention.Mention.Span.Start), mention.Mention.Span);
            if (tense == (isPast ? Tense.Past : Tense.Future)) return true;
        }

        return false;
    }

    /// <summary>Whether running text tells a time with its year as past that lies behind a stamp, or as to come though the stamp lies behind it.</summary>
    public static bool TellAgainst(DatedDocument document, DateOnly stamp)
    {
        using var tokens = Tokenizer.Rent(document.Layout.RunningText, EnglishLanguage.Shared.Lexicon);
        foreach (var mention in document.Mentions)
        {
            if (mention.Zone != ZoneKind.Body || mention.Mention is not { Impossible: null, Time: { Relative: null, Fields.Year: not null } time }) continue;
            if (FieldPeriod.Of(time.Fields) is not { } period) continue;
            var side = period.First > stamp.DayNumber ? Tense.Past : period.End <= stamp.DayNumber ? Tense.Future : Tense.Unknown;
            if (side == Tense.Unknown) continue;
            if (TenseReader.At(tokens, document.Layout.SentenceAt(mention.Mention.Span.Start), mention.Mention.Span) == side) return true;
        }

        return false;
    }

    private static bool IsDay(DatedMention mention) =>
        mention.Zone != ZoneKind.HeaderStamp && mention.Mention is { Impossible: null, Time: { Until: null, Fields: { Month: not null, Day: not null } } };

    private static bool IsNews(DatedDocument document, DatedMention mention)
    {
        if (document.Date.Stated is not { Day: var published }) return false;
        if (NearestDay(mention.Mention.Time!.Fields, published) is not { } day) return false;
        if (published.DayNumber - day.DayNumber is < -1 or > OldestNews) return false;
        using var tokens = Tokenizer.Rent(document.Layout.RunningText, EnglishLanguage.Shared.Lexicon);
        return TenseReader.At(tokens, document.Layout.SentenceAt(mention.Mention.Span.Start), mention.Mention.Span) == Tense.Past;
    }

    /// <summary>The day in its own year, or in the one that brings it nearest.</summary>
    private static DateOnly? NearestDay(CalendarFields fields, DateOnly published)
    {
        if (fields.Year is not null) return fields.TryGetDay(out var full) ? full : null;
        DateOnly? nearest = null;
        for (var year = published.Year - 1; year <= published.Year + 1; year++)
            if ((fields with { Year = year }).TryGetDay(out var day) && !(Distance(nearest, published) <= Distance(day, published))) nearest = day;
        return nearest;
    }

    private static int? Distance(DateOnly? day, DateOnly published) => day is { } known ? Math.Abs(known.DayNumber - published.DayNumber) : null;
}
