namespace ConsistencyCheck.Languages.English;

/// <summary>Words about a total and what it is made of.</summary>
internal static class PartitionWords
{
    /// <summary>Lemmas that take in everyone who is named by <see cref="Persons"/>.</summary>
    public static TermSet Everyone { get; } = new(
        "people", "person", "victim", "passenger", "suspect", "hostage", "casualty", "survivor", "detainee", "prisoner", "inmate", "patient", "member",
        "employee", "worker", "student", "pupil", "child", "candidate", "juror", "delegate", "migrant", "refugee", "fatality", "death", "occupant", "staff",
        "resident", "participant", "applicant", "lawmaker", "adult", "teenager", "relative", "applicant", "civilian", "player", "athlete", "teacher",
        "tourist");

    /// <summary>Lemmas of people by sex or age, of whom each person is one.</summary>
    public static TermSet Persons { get; } = new(
        "man", "woman", "boy", "girl", "child", "adult", "male", "female", "baby", "infant", "toddler", "teenager", "pensioner", "civilian", "soldier",
        "policeman", "officer", "militant", "guard", "student", "teacher", "worker", "crew", "passenger", "tourist", "foreigner", "journalist", "doctor",
        "nurse", "rebel", "gunman", "insurgent", "fighter", "pilot", "sailor", "marine", "firefighter", "driver", "engineer", "official", "pedestrian",
        "cyclist", "motorist", "miner", "paramedic", "patient", "resident", "republican", "democrat", "independent", "briton", "american", "german", "israeli",
        "palestinian", "canadian", "italian", "australian", "russian", "ukrainian", "indian", "pakistani", "afghan", "iraqi", "mexican", "villager", "farmer",
        "conservative", "liberal", "senator", "bystander", "employee", "manager");

    /// <summary>Articles and words of addition that may stand before a part: "and another 300 in York".</summary>
    public static TermSet Adding { get; } = new("another", "a", "further", "and", "plus", "the", "other", "remaining");

    /// <summary>Words that join a part to its place or purpose: "700 in Leeds", "$7 million for roads".</summary>
    public static TermSet Placing { get; } = new(
        "in", "at", "from", "for", "on", "to", "by", "as", "under", "with", "were", "was", "is", "are", "against", "abstaining");

    /// <summary>The prepositions among them: "£200m for track".</summary>
    public static TermSet Prepositions { get; } = new("in", "at", "from", "for", "on", "to", "by", "as", "under", "with", "against");

    /// <summary>What announces the parts behind a colon: "with the breakdown by county as follows:".</summary>
    public static TermSet Announcing { get; } = new("breakdown", "break", "broken", "split", "divided", "distributed", "follows");

    /// <summary>Verbs that name all the parts of a total: "the $100 million package comprises $60 million for housing".</summary>
    public static TermSet Comprising { get; } = new("comprises", "comprising", "comprised");

    /// <summary>Words before the parts of a total that may have others: "12 people, including seven men".</summary>
    public static TermSet Including { get; } = new("including", "includes", "include", "included");

    /// <summary>Lemmas of people by sex or age alone.</summary>
    public static TermSet SexesAndAges { get; } = new(
        "man", "woman", "boy", "girl", "child", "adult", "male", "female", "baby", "infant", "toddler", "teenager", "pensioner");

    /// <summary>Lemmas that exclude each other, so that no one is counted twice.</summary>
    public static TermSet Exclusive { get; } = new("man", "woman", "boy", "girl", "male", "female");

    /// <summary>What says that the parts have left something out.</summary>
    public static TermSet Open { get; } = new(
        "rest", "others", "other", "some", "several", "many", "more", "mostly", "mainly", "etc", "various", "none", "elsewhere");

    /// <summary>Words of a part, and what the last part is told with beside it: together they leave nothing out, as <see cref="Opposites"/> do.</summary>
    public static IReadOnlyList<(string One, string Other)> Complements { get; } =
    [
        ("before", "after"), ("sold", "unsold"),
        ("present", "absent"), ("part", "absent"), ("men", "women"), ("women", "men"), ("male", "female"), ("female", "male"), ("boys", "girls"), ("girls", "boys"),
        ("won", "lost"), ("rose", "unchanged"), ("fell", "unchanged"), ("passed", "failed"), ("prosecution", "defence"), ("prosecution", "defense"),
        ("employed", "unemployed"), ("open", "closed"), ("civilians", "soldiers"), ("soldiers", "civilians"), ("home", "away"),
        ("indoors", "outdoors"), ("urban", "rural"),
    ];

    /// <summary>What those are not yet who are neither saved nor dead.</summary>
    public static TermSet Sought { get; } = new("reached", "found", "traced", "located", "recovered", "accounted");

    /// <summary>What adds nothing to a sum: "and no reported cases in Skerry".</summary>
    public static TermSet Nothing { get; } = new("no", "none", "zero");

    /// <summary>Answers that leave no third side but abstaining, each with its opposite.</summary>
    public static IReadOnlyList<(TermSet One, TermSet Other)> Opposites { get; } =
    [
        (new("yes"), new("no")),
        (new("for", "favour", "favor", "favoured", "favored", "support", "supported", "backed", "back"), new("against", "opposed", "oppose", "opposing")),
        (new("approve", "approved", "approving"), new("disapprove", "disapproved", "disapproving")),
        (new("agree", "agreed"), new("disagree", "disagreed")),
        (new("men", "male", "males"), new("women", "female", "females")),
        (new("women", "female", "females"), new("men", "male", "males")),
        (new("leave"), new("remain")),
        (new("urban"), new("rural")),
        (new("satisfied"), new("dissatisfied", "unsatisfied")),
    ];

    /// <summary>What leads from one candidate's share to the other's: "won 52 percent of the vote to Holm's 45 percent".</summary>
    public static TermSet BetweenVotes { get; } = new(
        "to", "and", "against", "for", "while", "his", "her", "rival", "opponent", "challenger", "incumbent", "won", "got", "received", "took", "had", "with",
        "mr", "mrs", "ms", "took", "'s", "secured");

    /// <summary>Words that set the second share beside another time or another group.</summary>
    public static TermSet OtherWhole { get; } = new("among", "from", "than", "compared", "when", "last");

    /// <summary>"the remaining 20 percent": what makes a share the last one of its whole.</summary>
    public static TermSet Last { get; } = new("remaining", "rest", "remainder");
}
