using ConsistencyCheck.Alignment;
using ConsistencyCheck.Claims;
using ConsistencyCheck.Tests.Claims;

namespace ConsistencyCheck.Tests.Alignment;

public class StatedTimeTests
{
    private static readonly StatedTime May = new(new DateTime(2020, 5, 1), new DateTime(2020, 6, 1));

    [Fact]
    public void A_written_day_is_half_open() =>
        Assert.Equal(new StatedTime(new DateTime(2020, 5, 5), new DateTime(2020, 5, 6)), Of("The bridge opened on [May 5, 2020].", "It cost [12 euros]."));

    [Fact]
    public void A_month_day_without_a_year_is_placed_in_the_year_of_the_other() =>
        Assert.Equal(new DateTime(2019, 3, 30), Of("The fair was held on [March 30].", "The fair was held on [31 March 2019].")!.Value.Start);

    [Fact]
    public void The_29th_of_February_is_no_day_of_a_common_year() =>
        Assert.Null(Of("The fair was held on [Feb. 29].", "The fair was held on [28 February 2019]."));

    [Fact]
    public void Two_of_no_year_are_placed_in_one_that_has_every_day()
    {
        var first = Of("The fair was held on [Feb. 29].", "The fair was held on [Feb. 28].")!.Value;
        var second = Of("The fair was held on [Feb. 28].", "The fair was held on [Feb. 29].")!.Value;

        Assert.Equal(first.Start, second.End);
    }

    [Fact]
    public void A_year_alone_is_not_set_beside_a_month_day() => Assert.Null(Of("The fair was held in [2020].", "The fair was held on [March 30]."));

    [Fact]
    public void A_weekday_of_no_week_has_no_place() => Assert.Null(Of("The vote is on [Monday].", "The vote is on [Tuesday]."));

    [Fact]
    public void Each_side_reaches_from_the_end_of_the_stretch_that_its_word_leaves_out_or_in()
    {
        Assert.Equal((DateTime.MinValue, May.Start), (May.Towards(TimeBound.Before).Start, May.Towards(TimeBound.Before).End));
        Assert.Equal((May.End, DateTime.MaxValue), (May.Towards(TimeBound.After).Start, May.Towards(TimeBound.After).End));
        Assert.Equal((DateTime.MinValue, May.End), (May.Towards(TimeBound.NotAfter).Start, May.Towards(TimeBound.NotAfter).End));
        Assert.Equal((May.Start, DateTime.MaxValue), (May.Towards(TimeBound.NotBefore).Start, May.Towards(TimeBound.NotBefore).End));
        Assert.Equal((May, May), (May.Towards(TimeBound.Within), May.Towards(TimeBound.AsOf)));
    }

    [Fact]
    public void Stretches_that_only_touch_do_not_overlap()
    {
        var june = new StatedTime(May.End, new DateTime(2020, 7, 1));

        Assert.False(May.Overlaps(june));
        Assert.True(May.Widened(TimeSpan.FromTicks(1)).Overlaps(june));
        Assert.True(May.Contains(new StatedTime(May.Start.AddDays(1), May.End)));
        Assert.False(May.Contains(june));
    }

    [Fact]
    public void The_calendar_s_own_ends_are_not_overrun()
    {
        var all = new StatedTime(DateTime.MinValue.AddHours(1), DateTime.MaxValue.AddHours(-1)).Widened(TimeSpan.FromDays(1));

        Assert.Equal(new StatedTime(DateTime.MinValue, DateTime.MaxValue), all);
    }

    private static StatedTime? Of(string marked, string other) => StatedTime.Of(Told.Marked(marked), Told.Marked(other));
}
