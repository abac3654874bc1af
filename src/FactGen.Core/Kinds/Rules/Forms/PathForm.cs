using FactGen.Core.Kinds.Resolving;
using FactGen.Core.Kinds.Syntax;

namespace FactGen.Core.Kinds.Rules.Forms;

/// <summary>A path to a field.</summary>
/// <param name="demand">What a value at its end must be, or null for anything; and the words for it.</param>
internal sealed class PathForm(Func<PathEnd, OperandCheck, string?>? demand = null) : OperandForm
{
    /// <summary>Dates and instants.</summary>
    public static readonly PathForm ToTime = new(static (end, _) => Types.Family(end.Leaf!) == ValueFamily.Time ? null : "a date");

    /// <summary>What can be added up.</summary>
    public static readonly PathForm ToSummand = new(static (end, _) =>
        Types.Family(end.Leaf!) is ValueFamily.Number or ValueFamily.Money or ValueFamily.Duration ? null : "a number, a sum of money or a duration");

    /// <summary>What has a time span of its own.</summary>
    public static readonly PathForm ToPeriod = new(static (end, check) => HasPeriod(end.Leaf!, check) ? null : "a record, or a reference to a kind, that declares a period");

    /// <summary>What compares with the field that has the rule.</summary>
    public static readonly PathForm ToSameFamily = new(static (end, check) =>
        check.Leaf is not { } own || Types.Family(own) == Types.Family(end.Leaf!) ? null : TypeWriter.Write(own));

    public override bool Check(RuleOperand operand, OperandCheck check)
    {
        if (check.Walk(operand) is not { } end) return false;
        if (end.Declared is null || demand?.Invoke(end, check) is not { } wanted) return end.Declared is not null;
        return check.Fail($"'{operand.AsPath()}' is {TypeWriter.Write(end.Declared)}; it has to be {wanted}");
    }

    private static bool HasPeriod(FactType leaf, OperandCheck check) => leaf switch
    {
        RecordType record => record.Shape.Period is not null,
        _ => Types.References(leaf).ToList() is { Count: > 0 } kinds && kinds.All(kind => IsPeriodic(kind, check.Kinds)),
    };

    /// <summary>A span of an abstract kind's own, or of each of the kinds that extend it.</summary>
    private static bool IsPeriodic(string name, KindGraph kinds)
    {
        var concrete = kinds.Concrete(name).ToList();
        return kinds.Find(name)?.Shape.Period is not null || (concrete.Count > 0 && concrete.All(static kind => kind.Shape.Period is not null));
    }
}
