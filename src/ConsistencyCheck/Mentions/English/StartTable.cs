using ConsistencyCheck.Languages;
using ConsistencyCheck.Text;

namespace ConsistencyCheck.Mentions.English;

/// <summary>Which words of the lexicon can start a mention, so that all others cost one look into a table.</summary>
internal static class StartTable
{
    private const WordClass Starts =
        WordClass.Cardinal | WordClass.Scale | WordClass.PluralScale | WordClass.Ordinal | WordClass.Month | WordClass.DoubtfulMonth | WordClass.Weekday | WordClass.DoubtfulWeekday |
        WordClass.CurrencyPrefix | WordClass.Season | WordClass.RelativeDay | WordClass.PhraseStart | WordClass.Frequency;

    public static bool[] Build(Lexicon lexicon)
    {
        var starts = new bool[lexicon.Count + 1];
        for (ushort number = 1; number < starts.Length; number++)
        {
            var word = lexicon[number];
            starts[number] = word.Is(Starts) || StartsTime(word) || word.Word is "once" or "quarter" or "q" or "h" or "fy" or "year" or "http" or "https" or "www";
        }

        return starts;
    }

    private static bool StartsTime(Lexeme word) => word.Particle
        is Particle.A or Particle.The or Particle.From or Particle.Between or Particle.Each or Particle.Every or Particle.This or Particle.That or Particle.Last or Particle.Next
        or Particle.Past or Particle.Coming or Particle.Following or Particle.Previous or Particle.Early or Particle.Mid or Particle.Late or Particle.End or Particle.Beginning
        or Particle.Aged or Particle.Fiscal or Particle.Noon or Particle.Midnight or Particle.Half or Particle.Minus or Particle.Twice or Particle.In or Particle.Earlier or Particle.Later
        || (word.Is(WordClass.TimeUnit) && word.Word.EndsWith('s'));
}
