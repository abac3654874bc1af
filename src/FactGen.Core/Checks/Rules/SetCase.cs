using FactGen.Core.Checks.Facts;

namespace FactGen.Core.Checks.Rules;

/// <summary>A rule on all records of a kind and of those that extend it, which may say more beside it.</summary>
/// <param name="item">The rule of the kind.</param>
/// <param name="heirs">The shapes of the kinds that extend it.</param>
/// <param name="book">The rules of each.</param>
internal sealed class SetCase(RuleCase item, IReadOnlyList<RecordShape> heirs, RuleBook book)
{
    /// <summary>Null for most kinds, and for nested records, of which there are many groups.</summary>
    private readonly Dictionary<RecordShape, RuleCase>? _ofHeirs = heirs.Count == 0 ? null : heirs.ToDictionary(
        static shape => shape,
        shape => book.Of(shape).Find(item.IsSameAs) ?? item);

    /// <summary>What asks it; null where it looks at each record alone.</summary>
    public SetRule? Rule => item.Set;

    /// <summary>Whether some records are excused.</summary>
    public bool HasExceptions => item.HasExceptions || _ofHeirs?.Values.Any(static heir => heir.HasExceptions) == true;

    /// <summary>The rule as the kind of a record declares it: with its own severity, words and exceptions.</summary>
    public RuleCase Of(FactRecord record) => _ofHeirs is not null && _ofHeirs.TryGetValue(record.Shape, out var heir) ? heir : item;
}
