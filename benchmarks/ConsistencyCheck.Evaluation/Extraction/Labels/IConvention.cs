using System.Text.Json;
using ConsistencyCheck.Dating;

namespace ConsistencyCheck.Evaluation.Extraction.Labels;

/// <summary>The conventions of one set of labels: how its lines are read, and what a mention of ours is in its terms.</summary>
/// <remarks>A difference is mapped by its class and for a stated reason, never by the id or the words of an item.</remarks>
internal interface IConvention
{
    /// <summary>Whether the properties of an item are those of this set.</summary>
    bool Knows(JsonElement item);

    /// <exception cref="InvalidDataException">The item lacks something; the message says what.</exception>
    LabelledItem Read(JsonElement item);

    /// <summary>The mentions of a document that are in the scope of an item, in the set's terms.</summary>
    IEnumerable<Answer> AnswersIn(DatedDocument document, LabelledItem item);
}
