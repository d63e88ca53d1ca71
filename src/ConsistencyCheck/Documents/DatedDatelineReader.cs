using ConsistencyCheck.Languages.English;

namespace ConsistencyCheck.Documents;

/// <summary>
/// Finds datelines whose parts stand in any order and with any marks, as long as one is a day: "TOKYO (Agency) May 18 -", "TOKYO: May 18 -", "[TOKYO] May 18 -",
/// "New Delhi, May 18 (Agency):".
/// </summary>
internal ref struct DatedDatelineReader
{
    private const string Separators = " \t,;:|.-–—_)]";

    private const int MaxLength = 90;

    private const int MaxPlaceWords = 6;

    /// <summary>What is shorter behind a day that no agency vouches for is an entry in a list of events: "PLANT FAIR: May 9: Jazz in the hall".</summary>
    private const int ShortestStory = 80;

    private readonly ReadOnlySpan<char> _head;
    private int _at;
    private bool _hasPlace;
    private bool _isPlaceInCapitals;
    private bool _hasAgency;
    private bool _hasDay;
    private bool _hasYear;
    private bool _isBracketed;

    private DatedDatelineReader(ReadOnlySpan<char> head) => _head = head;

    /// <summary>The length of the dateline with the mark that ends it; 0 where the paragraph has none that names a day.</summary>
    public static int Length(ReadOnlySpan<char> paragraph)
    {
        var reader = new DatedDatelineReader(paragraph[..Math.Min(paragraph.Length, MaxLength)]);
        reader.Skip("* ");
        // "(Agency) TOKYO, May 18 -", and "(TOKYO, May 18) -".
        if (reader.TryReadBracket()) reader.Skip(Separators);
        else reader.Skip("[(");
        while (reader.TryReadPart())
        {
            var marks = reader.Skip(Separators);
            if (reader.IsEndedBy(marks, paragraph.Length)) return reader._at - (marks.Length - marks.TrimEnd().Length);
        }

        return 0;
    }

    private bool TryReadPart()
    {
        _isBracketed = false;
        if (_at >= _head.Length) return false;
        if (!_hasDay && TryReadDay(_head[_at..], out var length))
        {
            _hasDay = true;
            _at += length;
            SkipYear();
            return true;
        }

        return TryReadBracket() || (!_hasPlace && !_hasDay && TryReadPlace());
    }

    /// <summary>"Sept. 28, 2009--": of a release.</summary>
    private void SkipYear()
    {
        var rest = _head[_at..].TrimStart(", ");
        if (rest.Length < 5 || rest[..4].ContainsAnyExceptInRange('0', '9') || char.IsAsciiDigit(rest[4])) return;
        _hasYear = true;
        _at = _head.Length - rest.Length + 4;
    }

    /// <summary>"(Agency)", "/Agency/", "&lt;AGENCY&gt;", "(May 18)", "[Japan]".</summary>
    private bool TryReadBracket()
    {
        if (_at >= _head.Length) return false;
        var close = _head[_at] switch { '(' => ')', '/' => '/', '<' => '>', '[' => ']', _ => '\0' };
        if (close == '\0') return false;
        var length = _head[(_at + 1)..].IndexOf(close);
        if (length <= 0) return false;
        var inner = _head.Slice(_at + 1, length);
        if (DatelineReader.IsKnownAgency(inner)) _hasAgency = true;
        else if (!_hasDay && TryReadDay(inner, out var day) && IsAllDay(inner, day)) _hasDay = true;
        // "Delhi [India]": the country.
        else if (close != ']' || !_hasPlace) return false;
        _at += length + 2;
        return _isBracketed = true;
    }

    private bool TryReadPlace()
    {
        var rest = _head[_at..];
        var words = new WordWalker(rest);
        var end = 0;
        for (var count = 0; count <= MaxPlaceWords && words.MoveNext(); count++)
        {
            if (!IsOfPlace(words, rest, end)) break;
            if (count == 0)
            {
                if (MonthNames.Weekdays.Contains(words.Word)) return false;
                _isPlaceInCapitals = DatelineReader.IsInCapitals(words.Word);
            }

            if (count == MaxPlaceWords) return false;
            end = words.End;
        }

        _hasPlace = end > 0;
        _at += end;
        return _hasPlace;
    }

    /// <summary>"ST. PAUL, Minn.", "RIO DE JANEIRO": capitals, with nothing but commas and stops between them, up to the day.</summary>
    private static bool IsOfPlace(WordWalker words, ReadOnlySpan<char> rest, int end)
    {
        if (rest[end..words.Start].IndexOfAnyExcept(" ,./") >= 0 || TryReadDay(rest[words.Start..], out _)) return false;
        return !words.IsNumber && (words.IsCapitalized || SentenceWords.SmallInTitles.Contains(words.Word));
    }

    /// <summary>"May 18", "18 May", "Monday, May 18th", with or without its year.</summary>
    public static bool TryReadDay(ReadOnlySpan<char> text, out int length)
    {
        length = 0;
        var words = new WordWalker(text);
        if (!words.MoveNext() || words.Start > 0) return false;
        if (MonthNames.Weekdays.Contains(words.Word) && !words.MoveNext()) return false;
        var isMonthFirst = MonthNames.Months.Contains(words.Word);
        if (!isMonthFirst && !IsDayOfMonth(words.Word)) return false;
        if (!words.MoveNext() || !(isMonthFirst ? IsDayOfMonth(words.Word) : MonthNames.Months.Contains(words.Word))) return false;
        length = words.End;
        return true;
    }

    /// <summary>"May 18", "May 18, 2021".</summary>
    private bool IsAllDay(ReadOnlySpan<char> text, int day)
    {
        var rest = text[day..].TrimStart(", ");
        _hasYear = rest.Length == 4 && !rest.ContainsAnyExceptInRange('0', '9');
        return rest.IsEmpty || _hasYear;
    }

    private static bool IsDayOfMonth(ReadOnlySpan<char> word) =>
        word.TrimEnd("stndrh") is { Length: 1 or 2 } digits && !digits.ContainsAnyExceptInRange('0', '9') && word.Length - digits.Length is 0 or 2;

    /// <summary>Whether what was read is a dateline, the marks end it, and a story follows.</summary>
    private readonly bool IsEndedBy(ReadOnlySpan<char> marks, int length)
    {
        var isDashed = marks.ContainsAny(Marks.DatelineDashes);
        if (!_hasDay || !(isDashed || _isBracketed || marks.ContainsAny(":|]).")) || !OpensStory(_head[_at..])) return false;
        // "HALVERN, May 9, 1945: The guns fell silent" heads a part of a chronicle.
        if (_hasYear && !isDashed && !_hasAgency) return false;
        return _hasAgency ? _hasPlace || isDashed : _hasPlace && _isPlaceInCapitals && length - _at >= ShortestStory;
    }

    /// <summary>"PLANT FAIR: May 9 - June 11": another month ends a range.</summary>
    private static bool OpensStory(ReadOnlySpan<char> story)
    {
        if (story.IsEmpty || !(char.IsUpper(story[0]) || Marks.Quotation.Contains(story[0]))) return false;
        var words = new WordWalker(story);
        return words.MoveNext() && !MonthNames.Months.Contains(words.Word);
    }

    private ReadOnlySpan<char> Skip(ReadOnlySpan<char> marks)
    {
        var start = _at;
        while (_at < _head.Length && marks.Contains(_head[_at])) _at++;
        return _head[start.._at];
    }
}
