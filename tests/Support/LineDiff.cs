using System.Text;

namespace ConsistencyCheck.Tests.Support;

/// <summary>A line-by-line difference for people, by the longest common subsequence.</summary>
internal static class LineDiff
{
    /// <summary>The lines of both texts: "  " before those in both, "- " and "+ " before those in one.</summary>
    public static string Of(string before, string after)
    {
        var old = before.Split('\n');
        var @new = after.Split('\n');
        var common = CommonLengths(old, @new);
        var diff = new StringBuilder();
        var (i, j) = (0, 0);
        while (i < old.Length || j < @new.Length)
        {
            if (i < old.Length && j < @new.Length && old[i] == @new[j])
            {
                diff.Append("  ").Append(old[i++]).Append('\n');
                j++;
            }
            else if (j >= @new.Length || (i < old.Length && common[i + 1, j] >= common[i, j + 1]))
            {
                diff.Append("- ").Append(old[i++]).Append('\n');
            }
            else
            {
                diff.Append("+ ").Append(@new[j++]).Append('\n');
            }
        }

        return diff.ToString();
    }

    private static int[,] CommonLengths(string[] old, string[] @new)
    {
        var lengths = new int[old.Length + 1, @new.Length + 1];
        for (var i = old.Length - 1; i >= 0; i--)
        {
            for (var j = @new.Length - 1; j >= 0; j--)
                lengths[i, j] = old[i] == @new[j] ? lengths[i + 1, j + 1] + 1 : Math.Max(lengths[i + 1, j], lengths[i, j + 1]);
        }

        return lengths;
    }
}
