namespace ConsistencyCheck.Languages.English;

/// <summary>Words of reports from courts and inquests, which tell of days that are long past and leave out their year.</summary>
internal static class CourtWords
{
    public static TermSet All { get; } = new(
        "court", "courts", "judge", "jury", "jurors", "trial", "inquest", "coroner", "tribunal", "prosecutor", "prosecutors", "pleaded", "sentenced",
        "convicted", "lawsuit", "inquiry", "indictment", "indicted", "plaintiff", "defendant", "defendants", "appeal");
}
