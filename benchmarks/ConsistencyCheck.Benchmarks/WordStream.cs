using System.Text;

namespace ConsistencyCheck.Benchmarks;

/// <summary>Cuts texts of a number of words out of articles, one after another, white space kept.</summary>
internal sealed class WordStream(IReadOnlyList<string> articles)
{
    private int _article;
    private int _at;

    public string Take(int words)
    {
        var text = new StringBuilder();
        while (words > 0)
        {
            var article = articles[_article];
            var start = _at;
            for (; _at < article.Length && words > 0; _at++)
                if (char.IsWhiteSpace(article[_at]) && _at > 0 && !char.IsWhiteSpace(article[_at - 1])) words--;
            text.Append(article, start, _at - start);
            if (_at < article.Length) continue;
            text.Append("\n\n");
            (_article, _at) = ((_article + 1) % articles.Count, 0);
            words--;
        }

        return text.ToString();
    }
}
