using ConsistencyCheck.Languages;
using ConsistencyCheck.Text;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Mentions.English;

/// <summary>Finds dates, times and quantities in English news, from left to right, the longest reading first. Safe to share between threads.</summary>
public sealed class EnglishMentionFinder : IMentionFinder
{
    private readonly AmountReader _amounts;
    private readonly DurationGrammar _durations;
    private readonly QuantityGrammar _quantities;
    private readonly OrdinalGrammar _ordinals;
    private readonly TimeGrammar _times;
    private readonly Lemmatizer _lemmatizer = new();
    private readonly QuantityPolicy _policy;
    private readonly Start[] _starts;
    private readonly TimeStart[] _readers;

    /// <summary>Creates a finder with the widths of <see cref="QuantityPolicy.Default"/>.</summary>
    public EnglishMentionFinder()
        : this(QuantityPolicy.Default)
    {
    }

    /// <summary>Creates a finder whose "about" and "several" are as wide as the caller says.</summary>
    /// <exception cref="ArgumentNullException"><paramref name="policy"/> is null.</exception>
    public EnglishMentionFinder(QuantityPolicy policy)
        : this(policy, TimeStarts.Build(EnglishLanguage.Shared))
    {
    }

    /// <param name="policy">How wide "about" and "several" are.</param>
    /// <param name="readers">What each word of the lexicon can begin.</param>
    internal EnglishMentionFinder(QuantityPolicy policy, TimeStart[] readers)
    {
        ArgumentNullException.ThrowIfNull(policy);
        _policy = policy;
        _readers = readers;
        _amounts = new AmountReader(policy);
        _durations = new DurationGrammar(policy);
        _quantities = new QuantityGrammar(policy, _lemmatizer);
        _ordinals = new OrdinalGrammar(_lemmatizer);
        _times = new TimeGrammar(policy, _amounts, readers);
        _starts = StartTable.Build(EnglishLanguage.Shared.Lexicon);
    }

    /// <inheritdoc/>
    public IReadOnlyList<Mention> Find(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        using var tokens = Tokenizer.Rent(text, EnglishLanguage.Shared.Lexicon);
        return Find(tokens);
    }

    /// <summary>Finds the mentions of a text whose words have been looked up in the English lexicon.</summary>
    internal IReadOnlyList<Mention> Find(TokenizedText text)
    {
        var view = new TokenView(text, EnglishLanguage.Shared.Lexicon);
        // News has a mention in some 170 characters: lists that grow cost more than the mentions' own references.
        var mentions = new List<Mention>((view.Text.Length / 144) + 4);
        var at = 0;
        var rateAt = -1;
        while (at < view.Count)
        {
            Found found;
            if (at == rateAt && SetReader.TryReadRate(view, at, out var rate))
            {
                found = rate.ToFound();
            }
            else if (!StartTable.CanStart(view, at, _starts) || !TryReadAt(view, at, out found))
            {
                at++;
                continue;
            }

            if (found.Value is { } value) mentions.Add(new Mention(view.SpanOf(found.Start, found.End), value) { Impossible = found.Impossible });
            at = Math.Max(found.End, at + 1);
            // "120 km an hour" is a speed and says nothing of what recurs.
            // "24 hours a day, seven days a week."
            rateAt = MayTakeRate(found.Value) ? at : -1;
        }

        return mentions;
    }

    private bool TryReadAt(in TokenView view, int at, out Found found)
    {
        if (SkipReader.TryRead(view, at, out found)) return true;
        var hasTime = _times.TryRead(view, at, out var time);
        if (hasTime && NameFilter.IsCenturyOfName(view, at, time.End))
        {
            found = new Found(at, time.End, null);
            return true;
        }

        if (view.Particle(at) == Particle.The)
        {
            found = time;
            return hasTime;
        }

        Found quantity = default;
        var hasAmount = (!view.IsWord(at) || (_readers[view[at].Lexeme] & TimeStart.Amount) != 0) && TryReadAmount(view, at, out quantity);
        // "19th century barn" is of a century and not the nineteenth barn.
        var isTime = !hasAmount || time.End >= quantity.End || quantity.Value is null or QuantityValue { Type: QuantityType.Ordinal };
        if (hasTime && (isTime || IsYearAgainstCount(time, quantity)))
        {
            found = time;
            return true;
        }

        found = quantity;
        return hasAmount;
    }

    /// <summary>"By 1955 effective action groups": what reads as a year is no count of the groups.</summary>
    private static bool IsYearAgainstCount(in Found time, in Found quantity) =>
        time.Value is TimeValue { Type: TimeType.Date, Fields.Year: not null } &&
        quantity.Value is QuantityValue { Type: QuantityType.Count } or TimeValue { Type: TimeType.Duration };

    /// <summary>Whether "a week" behind it makes a rate of it.</summary>
    private static bool MayTakeRate(MentionValue? value) =>
        value is TimeValue { Type: TimeType.Duration, Modifier: TimeModifier.None }
        || (value is QuantityValue { Per: not null } quantity && quantity.Unit?.Dimension != Dimension.Length);

    private bool TryReadAmount(in TokenView view, int at, out Found found)
    {
        if (_ordinals.TryRead(view, at, out found) || RankReader.TryRead(view, at, _lemmatizer, out found)) return true;
        if (view.Particle(at) == Particle.Aged && _amounts.TryRead(view, at + 1, out var age)
            && AgeReader.TryReadBare(view, age, _policy, out found)) return true;
        if (ScoreReader.TryRead(view, at, out found) || DigitCountReader.TryRead(view, at, out found)) return true;
        if (!_amounts.TryRead(view, at, out var amount)) return false;
        if (amount.Figure.IsDigits && amount.Currency is null && SkipReader.IsNoFigure(view, amount, out var skipped))
        {
            // "About 6:30 p.m.": what is no figure may still be a time, and is read from its own first token.
            if (amount.FigureStart > at) return false;
            found = new Found(at, skipped, null);
            return true;
        }

        return _durations.TryRead(view, amount, out found)
            || AgeReader.TryReadBare(view, amount, _policy, out found)
            || _quantities.TryRead(view, amount, out found);
    }
}
