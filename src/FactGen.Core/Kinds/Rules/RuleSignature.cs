namespace FactGen.Core.Kinds.Rules;

/// <summary>A rule that the kind language knows: its name and the shape of its argument.</summary>
/// <param name="Name">The standard name, snake_case.</param>
public sealed record RuleSignature(string Name)
{
    /// <summary>Whether it looks at all records together (of a kind, or within one parent), not at each alone.</summary>
    public bool IsSetRule { get; init; }

    /// <summary>Whether it can be a key of a field's mapping.</summary>
    public bool IsForFields => OnField is not null;

    /// <summary>Whether it can be an item under <c>rules:</c>.</summary>
    public bool IsForRecords => OnRecord is not null;

    /// <summary>The argument's shape at a field.</summary>
    internal OperandForm? OnField { get; init; }

    /// <summary>The argument's shape under <c>rules:</c>.</summary>
    internal OperandForm? OnRecord { get; init; }
}
