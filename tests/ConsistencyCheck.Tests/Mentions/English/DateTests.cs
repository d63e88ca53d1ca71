namespace ConsistencyCheck.Tests.Mentions.English;

public class DateTests
{
    [Theory]
    [InlineData("A sailor watches the river in Springfield, Mo., July 7, 2005.", "July 7, 2005 = 2005-07-07")] // Missouri, and no Monday
    [InlineData("The council met on Sept. 6 in Lima.", "Sept. 6 = XXXX-09-06")] // AP style
    [InlineData("It opened on 6 September 2023.", "6 September 2023 = 2023-09-06")] // British order
    [InlineData("It opened on September 6, 2023, in rain.", "September 6, 2023 = 2023-09-06")]
    [InlineData("It opened on the 6th of September.", "the 6th of September = XXXX-09-06")]
    [InlineData("The fair runs Sept. 6-8 in Turin.", "Sept. 6-8 = XXXX-09-06/XXXX-09-08")] // days of one month
    [InlineData("Strikes on Nov. 18 and Nov. 19 stopped trains.", "Nov. 18 = XXXX-11-18; Nov. 19 = XXXX-11-19")] // two days and no range
    [InlineData("He toured from Dec. 30 to Jan. 2.", "from Dec. 30 to Jan. 2 = XXXX-12-30/XXXX-01-02")]
    [InlineData("The vote is on Wednesday, Sept. 6, 2023, at noon.", "Wednesday, Sept. 6, 2023, at noon = 2023-09-06T12")] // one mention
    [InlineData("Doors opened in August of this year.", "August of this year = XXXX-08 DocumentYear+0")]
    [InlineData("Doors opened in September of last year.", "September of last year = XXXX-09 DocumentYear-1")]
    [InlineData("Rain fell in late July and early September.", "late July = XXXX-07 End; early September = XXXX-09 Start")]
    [InlineData("The bank raised rates in mid-2022.", "mid-2022 = 2022 Mid")]
    [InlineData("Sales fell in the second quarter.", "the second quarter = XXXX-Q2")]
    [InlineData("Sales fell in Q4 2022.", "Q4 2022 = 2022-Q4")]
    [InlineData("Spending rose in fiscal 2023.", "fiscal 2023 = 2023")]
    [InlineData("Punk of the 1990s, not the '80s, filled the hall.", "the 1990s = 199; the '80s = 198")]
    [InlineData("A 19th century barn burned down.", "19th century = 18")]
    [InlineData("The law dates from summer 2022.", "summer 2022 = 2022-SU")]
    [InlineData("The film covers the 2003-04 season.", "2003-04 = 2003/2004")] // measured weakness: April 2003
    [InlineData("The war lasted from 1914 to 1918.", "from 1914 to 1918 = 1914/1918")] // measured weakness: ended on a day
    [InlineData("He led the side in 1984-5.", "1984-5 = 1984/1985")] // one digit of the year
    [InlineData("It came in 2015-3.", "2015-3 = 2015-03")] // no year after the first ends so
    [InlineData("He led in the 2010/11 season and in 1999/2000.", "2010/11 = 2010/2011; 1999/2000 = 1999/2000")] // a season over two years
    [InlineData("It was March of '68, then June '44, then the summer of '69.", "March of '68 = 1968-03; June '44 = 1944-06; the summer of '69 = 1969-SU")]
    [InlineData("Sales rose from January to March last year.", "from January to March last year = XXXX-01/XXXX-03 DocumentYear-1")] // the year belongs to both
    [InlineData("Talks are set for Nov. 18-19.", "Nov. 18-19 = XXXX-11-18/XXXX-11-19")] // measured weakness: November 2018
    [InlineData("Searches are strict since 9/11.", "9/11 = 2001-09-11")] // the day's name
    [InlineData("The lease ends on 11/20.", "11/20 = XXXX-11-20")]
    [InlineData("Strikes on Nov. 18, 19 and 20, 2020, hit.", "Nov. 18 = XXXX-11-18; 19 = XXXX-11-19; 20, 2020 = 2020-11-20")] // days that share a month
    [InlineData("Strikes on 28 and 29 August hit.", "28 = XXXX-08-28; 29 August = XXXX-08-29")]
    [InlineData("On May 4, 12 died.", "May 4 = XXXX-05-04; 12 = 12")] // no list of days
    [InlineData("On May 4 and 5 people met.", "May 4 = XXXX-05-04; 5 people = 5 person")] // people are counted
    [InlineData("The war of 490 BC and the peace of 449 B.C. held.", "490 BC = BC0490; 449 B.C. = BC0449")] // no calendar type holds them
    [InlineData("They fought from 499 to 450 BC.", "from 499 to 450 BC = BC0499/BC0450")] // the era belongs to both
    [InlineData("It fell in April 480 BC, in the 5th century BC.", "April 480 BC = BC0480-04; the 5th century BC = BC04")]
    [InlineData("It fell in AD 79 or 80 AD.", "79 = 0079; 80 AD = 0080")]
    [InlineData("By 1955 effective action groups had formed.", "1955 = 1955")] // a year and no count of groups
    [InlineData("Shops close on Christmas Day.", "Christmas Day = XXXX-12-25")]
    [InlineData("Prices fell from June to August 2020.", "from June to August 2020 = 2020-06/2020-08")] // the year belongs to both
    [InlineData("He left between 6 and 8 September.", "between 6 and 8 September = XXXX-09-06/XXXX-09-08")] // days before their month
    [InlineData("It ran from the 6th to the 8th of September.", "from the 6th to the 8th of September = XXXX-09-06/XXXX-09-08")]
    [InlineData("Bring it between the 21st and the 23rd.", "between the 21st and the 23rd = XXXX-XX-21/XXXX-XX-23")] // of a month that is to be found
    [InlineData("It was July 17th, 18th, or 19th.", "July 17th = XXXX-07-17; 18th = XXXX-07-18; 19th = XXXX-07-19")] // a comma before the last
    [InlineData("He sailed on May twenty nine.", "May twenty nine = XXXX-05-29")] // a day in words
    [InlineData("In May twenty nine people drowned.", "May = XXXX-05; twenty nine people = 29 person")] // people are counted
    [InlineData("She was born on October fifth, nineteen eighty-six.", "October fifth, nineteen eighty-six = 1986-10-05")] // a year in words
    [InlineData("He won in twenty sixteen and in two thousand and four.", "twenty sixteen = 2016; two thousand and four = 2004")]
    [InlineData("The lease runs from 10/1 to 11/7.", "from 10/1 to 11/7 = XXXX-10-01/XXXX-11-07")]
    [InlineData("The lease was 5/1/2019-5/7/2020.", "5/1/2019-5/7/2020 = 2019-05-01/2020-05-07")] // a dash between two stamps
    [InlineData("The war lasted from 1939 to May 1945.", "from 1939 to May 1945 = 1939/1945-05")] // ends of different grain
    [InlineData("Sales from April to June in 2017 rose.", "from April to June in 2017 = 2017-04/2017-06")]
    [InlineData("He ruled from Aug. 1 to today.", "from Aug. 1 to today = XXXX-08-01/XXXX-XX-XX")]
    [InlineData("Sales rose in 2019-Q1 and 2018 Q4.", "2019-Q1 = 2019-Q1; 2018 Q4 = 2018-Q4")] // the year first
    [InlineData("Entered on 2019-aug-01, paid 2020/Sep/23.", "2019-aug-01 = 2019-08-01; 2020/Sep/23 = 2020-09-23")]
    [InlineData("The barn was built around 1850.", "around 1850 = 1850 Approx")]
    [InlineData("The barn seats about 1850 people.", "about 1850 people = [1830, 1870] person")] // and here people are counted
    public void Dates_are_read_as_stated(string text, string expected) => Assert.Equal(expected, Reading.Of(text));

