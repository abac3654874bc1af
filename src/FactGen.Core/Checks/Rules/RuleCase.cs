using FactGen.Core.Checks.Facts;
using FactGen.Core.Kinds;

namespace FactGen.Core.Checks.Rules;

/// <summary>A declared rule, ready to be asked: one of the two is not null.</summary>
/// <param name="Declaration">The rule as declared.</param>
/// <param name="Operand">Its argument as a rule of a record has it, which names the field of one that stands there.</param>
/// <param name="Record">What looks at each record.</param>
/// <param name="Set">What looks at all of them.</param>
internal sealed record RuleCase(RuleDeclaration Declaration, RuleOperand Operand, RecordRule? Record, SetRule? Set)
{
    private readonly Dictionary<string, string> _exceptions = Declaration.Exceptions
        .GroupBy(static exception => exception.Key, StringComparer.Ordinal)
        .ToDictionary(static group => group.Key, static group => group.First().Reason, StringComparer.Ordinal);

    /// <summary>Whether some records are excused.</summary>
    public bool HasExceptions => _exceptions.Count > 0;

    /// <summary>Whether both are one rule, which one kind has from the other.</summary>
    public bool IsSameAs(RuleCase other) => Declaration.Name == other.Declaration.Name && Operand == other.Operand;

    /// <summary>The reason for which a record, or the entry around it, is excused; null when it is not.</summary>
    public string? Excuse(FactRecord record) =>
        record.Root.Key is { } key && _exceptions.TryGetValue(key, out var reason) ? reason : null;
}
