using ConsistencyCheck.Mentions.English;
using ConsistencyCheck.Tests.Text;
using FsCheck;
using FsCheck.Fluent;

namespace ConsistencyCheck.Tests.Mentions.English;

public class FinderProperties
{
    private static readonly EnglishMentionFinder Finder = new();

    private static Arbitrary<string> Sentences { get; }
        = Gen.Elements(RandomText.Pieces).ListOf().Select(pieces => string.Join(' ', pieces)).ToArbitrary();

    [Fact]
    public void Mentions_of_any_string_lie_inside_it_in_order_and_apart()
        => Prop.ForAll<string?>(text => HoldsFor(text ?? "")).QuickCheckThrowOnFailure();

    [Fact]
    public void Mentions_of_any_words_of_time_and_number_lie_inside_the_text_in_order_and_apart()
        => Prop.ForAll(Sentences, HoldsFor).Check(Config.QuickThrowOnFailure.WithMaxTest(3000).WithEndSize(80));

    [Fact]
    public void Nothing_after_a_full_stop_and_a_line_end_changes_what_was_read_before_it()
        => Prop.ForAll(Sentences, text =>
        {
            var alone = Finder.Find(text + ".\n");
            return Finder.Find(text + ".\nThe mayor spoke to the press.").Take(alone.Count).SequenceEqual(alone);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(1000).WithEndSize(40));

    [Fact]
    public void Every_mention_has_a_value_that_can_be_printed()
        => Prop.ForAll(Sentences, text => Finder.Find(text).All(mention => mention.Time is { } time ? time.Timex.Length > 0 : mention.Quantity is not null))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(1000).WithEndSize(60));

    private static bool HoldsFor(string text)
    {
        var end = 0;
        foreach (var mention in Finder.Find(text))
        {
            if (mention.Span.Start < end || mention.Span.Length < 1 || mention.Span.End > text.Length) return false;
            end = mention.Span.End;
        }

        return true;
    }
}
