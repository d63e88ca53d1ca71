namespace ConsistencyCheck.Tests.Silence;

/// <summary>Pages with a right stamp that speak of times far from it; and the same pages with one real error, which is found in spite of them.</summary>
public class PastAndFutureTests
{
    private const string Anniversary = """
        Forty years on, the Osterby tunnel still divides its valley
        2025-05-12 06:00

        Guests leave the first train through the Osterby tunnel, May 12. Agency

        OSTERBY, May 12 (Agency) — Osterby on Monday marked the day on which its tunnel was opened forty years ago.

        The first train left the station on Sunday, May 12, 1985, and guests in the Osterby valley drank to it until the morning.

        Work had begun on March 3, 1979. Six miners died in the winter of 1981, and a stone by the portal names them.

        Ten years ago the tunnel was closed for a summer.

        From the archive: First train leaves for Osterby 1985-05-13 07:00 | Valley
        From the archive: Six dead in the tunnel 1981-02-02 11:30 | Valley
        """;

    private const string Archive = """
        From 1998: The night the dam at Kvernes held
        Nov. 14, 1998

        KVERNES, Nov. 14 (Agency) — The dam at Kvernes held on Saturday after a night of rain that the valley had not seen since 1954.

        The water stood four centimetres below the rim on Saturday morning, the warden said. He had slept in his car since Thursday.

        Two hundred people had left their houses on Friday night. Most of them came back on Saturday.

        Read more: Kvernes dam to be torn down 2024-04-02 08:00 | Rivers
        """;

    private const string FutureEvent = """
        Lindmoor to build the rink that will host the winter games
        2024-09-18 09:30

        An artist's view of the rink in Lindmoor that will host the winter games in February 2026. Agency

        LINDMOOR, Sept. 18 (Agency) — Lindmoor promised on Wednesday to open its new rink in 2025, a year before the winter games.

        The council agreed to pay for the roof in March 2026, and voted to close the old rink on June 1, 2025. The mayor called the vote a relief.

        The games will be opened on Friday, Feb. 6, 2026, and will end on Feb. 22. Skaters from forty countries are expected.
        """;

    private const string BudgetToCome = """
        Council votes for harbour budget
        2024-11-06 18:00

        PORT GRANGE, Nov. 6 (Agency) — The council approved a budget for 2025 on Wednesday and rejected the mayor's draft for 2026.

        The 2026 World Cup qualifiers were moved to the new stadium, and the 2025 budget was cut by a tenth. Nobody spoke against it.

        Members set aside 3 million euros for January 2026. The mayor left before the vote.

        Read more: Port Grange counts its berths 2025-12-01 08:00 | Ports
        """;

    private const string FiscalYear = """
        Norden Chips doubles its profit
        2024-05-22 22:20

        SANTA LUNA, May 22 (Agency) — Norden Chips doubled its profit in the first quarter of fiscal 2025, the company said Wednesday.

        Sales rose to $26 billion in the quarter, from $7 billion in the first quarter of fiscal 2024.

        In fiscal year 2025 so far the company hired 900 people. Orders for the 2025 fiscal year grew faster than in fiscal 2024.

        The financial year 2025 began in late January, and ends in January.

        Read more: Norden Chips names finance chief 2025-03-01 08:00 | Firms
        """;

    private const string LeapDay = """
        Leap-day couple weds at last
        2024-02-29 15:00

        HALVERN, Feb. 29 (Agency) — Ida and Per Holm were married on Thursday, 20 years to the day after they had met.

        They met on Feb. 29, 2004, a Sunday, at a dance. On Feb. 29, 2016, he asked her. Their next wedding day is Tuesday, Feb. 29, 2028.

        “We will have had three by Feb. 29, 2036,” she said.
        """;

