using ConsistencyCheck.Documents;

namespace ConsistencyCheck.Tests.Documents;

public class HeaderStampTests
{
    [Theory]
    [InlineData("2024-05-28 18:53:32")]
    [InlineData("2024-05-28T18:53:32Z")]
    [InlineData("28.05.2024")]
    [InlineData("5/28/2024")]
    [InlineData("May 28, 2024")]
    [InlineData("Tuesday, 28 May 2024")]
    [InlineData("Published: 28 May 2024, 6:53 p.m.")]
    [InlineData("Published 6:53 p.m. ET, May 28, 2024")]
    [InlineData("Updated 3 hours ago")]
    [InlineData("Updated: May 28, 2024 at 6:53 PM EDT")]
    [InlineData("Posted on May 28, 2024 by Jane Roe")]
    [InlineData("Last modified: 2024-05-28")]
    [InlineData("By Jane Roe | May 28, 2024")]
    [InlineData("By Jane Roe and John van der Doe, Staff Writers")]
    [InlineData("Jane Roe, May 28, 2024")]
    [InlineData("Halvern, May 28, 2024")] // place and day
    [InlineData("Reuters")] // an agency alone is a byline
    public void A_line_of_names_and_dates_above_the_story_is_its_stamp(string line)
        => Assert.Equal(ZoneKind.HeaderStamp, Page.KindAtTop(line));

    [Theory]
    [InlineData("The ferry was last updated in May 2024.", ZoneKind.Body)] // prose with a date
    [InlineData("On May 28, 2024, the county raised its fares.", ZoneKind.Body)]
    [InlineData("By July, fares will have doubled", ZoneKind.Headline)] // "By" and a month is no byline
    [InlineData("Fares double on May 28", ZoneKind.Headline)]
    public void A_line_of_prose_that_holds_a_date_is_no_stamp(string line, ZoneKind expected)
        => Assert.Equal(expected, Page.KindAtTop(line));

    [Theory]
    [InlineData("Paris Games Opening July 26, 2024", ZoneKind.Headline)] // title case, and the place of the title
    [InlineData("First Day of May 1 Strike", ZoneKind.Headline)]
    [InlineData("Updated Ferry Plan Arrives on Sept. 6", ZoneKind.Headline)]
    [InlineData("2024-05-28 18:53", ZoneKind.HeaderStamp)] // the stamp may stand above the title
    public void In_the_place_of_the_title_names_beside_a_date_are_a_title(string line, ZoneKind expected)
        => Assert.Equal(expected, Page.KindOfFirst(line));

    [Theory]
    [InlineData("Last updated: May 28, 2024", ZoneKind.HeaderStamp)] // says what it is
    [InlineData("Posted on 28 May 2024", ZoneKind.HeaderStamp)]
    [InlineData("May 28, 2024", ZoneKind.Headline)] // a bare date divides the story
    public void Below_the_story_only_a_stamp_that_says_so_is_one(string line, ZoneKind expected)
        => Assert.Equal(expected, Page.KindInStory(line));
}
