using ConsistencyCheck.Dating;
using ConsistencyCheck.Dating.Constraints;
using ConsistencyCheck.Documents;
using ConsistencyCheck.Mentions;
using ConsistencyCheck.Tests.Support;
using ConsistencyCheck.Values;

namespace ConsistencyCheck.Tests.Dating;

public class StatedDateTestTests
{
    private static readonly DateOnly Winner = new(2023, 9, 6);

    [Theory]
    [InlineData(-2.4, -2.4, false)] // together less than the margin of 5
    [InlineData(-2.5, -2.5, true)] // together the margin
    [InlineData(-4.9, 0, false)]
    [InlineData(-8, 0, false)] // what fits both days is no witness against either
    public void A_stated_day_is_excluded_only_by_a_margin(double first, double second, bool isExcluded) =>
        Assert.Equal(isExcluded, Excludes(Winner.AddDays(90), new Fixed(ZoneKind.Body, first, Winner), new Fixed(ZoneKind.Caption, second, Winner)));

    [Fact]
    public void Two_pieces_from_one_zone_exclude_nothing() =>
        Assert.False(Excludes(Winner.AddDays(90), new Fixed(ZoneKind.Body, -6, Winner), new Fixed(ZoneKind.Body, -6, Winner)));

    [Fact]
    public void One_piece_excludes_nothing() => Assert.False(Excludes(Winner.AddDays(90), new Fixed(ZoneKind.Body, -8, Winner)));

    [Fact]
    public void Pieces_that_name_neither_year_nor_day_do_not_count() =>
        Assert.False(Excludes(Winner.AddDays(90), new Fixed(ZoneKind.Body, -6, Winner), new Fixed(ZoneKind.Caption, -6, Winner, fixes: false)));

    [Theory]
    [InlineData(-1, false)] // across the date line
    [InlineData(0, false)]
    [InlineData(1, false)]
    [InlineData(2, true)]
    [InlineData(-2, true)]
    public void A_day_of_slack_covers_time_zones(int days, bool isExcluded) =>
        Assert.Equal(isExcluded, Excludes(Winner.AddDays(days), new Fixed(ZoneKind.Body, -6, Winner), new Fixed(ZoneKind.Caption, -6, Winner)));

    [Fact]
    public void A_document_that_states_nothing_is_not_excluded() =>
        Assert.False(Excludes(null, new Fixed(ZoneKind.Body, -6, Winner), new Fixed(ZoneKind.Caption, -6, Winner)));

    [Theory]
    [InlineData(-6, -6, true)]
    [InlineData(-6, 0, false)] // one piece
    [InlineData(-6, -0.9, false)] // the other tells the days hardly apart
    public void Without_two_pieces_against_it_a_stated_day_need_not_be_held_against_others(double first, double second, bool mayExclude)
    {
        DayConstraint[] constraints = [new Fixed(ZoneKind.Body, first, Winner), new Fixed(ZoneKind.Caption, second, Winner)];
        var dating = new DatingCase(Reading.Of(""), null, CandidateWindow.Ending(new DateOnly(2024, 6, 1)), true, [], [], constraints);

        Assert.Equal(mayExclude, StatedDateTest.MayExclude(dating, Winner.AddDays(90)));
    }

    private static bool Excludes(DateOnly? stated, params DayConstraint[] constraints)
    {
        var window = CandidateWindow.Ending(new DateOnly(2024, 6, 1));
        var dating = new DatingCase(Reading.Of(""), stated is { } day ? new StatedDate(day, null, "") : null, window, true, [], [], constraints);
        return StatedDateTest.Excludes(dating, new DatingVerdict(DatingStatus.Determined, [Winner]));
    }

    /// <summary>A constraint that fits one day and weighs all others alike.</summary>
    private sealed class Fixed(ZoneKind zone, double elsewhere, DateOnly winner, bool fixes = true) : DayConstraint(MentionIn(zone))
    {
        public override bool FixesDay => fixes;

        public override double Weigh(int day) => day == winner.DayNumber ? 0 : elsewhere;

        public override string Implies(TimeMention source, DateOnly winner) => "";

        private static TimeMention MentionIn(ZoneKind zone)
        {
            var value = new TimeValue { Type = TimeType.Date };
            return new TimeMention(new Mention(default, value), value, new Zone(zone, default, 0), default, Tense.Past, IsLead: false);
        }
    }
}
