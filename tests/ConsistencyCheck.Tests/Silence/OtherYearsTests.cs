namespace ConsistencyCheck.Tests.Silence;

/// <summary>Stories that name weekdays and dates of years they do not spell out; and the same stories with one wrong weekday of their own time.</summary>
public class OtherYearsTests
{
    private const string Obituary = """
        Nora Quayle, 89, kept the Skerry ferry

        Nora Quayle, who steered three generations of islanders to school, died on Tuesday, March 4, at her home in Skerry. She was 89.

        She was born on Oct. 30, 1935, in Port Grange, and joined the line in 1957.

        It was a Friday, March 13, and the fog was so thick that she sailed by the church bells, a nephew recalled of one crossing.

        A service will be held on Saturday, March 15, at the harbour church.
        """;

    private const string Anniversary = """
        Bell tolls for the dead of the Garrick mill

        A bell tolled fourteen times on Wednesday for those who died when fire swept the Garrick mill.

        It is 30 years since the landing gave way. The fire broke out on Sunday, March 12, when a bale caught light near the carding room.

        June Askey, 58, said they had never thought that the doors would be locked.

        An exhibition is open until Saturday, March 29.
        """;

    private const string Recollection = """
        The night the pier went

        Ron Hask was pulling pints in the Anchor when the sea came in through the door.

        It was Saturday, Jan. 31, and the tide at Eastry was eight feet above the tables. His mother put him on top of the piano.

        By Sunday, Feb. 1, three hundred people along the coast were dead. It was 1953, and nobody had a telephone.

        A plaque will be unveiled on Saturday, March 22.
        """;

    private const string Shelved = """
        Council shelves the winter parking ban

        The council voted on Tuesday, March 11, to hold no hearing on a ban that the mayor, first elected in 2019, had asked for.

        The ban of 2009 was lifted after four winters. Last year the merchants gathered 900 names against another.

        The next council meets on Tuesday, April 8.
        """;

    private static readonly DateOnly March2025 = new(2025, 3, 13);

    [Theory]
    [InlineData(Obituary)] // an article makes the weekday a remark on a day of some year
    [InlineData(Anniversary)] // counted back to 1995
    [InlineData(Recollection)] // both pairs are of the year that the story names
    [InlineData(Shelved)] // all are of this year
    public void Days_of_other_years_are_left_alone(string text) => Quiet.Holds(text, March2025);

    [Theory]
    [InlineData(Obituary, "Tuesday, March 4", "Wednesday, March 4")] // of the death
    [InlineData(Obituary, "Saturday, March 15", "Sunday, March 15")] // of the service
    [InlineData(Anniversary, "Saturday, March 29", "Friday, March 29")]
    [InlineData(Recollection, "Sunday, Feb. 1", "Monday, Feb. 1")] // held against the pair before it
    [InlineData(Recollection, "Saturday, March 22", "Sunday, March 22")]
    [InlineData(Shelved, "Tuesday, March 11", "Monday, March 11")] // of 2019, which only an aside names
    [InlineData(Shelved, "Tuesday, April 8", "Wednesday, April 8")] // of 2009 too, but the meeting is to come
    public void A_wrong_weekday_of_their_own_time_is_reported(string text, string right, string wrong) =>
        Quiet.Breaks(text, right, wrong, "CC1002", March2025);
}
