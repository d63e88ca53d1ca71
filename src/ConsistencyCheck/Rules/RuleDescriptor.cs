namespace ConsistencyCheck.Rules;

/// <summary>What a rule is, apart from any finding.</summary>
/// <param name="Id">The number that is never used for another rule, such as <c>CC1003</c>.</param>
/// <param name="Name">The same in words for configuration files, such as <c>stated-date-contradicts-text</c>.</param>
/// <param name="Title">What a finding means, in one clause.</param>
/// <param name="Severity">What its findings have unless the caller chooses otherwise.</param>
public sealed record RuleDescriptor(string Id, string Name, string Title, Severity Severity);
