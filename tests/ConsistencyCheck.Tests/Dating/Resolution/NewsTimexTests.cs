namespace ConsistencyCheck.Tests.Dating.Resolution;

/// <summary>Wire copy with its day of publication, marked by the TimeML Annotation Guidelines 1.2.1.</summary>
public class NewsTimexTests
{
    /// <summary>Company news of Thursday, Nov. 2, 1989, in week 44.</summary>
    [Theory]
    [InlineData("Harbor Mills Inc. said profit rose 8% in {the third quarter|DATE 1989-Q3} ended {Sept. 30|DATE 1989-09-30}, from $4 million {a year earlier|DATE 1988-Q3}.")] // the quarter's grain is kept
    [InlineData("Harbor Mills said net income in {the third quarter|DATE 1989-Q3} was $4.4 million, up from $4 million {a year ago|DATE 1988-Q3}.")] // likewise from the day of writing
    [InlineData("Sales for {the first nine months|DURATION P9M} climbed to $61 million from $55 million in {the year-ago period|DATE 1988}.")] // a length has no grain to keep
    [InlineData("The mill earned $4.4 million in {the latest quarter|DATE 1989-Q3}, against a loss in {the year-earlier quarter|DATE 1988-Q3}.")] // the last that has ended
    [InlineData("{Fiscal 1988|DATE 1988} was its best year, and {fiscal 1990|DATE 1990} may be better.")]
    [InlineData("The board raised the {annual|SET P1Y} dividend, which it has paid {each year|SET P1Y} since {1951|DATE 1951}, to 40 cents.")]
    [InlineData("The shares closed at $22.125 {yesterday|DATE 1989-11-01}, off 37.5 cents.")]
    [InlineData("Traders have not forgotten the plunge of {last Friday|DATE 1989-10-27}.")] // of the week before
    [InlineData("The talks broke off {Friday night|TIME 1989-10-27TNI} and resumed {Monday morning|TIME 1989-10-30TMO}.")]
    [InlineData("The chairman resigned {early last month|DATE 1989-10 START}; the treasurer had left {late last year|DATE 1988 END}.")]
    [InlineData("{Earlier this week|DATE 1989-W44}, the mill said it would close a plant that it bought {earlier this year|DATE 1989}.")]
    [InlineData("Orders have doubled in {the past two years|DURATION P2Y} and should grow over {the next few months|DURATION PXM}.")]
    [InlineData("After {several months|DURATION PXM} of talks, the union signed a {five-year|DURATION P5Y} contract with a {10-day|DURATION P10D} option.")]
    [InlineData("The yield on {30-year|DURATION P30Y} bonds fell, and {six-month|DURATION P6M} bills were unchanged.")]
    [InlineData("Mergers made the bank large in {the 1980s|DATE 198}.")]
    [InlineData("The mill {now|DATE PRESENT_REF} has 900 workers; {currently|DATE PRESENT_REF}, 40 are on leave.")]
    [InlineData("The mill {recently|DATE PAST_REF} sold its trucks. It had 30 at {the time|DATE PAST_REF}.")]
    [InlineData("Paper prices have fallen 6% so far {this year|DATE 1989}.")]
    [InlineData("The strike lasted {nearly three weeks|DURATION P3W LESS_THAN}, and talks took {more than a year|DURATION P1Y MORE_THAN}.")]
    [InlineData("The repairs will take {about two years|DURATION P2Y APPROX} and cost {at least five weeks|DURATION P5W EQUAL_OR_MORE} of output.")]
    [InlineData("The directors will vote {tomorrow|DATE 1989-11-03} and expect an answer by {the end of the year|DATE 1989 END}.")]
    [InlineData("The index rose {this week|DATE 1989-W44}; new figures are due {next Tuesday|DATE 1989-11-07}.")]
    [InlineData("The two sides met over {the weekend|DATE 1989-W43-WE} in a hotel near the mill.")] // the past tense: the last one
    [InlineData("The family has owned the mill for {decades|DURATION PXDE}.")]
    [InlineData("{A year ago|DATE 1988}, the mill had 1,200 workers.")]
    [InlineData("{Two years ago|DATE 1987} the stock was worth $40, and {three months ago|DATE 1989-08} $30.")]
    [InlineData("The first offer came {two weeks ago|DATE 1989-W42} and the second {10 days ago|DATE 1989-10-23}.")] // the week keeps its grain
    [InlineData("Output fell in {the first half of the year|DATE 1989-H1} and rose from {mid-October|DATE 1989-10 MID} on.")]
    [InlineData("The mill will sell its trucks {early next year|DATE 1990 START} and its barges in {late 1990|DATE 1990 END}.")]
    [InlineData("On {Monday|DATE 1989-10-30} the index fell 20 points. Volume for {the day|DATE 1989-10-30} was 160 million shares.")]
    [InlineData("The offer expires {Nov. 15|DATE 1989-11-15}; the notes, sold on {Dec. 12|DATE 1988-12-12}, fall due in {1999|DATE 1999}.")]
    [InlineData("In the {1988 third quarter|DATE 1988-Q3}, the mill lost $5 million; it has lost money over {the past year|DURATION P1Y}.")] // twelve months, not the calendar's year
    [InlineData("Bids are due by {year-end|DATE 1989 END}; at {month's end|DATE 1989-11 END} the trucks go.")]
    [InlineData("Yields fell to 7.42% from 7.5% {the previous week|DATE 1989-W43}.")] // with nothing named, before the week of writing
    [InlineData("Profit in {the third quarter|DATE 1989-Q3} rose from $4 million {a year ago|DATE 1988-Q3}, and sales for {the quarter|DATE 1989-Q3} were flat.")] // the one told of, not the one compared with
    [InlineData("In the {five months|DURATION P5M} since {April|DATE 1989-04}, orders grew.")] // "since" looks back
    [InlineData("{The current fiscal year|DATE 1989} ends next {June 30|DATE 1990-06-30}; the plant opened last {Sept. 12|DATE 1989-09-12}.")]
    [InlineData("{More than a decade ago|DATE 1979 BEFORE}, the mill had 3,000 workers.")]
    [InlineData("The chairman's contract ends in {March|DATE 1990-03}.")] // the present of timetables
    [InlineData("In {last year's third quarter|DATE 1988-Q3} it earned $3 million; in {1987's third quarter|DATE 1987-Q3} it lost money.")] // the year beside it
    [InlineData("The report is due in {late January|DATE 1990-01 END}. Net for {the year|DATE 1989} was $2 million.")] // what is past is not of the year planned for
    [InlineData("The kilns burn {24 hours|DURATION PT24H} {a day|SET P1D}, {seven days|DURATION P7D} {a week|SET P1W}.")] // both rates recur
    [InlineData("Harbor Mills made $9 million in {the final quarter of 1988|DATE 1988-Q4}, above {the prior-year quarter|DATE 1987-Q4}.")]
    [InlineData("For {the full year|DATE 1989}, Harbor Mills expects a small profit.")]
    [InlineData("The {weeklong|DURATION P1W} strike followed {monthlong|DURATION P1M} talks.")] // one word
    [InlineData("In {July|DATE 1989-07} the first barge left the yard.")] // not the first of July
    [InlineData("Its founder (born {1822|DATE 1822}) kept sheep.")]
    [InlineData("Few of the mill's orders came from the {2000|DATE 2000} Games in Sydney.")] // games are not counted by thousands
    [InlineData("Its shares, which traded at $40 {a year earlier|DATE 1988}, closed at $32.")] // no other year is named
    [InlineData("Only {a few years ago|DATE PAST_REF}, the mill had no rivals; {some time ago|DATE PAST_REF} one opened nearby.")] // how few is not said
    [InlineData("The chairman, named Man of the Year by a club, will decide by the time he leaves.")] // a title, and a time told by what happens
    public void Company_news_states_time_as_its_day_of_writing_has_it(string marked) => Assert.Equal(marked, Marked.Read(marked, "1989-11-02"));

