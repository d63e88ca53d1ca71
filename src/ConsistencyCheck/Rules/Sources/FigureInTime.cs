using ConsistencyCheck.Alignment;
using ConsistencyCheck.Claims;

namespace ConsistencyCheck.Rules.Sources;

/// <summary>Facts that grow, such as a death toll, are compared at one time only: a later figure follows an earlier one and does not contradict it.</summary>
internal static class FigureInTime
{
    /// <summary>News of a day tells of what has happened in so many days before it. Policy.</summary>
    private const int DaysOfNews = 30;

    /// <summary>Whether the two figures are of two times: by what their sentences say, or because their documents are of two days.</summary>
    public static bool IsAnotherState(AlignedStories stories, ClaimPair pair) =>
        pair.IsOfTwoTimes ||
        (pair.Second.AsOf is null && IsHistory(stories, pair.First)) || (pair.First.AsOf is null && IsHistory(stories, pair.Second)) ||
        (stories.DaysBetween(pair) is { } days && days != 0 && !IsOfOneTime(pair));

    /// <summary>"Ten years ago a storm killed 31 people", an old caption: a figure of a time long before the day of its document is no news of that day.</summary>
    public static bool IsHistory(AlignedStories stories, Claim claim) =>
        stories.DayOf(claim.Document) is { } day && claim.AsOf?.Mention.Resolved is { } time &&
        time.Latest < day.ToDateTime(TimeOnly.MinValue).AddDays(-DaysOfNews);

    /// <summary>Whether both sentences name the time of their figure, and it is one.</summary>
    private static bool IsOfOneTime(ClaimPair pair) => pair.First.AsOf is not null && pair.Second.AsOf is not null && !pair.IsOfTwoTimes;
}