    private const string NewYear = """
        Storm leaves islands without power over the New Year
        2025-01-02 07:40

        SKERRY, Jan. 1 (Agency) — The last islands had power again on Wednesday after a storm that began on Sunday, Dec. 29, the grid company said.

        The storm blew from Dec. 29 to Jan. 1. On Monday, Dec. 30, no boat left Port Grange, and on Tuesday, Dec. 31, the fireworks were called off.

        The first boat sails again on Friday, Jan. 3, and school begins on Monday, Jan. 6. The grid company will count its broken masts by then.
        """;

    private const string DateLine = """
        Auckland rings in the year
        2024-01-01 09:00

        People watch fireworks over the harbour of Auckland, Monday, Jan. 1. Agency

        AUCKLAND, Jan. 1 (Agency) — Auckland began the year on Monday with fireworks over the harbour, before all other large cities.

        People had waited in the harbour since Sunday, Dec. 31, the police said. Some had brought chairs, and most had brought rain coats.

        Nobody was hurt. The last train left the harbour at four in the morning.
        """;

    [Fact]
    public void Anniversaries_and_archive_pieces_are_left_alone() => Quiet.Holds(Anniversary);

    [Fact]
    public void An_archive_piece_that_is_shown_under_its_first_date_is_left_alone() => Quiet.Holds(Archive);

    [Fact]
    public void Future_events_are_left_alone() => Quiet.Holds(FutureEvent);

    [Fact]
    public void A_budget_for_years_to_come_is_no_news_from_them() => Quiet.Holds(BudgetToCome);

    [Fact]
    public void Fiscal_years_are_left_alone() => Quiet.Holds(FiscalYear);

    [Fact]
    public void The_years_of_a_leap_day_are_left_alone() => Quiet.Holds(LeapDay);

    [Fact]
    public void The_roll_over_of_the_New_Year_is_left_alone() => Quiet.Holds(NewYear);

    [Theory]
    [InlineData("2023-12-31 16:00")] // the stamp of an office west of the date line
    [InlineData("2024-01-01 09:00")] // the local stamp
    [InlineData("2024-01-02 01:00")] // a reader's clock further east
    public void Date_line_crossings_are_left_alone(string stamp) => Quiet.Holds(DateLine.Replace("2024-01-01 09:00", stamp, StringComparison.Ordinal));

    [Theory]
    [InlineData(Anniversary, "Sunday, May 12, 1985", "Monday, May 12, 1985", "CC1002")] // the anniversary's own day
    [InlineData(Anniversary, "2025-05-12 06:00", "2025-11-12 06:00", "CC1003")] // a stamp half a year from the dateline
    [InlineData(Archive, "KVERNES, Nov. 14", "KVERNES, March 3", "CC1003")] // a dateline far from the first date
    [InlineData(FutureEvent, "Friday, Feb. 6, 2026", "Thursday, Feb. 6, 2026", "CC1002")] // the weekday of a day to come
    [InlineData(FutureEvent, "called the vote", "skated on Oct. 9, 2026 and called the vote", "CC1004")] // told as past
    [InlineData(BudgetToCome, "PORT GRANGE, Nov. 6", "PORT GRANGE, Feb. 6", "CC1003")] // a dateline of another season
    [InlineData(FiscalYear, "hired 900 people.", "hired 900 people. Its board met on July 7, 2025 and approved it.", "CC1004")] // no fiscal year is July 7
    [InlineData(LeapDay, "Feb. 29, 2004, a Sunday", "Feb. 29, 2005, a Sunday", "CC1001")] // a year without the day
    [InlineData(LeapDay, "Tuesday, Feb. 29, 2028", "Monday, Feb. 29, 2028", "CC1002")] // the wrong weekday of a leap day to come
    [InlineData(NewYear, "Friday, Jan. 3", "Thursday, Jan. 3", "CC1002")] // behind the turn of the year
    [InlineData(NewYear, "Monday, Dec. 30", "Wednesday, Dec. 30", "CC1002")] // before it
    [InlineData(DateLine, "Sunday, Dec. 31", "Friday, Dec. 31", "CC1002")] // two days off is no date line
    public void The_same_page_with_a_real_error_is_reported(string page, string right, string wrong, string rule) => Quiet.Breaks(page, right, wrong, rule);
}
