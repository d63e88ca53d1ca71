using ConsistencyCheck.Languages;
using ConsistencyCheck.Text;

namespace ConsistencyCheck.Mentions.English;

/// <summary>Tells the month from the verb and from the march where a text has no capitals: "on may 3", "in march 2019", "by late march".</summary>
internal static class LowerCaseMonth
{
    /// <summary>Whether a word in lower case that is a month's name among other things is one here.</summary>
    public static bool Is(in TokenView view, int at)
    {
        var next = view.Symbol(at + 1) == '.' && view.IsGlued(at + 1) && view.Word(at).Word.Length == 3 ? at + 2 : at + 1;
        var lead = view.IsHyphen(at - 1) && view.IsGlued(at) ? at - 2 : at - 1;
        var before = view.Particle(lead);
        if (!view.IsNumber(next)) return IsPart(before) && IsLeadOfPart(view.Particle(lead - 1)) && EndsPhrase(view, at + 1);
        if (DigitReader.PlainInteger(view, next) is >= 1900 and <= 2099) return before == Particle.In || IsPart(before) || IsLead(before);
        if (!DateReader.TryReadDay(view, next, out var day, out var end) || day > 31 || view.Is(end, WordClass.Unit)) return false;
        if (IsLead(before) || IsPart(before) || view.Is(at - 1, WordClass.Weekday)) return true;
        // "To march 6 miles" and "of may 3": these stand before verbs too. "March 6 and march 7" goes on with a day.
        var isDoubtful = before is Particle.Of or Particle.To || (before == Particle.And && view.IsNumber(at - 2))
            || (view.Symbol(at - 1) == ',' && view.Is(at - 2, WordClass.Weekday));
        return isDoubtful && DateReader.EndsAsDay(view, end) && view.Particle(end) != Particle.Or;
    }

    private static bool IsLead(Particle particle) => particle
        is Particle.On or Particle.By or Particle.Until or Particle.Since or Particle.Before or Particle.After or Particle.From or Particle.Through
        or Particle.Between;

    private static bool IsPart(Particle particle) => particle is Particle.Late or Particle.Early or Particle.Mid;

    /// <summary>"In late march", "since mid-may"; not "a late march on the town".</summary>
    private static bool IsLeadOfPart(Particle particle) => particle
        is Particle.In or Particle.Since or Particle.Until or Particle.By or Particle.From or Particle.During or Particle.Around;

    private static bool EndsPhrase(in TokenView view, int at) => !view.IsWord(at) || (view.Is(at, WordClass.Stop) && view.Word(at).Word is not "be");
}
