using ConsistencyCheck.Tests.Support;

namespace ConsistencyCheck.Tests;

public class LineDiffTests
{
    [Theory]
    [InlineData("a\nb\nc", "a\nb\nc", "  a\n  b\n  c\n")] // nothing changed
    [InlineData("a\nb\nc", "a\nx\nc", "  a\n- b\n+ x\n  c\n")] // a changed line stands between those that did not
    [InlineData("a\nc", "a\nb\nc", "  a\n+ b\n  c\n")] // an added line does not shift the rest
    public void Changed_lines_are_marked(string before, string after, string expected) => Assert.Equal(expected, LineDiff.Of(before, after));
}
