using FactGen.Core.Checks.Facts;
using FactGen.Core.Kinds;

namespace FactGen.Core.Checks.Rules;

/// <summary>Compares the values of several fields as sets. Those that are absent are skipped.</summary>
internal abstract class SetComparison(RuleScope scope) : RecordRule
{
    private readonly List<FieldPath> _paths = [.. scope.Operand.AsPaths()];

    /// <summary>The id of its violations.</summary>
    protected abstract string Id { get; }

    /// <inheritdoc/>
    public override IEnumerable<Violation> Check(Subject subject)
    {
        var sides = Sides(subject);
        return sides.Count < 2 ? [] : Compare(sides, subject);
    }

    /// <inheritdoc/>
    public override bool Applies(Subject subject) => Sides(subject).Count > 1;

    /// <summary>What is wrong with the sides, at least two.</summary>
    protected abstract IEnumerable<Violation> Compare(IReadOnlyList<SetSide> sides, Subject subject);

    /// <summary>A value that is on the wrong side.</summary>
    protected Violation Broken(Found value, Found other, string otherName, bool isPossible, Subject subject)
    {
        var spot = subject.SpotOf(value, other);
        return new(Id, spot, subject.Record.Label, subject.NameOf(value), value.Text, otherName)
        {
            Others = [spot == other.Spot ? value.Spot : other.Spot],
            Records = [subject.Record],
            Possibly = isPossible ? $"{subject.NameAndTextOf(value)} and {otherName}" : null,
        };
    }

    private List<SetSide> Sides(Subject subject) =>
    [
        .. _paths
            .Select(path => new SetSide(path.ToString(), scope.Paths.Read(subject.From, path)))
            .Where(static side => side.Values.Count > 0),
    ];

    /// <summary>The values of the first side that the second lacks.</summary>
    protected IEnumerable<Violation> Missing(SetSide side, SetSide other, Subject subject)
    {
        foreach (var value in side.Values)
        {
            if (other.Set.Contains(value) is not true and var found) yield return Broken(value, other.Values[0], other.Name, found is null, subject);
        }
    }
}
