using ConsistencyCheck.Reports;
using ConsistencyCheck.Tests.Rules.Dates;
using ConsistencyCheck.Tests.Support;

namespace ConsistencyCheck.Tests.Rules.Numbers;

public class PartsMismatchTests
{
    [Theory]
    [InlineData("Police held 12 people, seven men and six women.", "“seven men” and “six women” make 13, not “12 people”.")] // by sex
    [InlineData("The fire killed five people, two men, a woman and a child.", "“two men”, one more and one more make 4, not “five people”.")] // articles count one
    [InlineData("A family of six, three adults and two children, got out.", "“three adults” and “two children” make 5, not “six”.")]
    [InlineData("It will cut 1,200 jobs: 700 in Lindmoor, 300 in Skerry and 100 in Tarn.", "“700”, “300” and “100” make 1,100, not “1,200 jobs”.")] // behind a colon
    [InlineData("The 13 dead - seven from Spain, three from Italy and two from Malta - were students.", "“seven”, “three” and “two” make 12, not “13 dead”.")] // between dashes
    [InlineData("The fleet has 40 aircraft (24 jets and 18 turboprops).", "“24 jets” and “18 turboprops” make 42, not “40 aircraft”.")] // nouns of their own
    [InlineData("The council has $48.0 million: $12.5 million for roads and $15.5 million for schools.", "“$12.5 million” and “$15.5 million” make $28 million, not “$48.0 million”.")]
    [InlineData("There are 45 cases in Tarn, 9 in Skerry and 1 in Vester, 65 in all.", "“45 cases”, “9” and “1” make 55, not “65”.")] // the total behind its parts
    [InlineData("In all 15 people were held, 10 in Tarn and six in Skerry.", "“10” and “six” make 16, not “15 people”.")] // a verb before the comma
    [InlineData("The $10 million package comprises $6 million for roads, $2 million for parks and $5 million for schools.", "“$6 million”, “$2 million” and “$5 million” make $13 million, not “$10 million”.")]
    [InlineData("The council has £3m: £1.2m for roads and £900,000 for schools.", "“£1.2m” and “£900,000” make £2.1m, not “£3m”.")] // parts of two scales
    [InlineData("There are 92 cases, 59 in Tarn, and 43 in Vester, and no case in Skerry.", "“59” and “43” make 102, not “92 cases”.")] // nothing is added
    [InlineData("Seven of 12 people, including eight men and five women, were freed.", "“eight men” and “five women” make 13, which is more than “12 people”.")] // others are possible, but not so many
    [InlineData("The Rovers lost the ball ten times (three kicks by Lund and five throws by two other men).", "“three kicks” and “five throws” make 8, not “ten times”.")] // a part told with a figure
    [InlineData("The number of cases hits 93 with the breakdown per town as follows: 63 in Tarn, 25 in Skerry and 3 in Vester.", "“63”, “25” and “3” make 91, not “93”.")]
    [InlineData("The county confirmed 17 cases in the town of Lindmoor (4), Skerry (2), North Tarn (2) and Vester (6), as many as last week.", "“4”, “2”, “2” and “6” make 14, not “17 cases”.")] // in brackets
    [InlineData("Of 48 letters to the port, 31 had been answered by Monday and 19 had not.", "“31” and “19” make 50, not “48 letters”.")] // answered or not
    [InlineData("A notice on the quay drew 164 letters, 60 of them in support and 114 against.", "“60” and “114” make 174, not “164 letters”.")]
    [InlineData("Of the 1,127 shares traded, 270 rose, 781 fell and 96 were unchanged.", "“270”, “781” and “96” make 1,147, not “1,127 shares”.")]
    [InlineData("Of the 63 people on the shift, 25 were rescued, 14 were found dead and 34 have not been reached.", "“25”, “14” and “34” make 73, not “63 people”.")]
    [InlineData("Of 25 coins that were found, eight are silver and 19 bronze.", "“eight” and “19” make 27, not “25 coins”.")] // one verb for both
    [InlineData("Shells killed 27 people on Tuesday, 16 of them civilians and 13 soldiers.", "“16” and “13 soldiers” make 29, not “27 people”.")]
    public void Parts_that_do_not_make_their_total_are_reported(string text, string message) =>
        Assert.Equal(message, Assert.Single(Judged.By("CC2003", text)).Message);

