using System.Runtime.CompilerServices;
using ConsistencyCheck.Claims;
using ConsistencyCheck.Dating;
using ConsistencyCheck.Documents;
using ConsistencyCheck.Mentions;
using ConsistencyCheck.Mentions.English;
using ConsistencyCheck.Rules;
using ConsistencyCheck.Text;

namespace ConsistencyCheck.Tests.Work;

/// <summary>How often a text's tokens are looked at: a measure of work that no other load on the machine changes.</summary>
internal static class CountedLooks
{
    private static readonly EnglishMentionFinder Finder = new();

    /// <summary>Looks of the recogniser.</summary>
    public static long OfFinder(string text)
    {
        var tokens = Tokenizer.Tokenize(text, EnglishLanguage.Shared.Lexicon);
        Finder.Find(tokens);
        return tokens.Looks;
    }

    /// <summary>Looks of all stages up to the claims and the rules.</summary>
    public static long OfCheck(string text)
    {
        var tokens = Tokenizer.Tokenize(text, EnglishLanguage.Shared.Lexicon);
        var layout = DocumentReader.Read(new SourceDocument("text", text) { Published = new DateOnly(2024, 3, 5) });
        var document = new MentionedDocument(layout, tokens, Finder.Find(tokens));
        var dated = DocumentDater.DateAll([document], asOf: null);
        _ = ClaimReader.Read(dated[0], 0).Count();
        _ = RuleRunner.Run(dated, new Dictionary<string, Severity?>()).Count;
        return tokens.Looks;
    }

    // Before the library reads the switch, which it does once.
    [ModuleInitializer]
    internal static void SwitchOn() => AppContext.SetSwitch(TokenizedText.CountingSwitch, true);
}
