using ConsistencyCheck.Rules;

namespace ConsistencyCheck.Cli.Tests.CommandLine;

public class RulesCommandTests
{
    [Fact]
    public void Every_rule_is_a_line_with_its_severity_and_no_colours_in_a_pipe()
    {
        using var workspace = new Workspace();
        var result = workspace.Run("rules");
        Assert.Equal((0, ""), (result.ExitCode, result.Error));
        var lines = result.Out.Split('\n');
        Assert.All(RuleCatalog.All, rule => Assert.Single(lines, line =>
            line.StartsWith(rule.Id, StringComparison.Ordinal)
                && line.Contains(rule.Name, StringComparison.Ordinal)
                && line.TrimEnd().EndsWith(rule.Title, StringComparison.Ordinal)));
        Assert.DoesNotContain('\e', result.Out);
    }

    [Fact]
    public void A_terminal_sees_the_table_in_colours_unless_it_says_no()
    {
        using var workspace = new Workspace();
        workspace.Environment = workspace.Environment with { IsTerminal = true };
        Assert.Contains('\e', workspace.Run("rules").Out);
        Assert.DoesNotContain('\e', workspace.Run("rules", "--no-color").Out);
    }
}
