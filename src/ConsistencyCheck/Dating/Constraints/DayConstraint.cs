namespace ConsistencyCheck.Dating.Constraints;

/// <summary>What one or more mentions say about the day of publication, whatever that day is.</summary>
/// <remarks>A mention is never resolved before the document is dated: "Wednesday" constrains the day, and the day then resolves "Wednesday".</remarks>
internal abstract class DayConstraint(params IReadOnlyList<TimeMention> sources)
{
    /// <summary>Gets the mentions that it rests on.</summary>
    public IReadOnlyList<TimeMention> Sources { get; } = sources;

    /// <summary>Gets whether it tells one year from another.</summary>
    public virtual bool FixesYear => false;

    /// <summary>Gets whether it names a day, and not only a season or a bound.</summary>
    public virtual bool FixesDay => false;

    /// <summary>Gets whether it says in which part of the year the day lies.</summary>
    /// <remarks>What does not, alone or with others of its kind, fits every week from some day on.</remarks>
    public virtual bool NamesSeason => true;

    /// <summary>Gets what the evidence is, besides the zone of its source: two pieces of one kind may share one misreading.</summary>
    public virtual string Kind => GetType().Name;

    /// <summary>Gets how much better than the stated day another must fit it before it counts against the former; infinite where it never does.</summary>
    public virtual double LeastAgainst => FixesDay || FixesYear ? DatingPolicy.Discriminates : double.PositiveInfinity;

    /// <summary>The logarithm of how well the observation fits a day of publication: 0 is a perfect fit, and no weight is above it.</summary>
    /// <param name="day">Day number, counted from 0001-01-01.</param>
    public abstract double Weigh(int day);

    /// <summary>Adds what each day of a window weighs to its score.</summary>
    /// <param name="scores">One score for each day.</param>
    /// <param name="first">The number of the first day.</param>
    public virtual void AddTo(Span<double> scores, int first) => AddEach(scores, first);

    /// <summary>What a source implies, as a clause for readers.</summary>
    /// <param name="source">One of <see cref="Sources"/>.</param>
    /// <param name="winner">The day that the document was dated to.</param>
    public abstract string Implies(TimeMention source, DateOnly winner);

    /// <summary>The same with a look at each day.</summary>
    private protected void AddEach(Span<double> scores, int first)
    {
        for (var i = 0; i < scores.Length; i++) scores[i] += Weigh(first + i);
    }

    /// <summary>The same for weights that only the delay since a yearly day decides: few days follow it closely, and all others weigh alike.</summary>
    /// <param name="scores">One score for each day.</param>
    /// <param name="first">The number of the first day.</param>
    /// <param name="days">The yearly days.</param>
    /// <param name="near">How many days from the day before a yearly day on are to be looked at each.</param>
    /// <param name="far">What every other day weighs.</param>
    private protected void AddByDelay(Span<double> scores, int first, YearlyDays days, int near, double far)
    {
        for (var i = 0; i < scores.Length;)
        {
            var (from, next) = days.StretchAt(first + i);
            var last = Math.Min((next - 1 - first) ?? scores.Length, scores.Length);
            var close = from is { } yearly ? Math.Clamp(yearly - 1 + near - first, i, last) : i;
            for (; i < close; i++) scores[i] += Weigh(first + i);
            foreach (ref var score in scores[i..last]) score += far;
            i = last;
        }
    }

    /// <summary>Adds weights that stand in a table, as many as there are.</summary>
    private protected static void Add(Span<double> scores, ReadOnlySpan<double> table, double weight)
    {
        var length = Math.Min(scores.Length, table.Length);
        scores = scores[..length];
        for (var i = 0; i < scores.Length; i++) scores[i] += weight * table[i];
    }

    /// <summary>The same for weights that only the day of the week decides: seven of them are known before thousands are added.</summary>
    private protected void AddWeekly(Span<double> scores, int first)
    {
        Span<double> weights = stackalloc double[7];
        for (var i = 0; i < weights.Length; i++) weights[i] = Weigh(first + i);
        for (int i = 0, weekday = 0; i < scores.Length; i++, weekday = weekday == 6 ? 0 : weekday + 1) scores[i] += weights[weekday];
    }
}
