using ConsistencyCheck.Languages;
using ConsistencyCheck.Languages.English;

namespace ConsistencyCheck.Text.Names;

/// <summary>What a token is within a name.</summary>
internal static class NameToken
{
    /// <summary>The hash of a word without its possessive ending: "Lund's" is "Lund".</summary>
    public static uint HashOf(TokenizedText text, int index)
    {
        ref readonly var token = ref text.Tokens[index];
        var word = token.Span.Of(text.Text);
        var bare = WithoutPossessive(word);
        return bare.Length == word.Length ? token.Hash : WordHash.Of(bare);
    }

    public static ReadOnlySpan<char> WithoutPossessive(ReadOnlySpan<char> word) =>
        word.Length > 2 && word[^1] is 's' && word[^2] is '\'' or '’' ? word[..^2] : word;

    /// <summary>Whether a token is a word of a name as persons have them: a capital and small letters, and no title.</summary>
    public static bool IsPart(TokenizedText text, int index)
    {
        if (index < 0 || index >= text.Tokens.Length) return false;
        ref readonly var token = ref text.Tokens[index];
        return token is { IsCapitalized: true, Length: > 1 } && char.IsLower(text.Text[token.Start + 1])
            && ContentTerms.IsContent(text, index) && !IsTitle(text, index);
    }

    public static bool IsTitle(TokenizedText text, int index) => text.IsAny(index, NameWords.Titles) || text.IsAny(index, Abbreviations.Titles);

    /// <summary>Whether a point is glued to the token before it.</summary>
    public static bool IsPoint(TokenizedText text, int index) =>
        index < text.Tokens.Length && text.Tokens[index] is { Kind: TokenKind.Symbol, HasSpaceBefore: false } && text.WordAt(index) is ".";

    public static bool IsHyphen(TokenizedText text, int index) =>
        index >= 0 && index < text.Tokens.Length && text.Tokens[index].Kind == TokenKind.Symbol && text.WordAt(index) is "-" or "‐" or "‑";
}
