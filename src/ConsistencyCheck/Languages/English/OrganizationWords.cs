namespace ConsistencyCheck.Languages.English;

/// <summary>Nouns that make a name one of a body that speaks for itself: "the Environmental Protection Agency".</summary>
/// <remarks>Source: the Associated Press Stylebook's entry "organizations and institutions", and the commonest last words of the names of public bodies.</remarks>
internal static class OrganizationWords
{
    public static TermSet All { get; } = new(
        "agency", "organization", "organisation", "ministry", "department", "bureau", "institute", "institution", "university", "council", "commission",
        "committee", "bank", "association", "federation", "foundation", "authority", "office", "centre", "center", "society", "union", "fund", "administration",
        "corporation", "company", "college", "academy", "service", "court", "board", "league", "alliance", "programme", "program", "observatory");
}
