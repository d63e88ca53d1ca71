namespace ConsistencyCheck.Text;
internal static class Tokenizer { public static TokenizedText Tokenize(string text) => new(text, [], 0); }
