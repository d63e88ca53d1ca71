using ConsistencyCheck.Languages.English;

namespace ConsistencyCheck.Text.Names;

/// <summary>Reads the persons of a text, so that a bare surname stands for the one who has it.</summary>
/// <remarks>
/// Two words with capitals are a person where a title, a verb of saying, an age or an apposition says so. Two persons of one surname leave it open.
/// </remarks>
internal static class SurnameReader
{
    public static void Read(TokenizedText text, Aliases aliases)
    {
        var persons = new Dictionary<uint, Person>();
        var tokens = text.Tokens;
        for (var i = 1; i < tokens.Length; i++)
        {
            if (!tokens[i].IsCapitalized || !tokens[i - 1].IsCapitalized || !NameToken.IsPart(text, i) || !NameToken.IsPart(text, i - 1)) continue;
            if (NameToken.IsPart(text, i + 1) || NameToken.IsHyphen(text, i + 1)) continue;
            var surname = NameToken.HashOf(text, i);
            var isPerson = IsPerson(text, i - 1, i + 1);
            if (persons.TryGetValue(surname, out var known))
                persons[surname] = known with { IsOne = known.IsOne && known.GivenName == tokens[i - 1].Hash, IsPerson = known.IsPerson || isPerson };
            else persons[surname] = new Person(i - 1, tokens[i - 1].Hash, IsOne: true, isPerson);
        }

        foreach (var (surname, person) in persons)
        {
            if (person is not { IsOne: true, IsPerson: true }) continue;
            aliases.AddSurname(surname, [text.WordAt(person.At).ToString(), NameToken.WithoutPossessive(text.WordAt(person.At + 1)).ToString()]);
        }
    }

    private static bool IsPerson(TokenizedText text, int given, int behind)
    {
        if (text.IsAny(given, NameWords.PlaceOpenings)) return false;
        var before = given - 1;
        if (before >= 0 && NameToken.IsPoint(text, before)) before--;
        if (before >= 0 && (NameToken.IsTitle(text, before) || text.IsAny(before, SpeechWords.Verbs))) return true;
        if (behind + 1 >= text.Tokens.Length) return false;
        return text.IsAny(behind, SpeechWords.Verbs) || (text.WordAt(behind) is "," && MayTellOfPerson(text, behind + 1));
    }

    /// <summary>"Marta Lindqvist, 53," or ", who" or ", the special envoy".</summary>
    private static bool MayTellOfPerson(TokenizedText text, int index) =>
        text.Tokens[index].Kind == TokenKind.Number || text.WordAt(index) is "who" or "whose" or "the" or "a" or "an" or "his" or "her";

    /// <param name="At">The token of the given name.</param>
    /// <param name="GivenName">Its hash.</param>
    /// <param name="IsOne">Whether nobody else in the text has the surname.</param>
    /// <param name="IsPerson">Whether the text says somewhere that the name is a person's.</param>
    private readonly record struct Person(int At, uint GivenName, bool IsOne, bool IsPerson);
}
