namespace ConsistencyCheck.Claims;

/// <summary>Who a claim is told by.</summary>
/// <param name="IsAttributed">Whether the text leaves the claim to a speaker: speakers who disagree are no error of the page.</param>
/// <param name="Speaker">The stem of the speaker's last name or noun ("Lindqvist", "police"); 0 where none is named.</param>
internal readonly record struct Attribution(bool IsAttributed, uint Speaker);
