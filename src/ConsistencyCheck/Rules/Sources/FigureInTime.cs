using ConsistencyCheck.Alignment;

namespace ConsistencyCheck.Rules.Sources;

/// <summary>Facts that grow, such as a death toll, are compared at one time only: a later figure follows an earlier one and does not contradict it.</summary>
internal static class FigureInTime
{
    /// <summary>Whether the two figures are of two times: by what their sentences say, or because their documents are of two days.</summary>
    public static bool IsAnotherState(AlignedStories stories, ClaimPair pair) => pair.IsOfTwoTimes || (stories.DaysBetween(pair) is { } days && days != 0 && !IsOfOneTime(pair));

    /// <summary>Whether both sentences name the time of their figure, and it is one.</summary>
    private static bool IsOfOneTime(ClaimPair pair) => pair.First.AsOf is not null && pair.Second.AsOf is not null && !pair.IsOfTwoTimes;
}
