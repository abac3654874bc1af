namespace FactGen.Core.Kinds;

/// <summary>A fact that is known to break a rule, and why that is right ("exception to constraint").</summary>
public sealed record RuleException(string Key, string Reason);