    [Theory]
    [InlineData("Updated 2024-05-28 18:53:32 by staff", "2024-05-28 18:53:32 = 2024-05-28T18:53:32")] // measured weakness: six more numbers
    [InlineData("Posted 2023-09-06T20:09Z", "2023-09-06T20:09Z = 2023-09-06T20:09Z")]
    [InlineData("Posted 2023-09-06T20:09:10+02:00", "2023-09-06T20:09:10+02:00 = 2023-09-06T20:09:10+02:00")]
    [InlineData("Signed on 05/28/2024 in Bonn", "05/28/2024 = 2024-05-28")]
    [InlineData("Signed on 28.05.2024 in Bonn", "28.05.2024 = 2024-05-28")] // points are always day first
    public void Stamps_are_one_mention(string text, string expected) => Assert.Equal(expected, Reading.Of(text));

    [Fact]
    public void A_date_that_can_be_day_first_or_month_first_keeps_both_readings()
    {
        var time = Reading.Single("Signed on 3/4/2024.").Time!;
        Assert.Equal((3, 4), (time.Fields.Month, time.Fields.Day));
        Assert.Equal((4, 3), (time.OtherReading!.Value.Month, time.OtherReading.Value.Day));
    }

    [Theory]
    [InlineData("The bill lapsed on Sept. 31.", "September has 30 days")]
    [InlineData("He was born on Feb. 30, 2001.", "February has 29 days")] // no year makes it longer
    [InlineData("He was born on Feb. 29, 2023.", "2023 is no leap year")]
    [InlineData("The train leaves at 25:61.", "there is no hour 25")]
    public void A_date_that_cannot_be_is_kept_with_the_reason(string text, string reason)
    {
        var mention = Reading.Single(text);
        Assert.Contains(reason[..reason.IndexOf(' ', StringComparison.Ordinal)], mention.Impossible!, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("The North may receive aid in return.")] // the verb
    [InlineData("They march on the capital and sat in the sun.")] // verbs and the star
    [InlineData("The U.N. adopted Resolution 1718 against the tests.")] // measured weakness: a year
    [InlineData("The talks dealt with what North Korea may receive.")] // measured weakness: the month
    [InlineData("The good ash of the palm, and the holy fall of the earth day by day.")] // no holidays
    [InlineData("Prince Jan Kowalik met April Kowalska and Nick Easter.")] // persons
    [InlineData("He sailed to Easter Island and wrote of the Easter Rising.")] // named for the feast
    public void Words_that_are_also_months_or_days_are_words_first(string text) => Assert.Equal(string.Empty, Reading.Of(text));

    [Theory]
    [InlineData("he was held on march 6 and march 7.", "march 6 = XXXX-03-06; march 7 = XXXX-03-07")]
    [InlineData("they met on may 3, 2019.", "may 3, 2019 = 2019-05-03")]
    [InlineData("it ran from may 3 to may 9.", "from may 3 to may 9 = XXXX-05-03/XXXX-05-09")]
    [InlineData("it met on monday, march 6.", "monday, march 6 = XXXX-03-06")] // behind the weekday
    [InlineData("it was filed on dec. 5.", "dec. 5 = XXXX-12-05")] // an abbreviation
    [InlineData("they left in march 2019.", "march 2019 = 2019-03")] // with the year alone
    [InlineData("it opened in late march.", "late march = XXXX-03 End")]
    [InlineData("it has been shut since mid-may.", "mid-may = XXXX-05 Mid")]
    public void A_month_that_is_another_word_needs_no_capital_where_a_time_is_due(string text, string expected) => Assert.Equal(expected, Reading.Of(text));

    [Theory]
    [InlineData("it may 3 times fail.", "3 times = 3 time")] // a verb
    [InlineData("they had to march 6 miles.", "6 miles = 6 [mi_i]")] // an infinitive
    [InlineData("a group of may 3 people.", "3 people = 3 person")] // what is counted follows
    [InlineData("a late march on the town began.", "")] // a march
    [InlineData("of late may be said little.", "")] // an idiom
    public void Elsewhere_it_is_the_other_word(string text, string expected) => Assert.Equal(expected, Reading.Of(text));
}