    [Theory]
    [InlineData("Police held 12 people, seven men and five women.")]
    [InlineData("Some 12 people, seven men and six women, were held.")] // about twelve
    [InlineData("The blast killed 12 soldiers, seven policemen and six civilians.")] // three groups and no total
    [InlineData("Police held 12 people, including seven men and three women.")] // others are possible
    [InlineData("It will cut 1,200 jobs: 700 in Lindmoor, 300 in Skerry and the rest in Tarn.")] // an open list
    [InlineData("It will cut 2,000 jobs: 1,115 in Lindmoor and 875 in Skerry.")] // the total alone is round
    [InlineData("Lund had 24 points, 10 rebounds and six assists.")] // a box score
    [InlineData("They won four of the last six games: two at home and two away.")] // of the four, not of the six
    [InlineData("The firm got £200m for track, £90m for trams and £50m for depots.")] // the first of a list
    [InlineData("Gert was one of seven storms (four hurricanes, two major hurricanes and four tropical storms).")] // one noun twice
    [InlineData("The scorecards read 89–81, 89–82, and 87–83 for Holm.")] // results
    [InlineData("The grant is $12.5 million: $7.2 million for roads and $5.4 million for schools.")] // rounding
    [InlineData("There are 44 cases: 26 in Tarn, 7 in Skerry (4 at sea, 3 on land), 8 in Vester and 2 in Esk and 1 in Dee.")] // a bracket, and "and" twice
    [InlineData("It sold 3 boxes: 12 apples and 14 pears.")] // too far off to be parts
    [InlineData("The county confirmed 14 cases in the town of Lindmoor (4), Skerry (2), North Tarn (2) and Vester (6).")]
    [InlineData("The county confirmed 17 cases in the towns of Lindmoor (4), Skerry (2), North Tarn (7), among others.")] // an open list
    [InlineData("Four players scored for the Rovers, Lund (3), Holm (2) and Berg (1).")] // goals of those who are named
    [InlineData("The band made 12 albums, Ebb (1990), Flow (1994) and Tide (1999).")] // years
    [InlineData("The crew lost ten boats (three in Tarn and seven in 2 other towns).")] // a part told with a figure
    [InlineData("Of the 50 patients, 30 had fever and 25 had a cough.")] // both, for some
    [InlineData("Of the 50 patients, 30 had fever and 12 had not been vaccinated.")] // another verb is denied
    [InlineData("Of 48 letters, 31 had been answered by Monday and 17 had not.")]
    [InlineData("A survey in the port, taken on Thursday, reached 38 teachers, 43 drivers, 11 engineers and 57 nurses.")] // a list goes on behind its first member
    [InlineData("A survey in the port, taken on Thursday, reached 38 retired people, 32 engineers, 18 students and 26 nurses.")]
    public void What_may_add_up_or_is_no_total_is_left_alone(string text) => Assert.Empty(Judged.By("CC2003", text));

    [Theory]
    [InlineData("In the vote 55% said yes and 48% no.", "“55%” and “48%” make 103%, not 100%.")] // opposite answers
    [InlineData("In Tarn 57 percent of voters approve and 46 percent disapprove.", "“57 percent” and “46 percent” make 103%, not 100%.")]
    [InlineData("Holm won 58 percent of the vote to Lund's 49 percent.", "“58 percent” and “49 percent” make 107%, not 100%.")]
    [InlineData("Holm owns 50 percent, Lund 30 percent and the state the remaining 10 percent.", "“50 percent”, “30 percent” and “10 percent” make 90%, not 100%.")]
    public void Shares_that_cannot_make_one_whole_are_reported(string text, string message) =>
        Assert.Equal(message, Assert.Single(Judged.By("CC2003", text)).Message);

    [Theory]
    [InlineData("In the vote 51% said yes and 50% no.")] // both rounded up
    [InlineData("55% of men and 48% of women said yes.")] // two wholes
    [InlineData("Among men, 55 percent approve, and among women 48 percent disapprove.")]
    [InlineData("Some 55 percent worry about prices and 48 percent about crime.")] // answers that do not exclude each other
    [InlineData("Holm won 60 percent of the vote in Tarn and 55 percent in Vester.")] // two counts
    [InlineData("Holm won 52 percent of the vote with 60 percent of precincts counted.")]
    [InlineData("The fund owns 51 percent. Corvus has 19 percent, and the remaining 30 percent is held by the state.")] // begun in the sentence before
    public void Shares_of_different_wholes_are_left_alone(string text) => Assert.Empty(Judged.By("CC2003", text));

    [Fact]
    public void The_report_shows_the_total_and_each_part() =>
        Snapshot.Match(TextReport.Render(Checked.Texts(null, "The group will cut 1,200 jobs: 700 in Lindmoor, 300 in Skerry and 100 in Port Grange.")));
}
