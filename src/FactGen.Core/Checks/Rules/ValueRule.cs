using FactGen.Core.Binding;
using FactGen.Core.Checks.Facts;
using FactGen.Core.Kinds;
using FactGen.Core.Kinds.Syntax;

namespace FactGen.Core.Checks.Rules;

/// <summary>A rule on each value of a field: <c>{ of: path, value: argument }</c>.</summary>
internal abstract class ValueRule(RuleScope scope) : RecordRule
{
    /// <summary>The field, or the way to it.</summary>
    protected FieldPath Of { get; } = scope.Path("of")!;

    /// <summary>The argument.</summary>
    protected RuleOperand Argument { get; } = scope.Operand.Part("value")!;

    /// <summary>The type of one value; null when the path leads nowhere.</summary>
    protected FactType? Leaf => scope.LeafOf(Of);

    /// <summary>The id of its violations.</summary>
    protected abstract string Id { get; }

    /// <summary>The limit as messages show it.</summary>
    protected virtual string Limit => string.Join(", ", Argument.AsItems().Select(static item => item.Text));

    /// <inheritdoc/>
    public override IEnumerable<Violation> Check(Subject subject)
    {
        foreach (var value in Values(subject.From))
        {
            var isRight = IsRight(value);
            if (isRight == true) continue;
            yield return new(Id, subject.SpotOf(value), subject.Record.Label, subject.NameOf(value), value.Text, Limit)
            {
                Records = [subject.Record],
                Possibly = isRight is null ? $"{subject.NameAndTextOf(value)} and {Limit}" : null,
            };
        }
    }

    /// <inheritdoc/>
    public override bool Applies(Subject subject) => Values(subject.From).Count > 0;

    /// <summary>Whether a value is as the rule wants it; null where that depends on the days.</summary>
    protected abstract bool? IsRight(Found value);

    /// <summary>Of the record's own field every statement; further away what C# sees.</summary>
    private IReadOnlyList<Found> Values(FactRecord from) =>
        Of.Steps.Count == 1 ? Leaves(from) : scope.Paths.Read(from, Of);

    private List<Found> Leaves(FactRecord from)
    {
        var values = new List<Found>();
        foreach (var value in scope.Paths.AllStatements(from, Of.Steps[0])) AddLeaves(value, values);
        return values;
    }

    private void AddLeaves(Found value, List<Found> values)
    {
        if (value.Value is not MapValue) values.Add(value);
        else scope.Paths.Pairs(value, PathParser.Every).ForEach(pair => AddLeaves(pair, values));
    }
}
