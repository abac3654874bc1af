using System.Globalization;
using FactGen.Core.Binding;
using FactGen.Core.Checks.Facts;
using FactGen.Core.Kinds;

namespace FactGen.Core.Checks.Rules;

/// <summary>A limit on how many items a list or map has; an absent one has none.</summary>
internal abstract class CountRule(RuleScope scope) : RecordRule
{
    private readonly FieldPath _of = scope.Path("of")!;
    private readonly int _limit = int.Parse(scope.Operand.Part("value")!.Text!, NumberStyles.None, CultureInfo.InvariantCulture);

    /// <summary>The id of its violations.</summary>
    protected abstract string Id { get; }

    /// <summary>Whether a number of items keeps the limit.</summary>
    protected abstract bool Keeps(int count, int limit);

    /// <inheritdoc/>
    public override IEnumerable<Violation> Check(Subject subject)
    {
        var name = _of.Steps[_of.Steps.Count - 1];
        foreach (var record in scope.Paths.Owners(subject.From, _of))
        {
            var field = record.Field(name);
            var value = field?.Preferred?.Value;
            var count = value is null ? 0 : CountOf(value);
            if (Keeps(count, _limit)) continue;
            var names = subject.NamesOf(record, name);
            var spot = !subject.IsOwn(record) ? subject.Record.Spot : value is null ? record.Spot : new(field!.Place, value.Ordinal, IsHead: true);
            yield return new(Id, spot, names.Label, names.Name, Text(count), Text(_limit)) { Records = [subject.Record] };
        }
    }

    private static int CountOf(BoundValue value) => value switch
    {
        ListValue list => list.Items.Count,
        MapValue map => map.Pairs.Count,
        UnionValue union => CountOf(union.Value),
        _ => 1,
    };

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
