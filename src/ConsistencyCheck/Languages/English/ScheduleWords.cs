namespace ConsistencyCheck.Languages.English;

/// <summary>Words that say what is to be on a day, by what they have in common: a deadline, a launch, a poll, another day than before, or just an event.</summary>
internal static class ScheduleWords
{
    /// <summary>The last day of something.</summary>
    public static TermSet Closing { get; } = new("close", "closes", "closing", "deadline", "until", "till");

    /// <summary>The start of a craft.</summary>
    public static TermSet Launching { get; } = new("launch", "launches", "liftoff", "lift-off", "lift", "blastoff", "blast-off", "blast");

    /// <summary>A poll, and those who go to it.</summary>
    public static TermSet Polling { get; } = new(
        "vote", "votes", "voters", "election", "elections", "by-election", "poll", "polls", "polling", "ballot", "referendum", "elect", "elects");

    /// <summary>Another day than the one that was known.</summary>
    public static TermSet Moving { get; } = new("rescheduled", "postponed", "delayed", "back", "moved");

    /// <summary>The day of an event that its other words name.</summary>
    public static TermSet Holding { get; } = new("held", "returns", "return", "place", "set", "slated", "scheduled", "due");

    /// <summary>Words of sentences about another day than the one that counts now.</summary>
    public static TermSet OfOtherDays { get; } = new(
        "backup", "back-up", "alternate", "alternative", "original", "originally", "previous", "previously", "earlier", "initially", "instead", "than", "early",
        "advance", "rehearsal", "preview", "runoff", "run-off", "second", "had", "after", "before", "if", "unless");

    /// <summary>What happened on a day and is named by it.</summary>
    public static TermSet NamedByDays { get; } = new(
        "attack", "attacks", "riot", "riots", "insurrection", "bombing", "bombings", "shooting", "shootings", "massacre", "coup", "earthquake", "tsunami", "crash");

    /// <summary>The same, and those whom it concerns: "Sept. 11 responders".</summary>
    public static TermSet OfNamedDays { get; } = new(
        "attack", "attacks", "riot", "riots", "insurrection", "bombing", "bombings", "shooting", "shootings", "massacre", "coup", "earthquake", "tsunami", "crash",
        "victims", "survivors", "families", "responders", "committee", "panel", "defendant", "defendants");
}
