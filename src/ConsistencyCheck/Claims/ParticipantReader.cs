using ConsistencyCheck.Mentions;
using ConsistencyCheck.Text;
using ConsistencyCheck.Text.Names;

namespace ConsistencyCheck.Claims;

/// <summary>Reads the names of a sentence.</summary>
/// <remarks>A reader is for one pass over one text: it lends its buffer from sentence to sentence.</remarks>
internal sealed class ParticipantReader(MentionedDocument document, NameReader names)
{
    private readonly List<uint> _words = [];

    /// <summary>
    /// The names between two tokens. A capital that opens a sentence, or stands in a headline, is a name only where the story has it as one too.
    /// </summary>
    public Participants Read(int first, int end)
    {
        _words.Clear();
        for (var i = first; i < end; i++)
        {
            if (names.TryRead(i, out var known, out var next))
            {
                foreach (var word in known) _words.Add(WordStem.HashOf(word));
                i = next - 1;
            }
            else if (IsName(i))
            {
                _words.Add(WordStem.HashOf(document.Tokens.WordAt(i)));
            }
            else
            {
                Close();
            }
        }

        Close();
        return _words.Count == 0 ? Participants.None : new Participants([.. _words]);
    }

    private bool IsName(int index)
    {
        var text = document.Tokens;
        return text.Tokens[index].IsCapitalized && ContentTerms.IsContent(text, index) && !NameToken.IsTitle(text, index)
            && document.Names.Contains(WordStem.HashOf(text, index));
    }

    private void Close()
    {
        if (_words.Count > 0 && _words[^1] != 0) _words.Add(0);
    }
}
