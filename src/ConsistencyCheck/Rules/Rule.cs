namespace ConsistencyCheck.Rules;

/// <summary>What all rules have, whatever they look at.</summary>
internal abstract class Rule
{
    public abstract RuleDescriptor Descriptor { get; }
}
