using FactGen.Core.Checks.Facts;
using FactGen.Core.Kinds;
using FactGen.Core.Kinds.Resolving;

namespace FactGen.Core.Checks.Rules;

/// <summary>A rule whose paths all go through one list: it is asked about each item.</summary>
internal sealed class SharedPrefix(FieldPath prefix, RecordRule inner, PathReader paths) : RecordRule
{
    /// <inheritdoc/>
    public override IEnumerable<Violation> Check(Subject subject)
    {
        foreach (var found in paths.Read(subject.From, prefix))
        {
            if (paths.Below(found) is not { } item) continue;
            foreach (var violation in inner.Check(subject with { From = item })) yield return violation;
        }
    }

    /// <summary>The rule, told of the list that its paths share when they do.</summary>
    public static RecordRule? Create(RuleScope scope)
    {
        var paths = OperandPaths.In(scope.Rule.Name, scope.Operand);
        if (Find(paths, scope) is not { } prefix) return RuleFactory.Record(scope.Rule.Name, scope);
        var length = prefix.Steps.Count;
        var rest = OperandPaths.Change(scope.Rule.Name, scope.Operand, path => new(path.Steps.Skip(length).ToEquatableArray()));
        return RuleFactory.Record(scope.Rule.Name, scope with { Operand = rest, Prefix = prefix }) is { } inner
            ? new SharedPrefix(prefix, inner, scope.Paths)
            : null;
    }

    /// <summary>The longest common beginning of several paths that ends in a list of records; null when there is none.</summary>
    private static FieldPath? Find(List<FieldPath> paths, RuleScope scope)
    {
        if (paths.Count < 2) return null;
        var length = paths.Min(static path => path.Steps.Count) - 1;
        while (length > 0 && paths.Exists(path => !path.Steps.Take(length).SequenceEqual(paths[0].Steps.Take(length)))) length--;
        for (; length > 0; length--)
        {
            var prefix = new FieldPath(paths[0].Steps.Take(length).ToEquatableArray());
            if (scope.TypeOf(prefix) is ListType list && Types.Alternatives(Types.Leaf(list)).All(static type => type is RecordType or ReferenceType)) return prefix;
        }

        return null;
    }
}
