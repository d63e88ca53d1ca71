using ConsistencyCheck.Dating;
using ConsistencyCheck.Dating.Constraints;
using ConsistencyCheck.Dating.Links;
using ConsistencyCheck.Documents;
using ConsistencyCheck.Languages.English;

namespace ConsistencyCheck.Rules.Dates;

/// <summary>Which other years a document speaks of: in an anniversary piece "Tuesday, Sept. 11" need not be of the year around publication.</summary>
internal sealed class YearContext
{
    /// <summary>More pairs of weekday and date than this say no more about the year of a story.</summary>
    private const int MostPairs = 8;

    /// <summary>"Last year" is said in every other story, and is no other time that a story is about. In years. Policy.</summary>
    private const int LeastCounted = 2;

    /// <summary>No clause has more words and marks than this; a table without a full stop has thousands of dates.</summary>
    private const int LongestClause = 200;

    private readonly DatedText _text;
    private readonly int _published;
    private readonly HashSet<OtherYear> _years = [];
    private readonly HashSet<OtherYear> _scenes = [];
    private readonly HashSet<int> _ownYears = [];
    private readonly HashSet<int> _paragraphs = [];
    private readonly Dictionary<int, HashSet<OtherYear>> _sentences = [];
    private readonly OtherYear.Weekdays _anyYear;
    private readonly OtherYear.Weekdays _toldYear;
    private readonly OtherYear.Weekdays _comingYear;
    private readonly OtherYear.Weekdays _sceneYear;
    private readonly List<WeekdayDateLink> _pairs;
    private readonly LifeTelling _life;
    private (int Sentence, OtherYear.Weekdays Weekdays)? _beside;

    public YearContext(DatedText text)
    {
        (_text, _life) = (text, new LifeTelling(text.Document.Text));
        _pairs = [.. text.Links.Where(link => link is { Kind: LinkKind.SideBySide, LeavesYearOpen: true }).Take(MostPairs)];
        _published = text.Document.Date.Candidates.Count > 0 ? text.Document.Date.Candidates[0].Year : 0;
        var reader = new OtherYearReader(text, _published);
        foreach (var mention in text.Document.Mentions)
        {
            if (reader.Read(mention) is not { } year) continue;
            _years.Add(year);
            if (reader.IsAside(mention.Mention.Span)) continue;
            _ownYears.Add(year.Year);
            var sentence = text.Document.Layout.SentenceAt(mention.Mention.Span.Start);
            if (TenseReader.OpensSentence(text.Tokens, sentence, mention.Mention.Span)) _scenes.Add(year);
            _paragraphs.Add(ParagraphAt(mention.Mention.Span));
            if (!_sentences.TryGetValue(sentence.Start, out var years)) _sentences[sentence.Start] = years = [];
            years.Add(year);
        }

        _anyYear = new OtherYear.Weekdays(_years, (_, _) => true);
        _toldYear = new OtherYear.Weekdays(_years, IsTold);
        _sceneYear = new OtherYear.Weekdays(_scenes, (_, _) => true);
        _comingYear = new OtherYear.Weekdays(_years, (other, _) => other.Year >= _published);
    }

    /// <summary>Whether the words around a date tell of another year, or the document names one in which the date has the weekday.</summary>
    /// <param name="link">The weekday and the date.</param>
    /// <param name="distance">
    /// How far the date lies from the day of publication. A near one is the news's own, and only a year in which it had the weekday makes it another's, if the
    /// document counts back to that year, names its month, or names it in the sentence or the one before: "on Sunday (4 January)" is of the week. So is a recent
    /// one, unless a sentence opens with that year ("It was 1953").
    /// </param>
    public bool MayBeOfAnotherYear(WeekdayDateLink link, YearDistance distance)
    {
        var isNear = distance == YearDistance.Near;
        if (isNear && NewsDayReader.IsBracketed(_text.Document.Text, link)) return false;
        if (LooksAhead(link, isNear)) return !isNear && _comingYear.Fit(link) && (distance == YearDistance.Far || Beside(link).Fit(link));
        if (_life.IsOfBirth(link.Date.Sentence) || IsRemark(link)) return true;
        if (!isNear && link.Date.Tense == Tense.Past && _life.IsOfWholeLife) return true;
        if (distance == YearDistance.Far)
            return (link.Date.Tense != Tense.Future && _paragraphs.Contains(ParagraphAt(link.Date.Span))) || _anyYear.Fit(link);
        return _toldYear.Fit(link) || Beside(link).Fit(link) || (!isNear && _sceneYear.Fit(link));
    }

    /// <summary>The years of the date's sentence and of the one before it in the paragraph: "The ferry sank in 2013. It was found on Friday, Jan. 4".</summary>
    private OtherYear.Weekdays Beside(WeekdayDateLink link)
    {
        var sentence = link.Date.Sentence.Start;
        if (_beside is { } known && known.Sentence == sentence) return known.Weekdays;
        var years = new HashSet<OtherYear>();
        if (_sentences.TryGetValue(sentence, out var own)) years.UnionWith(own);
        var before = _text.Document.Text.AsSpan(0, sentence).TrimEnd().Length - 1;
        if (before >= 0 && ParagraphAt(new TextSpan(before, 1)) == link.Date.Zone.Paragraph
            && _sentences.TryGetValue(_text.Document.Layout.SentenceAt(before).Start, out var earlier))
            years.UnionWith(earlier);
        var weekdays = new OtherYear.Weekdays(years, (other, month) => other.Month == 0 || IsPointedAt(other, month));
        _beside = (sentence, weekdays);
        return weekdays;
    }

    /// <summary>What will be is of no year that has passed; "the king was told that it would be" looks ahead from one that has.</summary>
    private bool LooksAhead(WeekdayDateLink link, bool isNear)
    {
        if (link.Date.Tense != Tense.Future && !(isNear && link.Date.Tense != Tense.Past)) return false;
        var tokens = _text.Tokens;
        var date = tokens.IndexAt(link.Date.Span.Start);
        for (var i = Math.Max(tokens.IndexAt(link.Date.Sentence.Start), date - LongestClause); i < date; i++)
            if (DatedVerbWords.AheadOfThePast.Contains(tokens.WordAt(i))) return false;
        return true;
    }

    /// <summary>"It was a Friday, March 13": with its article the weekday is a remark on a day of some year.</summary>
    private bool IsRemark(WeekdayDateLink link)
    {
        var at = _text.Tokens.IndexAt(link.Weekday.Span.Start);
        return link.Date.Tense == Tense.Past && at > 0 && link.Weekday.Span.Start <= link.Date.Span.Start && _text.Tokens.WordAt(at - 1) is "a" or "A";
    }

    /// <summary>Whether a date near publication may be of the year: one that has been.</summary>
    private bool IsTold(OtherYear other, int month) => other.Year <= _published && IsPointedAt(other, month);

    private bool IsPointedAt(OtherYear other, int month) =>
        (other.IsCounted && Math.Abs(_published - other.Year) >= LeastCounted) || other.Month == month || IsYearOfAllPairs(other.Year);

    /// <summary>"By Tuesday, Feb. 7, ... on Friday, Feb. 10": two pairs that fit a year named in the text are of that year.</summary>
    private bool IsYearOfAllPairs(int year) => _pairs.Count > 1 && year is >= 1 and <= 9999 && _ownYears.Contains(year) &&
        _pairs.TrueForAll(pair => pair.FallsIn(year) && pair.Date.Tense is Tense.Past or Tense.Unknown);

    private int ParagraphAt(TextSpan span) => _text.Document.Layout.ZoneAt(span.Start)?.Paragraph ?? -1;
}
