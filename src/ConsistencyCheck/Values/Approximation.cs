namespace ConsistencyCheck.Values;

/// <summary>The word beside a figure that says how the figure is meant.</summary>
public enum Approximation
{
    /// <summary>The bare figure.</summary>
    None,

    /// <summary>"exactly", "precisely".</summary>
    Exact,

    /// <summary>"about", "some", "around", "roughly", "approximately", "circa", "~", "or so".</summary>
    About,

    /// <summary>"nearly", "almost", "close to", "just under".</summary>
    Nearly,

    /// <summary>"just over", "barely more than", "a little more than".</summary>
    JustOver,

    /// <summary>"more than", "over", "above", "upwards of".</summary>
    MoreThan,

    /// <summary>"at least", "no fewer than", "or more".</summary>
    AtLeast,

    /// <summary>"fewer than", "less than", "under", "below".</summary>
    LessThan,

    /// <summary>"at most", "no more than", "or fewer".</summary>
    AtMost,

    /// <summary>"up to", "as many as", "as much as": the bound is a claim that may be cancelled.</summary>
    UpTo,
}
