using System.Globalization;
using System.Text;

namespace ConsistencyCheck.Benchmarks;

/// <summary>News prose from sentence patterns and a seed: about as many dates and figures per kilobyte as wire stories hold.</summary>
internal static class GeneratedNews
{
    private static readonly string[] Places = ["Halvern", "Port Arden", "Lindby", "Quarr", "Westerholm", "Tallow Bay"];
    private static readonly string[] Speakers = ["Marta Quist", "Ole Brandt", "Dana Osei", "Ruth Callan", "Ilya Marten"];
    private static readonly string[] Topics = ["the harbour wall", "a new tram line", "the winter timetable", "the flood fund", "repairs to the old bridge"];
    private static readonly string[] Weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
    private static readonly string[] Months = ["Jan.", "Feb.", "March", "April", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec."];

    public static IReadOnlyList<string> Articles(int count, int seed)
    {
        var random = new Random(seed);
        return [.. Enumerable.Range(0, count).Select(_ => Article(random))];
    }

    private static string Article(Random random)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{Pick(random, Places)} council looks again at {Pick(random, Topics)}\n\n");
        for (var i = 0; i < 14; i++) text.Append(Sentence(random)).Append(i % 2 == 1 ? "\n\n" : " ");
        return text.ToString();
    }

    private static string Sentence(Random random) => random.Next(8) switch
    {
        0 => $"The council of {Pick(random, Places)} voted {random.Next(5, 20)} to {random.Next(0, 5)} on {Pick(random, Weekdays)} " +
            $"to pay for {Pick(random, Topics)}, a spokeswoman said.",
        1 => $"“We have waited for {Pick(random, Topics)} long enough, and nobody here has forgotten why,” " +
            $"said {Pick(random, Speakers)}, who has led the residents' group since {random.Next(1998, 2024)}.",
        2 => $"Work on {Pick(random, Topics)} began on {Pick(random, Months)} {random.Next(1, 29)} " +
            $"and is expected to cost about ${random.Next(2, 90)}.{random.Next(1, 9)} million.",
        3 => $"Some {random.Next(2, 90)}0 people came to the meeting, nearly half of them " +
            $"from outside {Pick(random, Places)}, although the hall is {random.Next(3, 40)} miles from the station.",
        4 => $"The figure rose by {random.Next(1, 30)}.{random.Next(1, 9)} percent last year, according to the office, " +
            $"which surveys {random.Next(2, 9)},{random.Next(100, 999)} households every spring.",
        5 => $"Opponents say that {Pick(random, Topics)} would take away the last quiet street in {Pick(random, Places)}, " +
            "and that the money is better spent on schools and buses.",
        6 => $"{Pick(random, Speakers)} declined to comment, but a person close to the talks called the offer a first step " +
            "and said that both sides would meet again next week.",
        _ => $"In {Pick(random, Places)}, more than {random.Next(2, 9)},000 signatures were handed in on {Pick(random, Weekdays)}, " +
            "two weeks after the plan had been published.",
    };

    private static string Pick(Random random, string[] values) => values[random.Next(values.Length)];
}