    /// <summary>General news of Friday, Feb. 13, 1998, in week 7.</summary>
    [Theory]
    [InlineData("The envoy left {Tuesday|DATE 1998-02-10} and will meet the president {Monday|DATE 1998-02-16}.")] // each on the side of its tense
    [InlineData("The ferry sank {Thursday afternoon|TIME 1998-02-12TAF}, two miles off the pier.")]
    [InlineData("The governor said {this morning|TIME 1998-02-13TMO} that he would speak {tonight|TIME 1998-02-13TNI}.")]
    [InlineData("The storm {last night|TIME 1998-02-12TNI} was the worst since {January|DATE 1998-01}.")]
    [InlineData("The port handled more in {last month|DATE 1998-01} than in all of {last year|DATE 1997}.")]
    [InlineData("The law was passed {last summer|DATE 1997-SU} and takes effect {this spring|DATE 1998-SP}.")]
    [InlineData("The judge was named {last May|DATE 1997-05} and will retire {next January|DATE 1999-01}.")]
    [InlineData("The two ministers met {last November|DATE 1997-11} in the old mill.")] // three months ago, not fifteen
    [InlineData("The inspectors arrived {Feb. 4|DATE 1998-02-04} and found nothing. {Two days later|DATE 1998-02-06}, they left.")]
    [InlineData("The army fired on the village {Wednesday|DATE 1998-02-11}. {The previous day|DATE 1998-02-10}, it had closed the road.")]
    [InlineData("The commission meets {every Tuesday|SET XXXX-WXX-2}, reports {quarterly|SET P3M} and is paid {monthly|SET P1M}.")]
    [InlineData("The paper is printed {daily|SET P1D} and its sales are counted {annually|SET P1Y}.")]
    [InlineData("It was the first strike in {a decade|DURATION P1DE}, and it lasted {24 hours|DURATION PT24H}.")]
    [InlineData("The {two-day|DURATION P2D} visit comes after {90 minutes|DURATION PT90M} of talks by telephone.")]
    [InlineData("In {recent weeks|DATE PAST_REF}, the price has fallen; it may {soon|DATE FUTURE_REF} rise.")]
    [InlineData("The minister resigned {Wednesday|DATE 1998-02-11}; {a week earlier|DATE 1998-W06} he had promised to stay.")]
    [InlineData("The bomb was found {Monday|DATE 1998-02-09} and went off at {10:57 p.m.|TIME 1998-02-09T22:57}, the police said.")] // the day of its paragraph
    [InlineData("Exports rose 5% in {December|DATE 1997-12} from {a year ago|DATE 1996-12}, the ministry said.")]
    [InlineData("The court will hear the case {next summer|DATE 1999-SU} and rule in {two weeks|DATE 1998-W09}.")] // in February, the coming one is "this summer"
    [InlineData("The pier was sold on {March 3, 1996|DATE 1996-03-03}. On {May 5|DATE 1996-05-05}, it was closed. It will open again on {May 9|DATE 1998-05-09}.")] // the past goes on from the year named
    [InlineData("The mayor, who took office on {March 3, 1996|DATE 1996-03-03}, resigned on {Jan. 5|DATE 1998-01-05}.")] // what is told of him is not the news
    [InlineData("The vote was postponed until {Sunday|DATE 1998-02-15}; rain will last through {the weekend|DATE 1998-W07-WE}.")]
    [InlineData("{A year and a half ago|DATE 1996-08}, nobody knew him.")]
    [InlineData("The mayor fell ill in {May 1996|DATE 1996-05}. His doctor said on {Jan. 27|DATE 1998-01-27} that he was well.")] // the news of these weeks
    [InlineData("The envoy said {Thursday|DATE 1998-02-12} that he would visit the port {Saturday|DATE 1998-02-14}.")] // the future of what was said
    [InlineData("The minister, who left {Tuesday|DATE 1998-02-10}, would not comment {Thursday|DATE 1998-02-12}.")] // refused on that day
    [InlineData("The governor told aides the storm could have hit {Monday|DATE 1998-02-09}.")] // did not
    [InlineData("The banks have until {Monday|DATE 1998-02-16} to answer.")]
    [InlineData("The bus overturned at {8:15 a.m.|TIME 1998-02-13T08:15} near the bridge.")] // the day of the report
    [InlineData("Snow fell {overnight|TIME 1998-02-13TNI} in the hills; wolves hunt at {night|TIME TNI}.")] // one night, any night
    [InlineData("Two men were shot in the harbor on {the same day|DATE 1998-02-13}.")] // as the report
    [InlineData("The mayor promised the clerks an answer before {Election Day|DATE 1997-11-04}.")] // told in the past
    [InlineData("The runner won in 1:32.54 and the home team scored with 2:14 left in the fourth quarter.")] // the clocks and quarters of games
    [InlineData("Her life, a friend said, ended too soon.")]
    [InlineData("The ring sends 11,000 pulses per second through the tunnel.")] // a frequency
    public void General_news_states_time_as_its_day_of_writing_has_it(string marked) => Assert.Equal(marked, Marked.Read(marked, "1998-02-13"));

    [Theory]
    [InlineData("The board met on {Sept. 6|DATE XXXX-09-06} and on {Friday|DATE XXXX-WXX-5}.")]
    [InlineData("The board met {last week|DATE XXXX-WXX}, {a year earlier|DATE XXXX} and in {the third quarter|DATE XXXX-Q3}.")]
    [InlineData("The clerk left for the coast in {August 2013|DATE 2013-08}. On {March 26|DATE XXXX-03-26}, she came back.")] // perhaps of this year
    [InlineData("The clerk went away on {Aug. 2, 2013|DATE 2013-08-02}, came back on {Aug. 9|DATE 2013-08-09} and resigned.")] // one sentence, one year
    public void Without_a_date_nothing_is_guessed(string marked) => Assert.Equal(marked, Marked.Read(marked, null));
}
