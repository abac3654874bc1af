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
        var sides = _paths
            .Select(path => new SetSide(path.ToString(), scope.Paths.Read(subject.From, path)))
            .Where(static side => side.Values.Count > 0)
            .ToList();
        return sides.Count < 2 ? [] : Compare(sides, subject);
    }

    /// <summary>What is wrong with the sides, at least two.</summary>
    protected abstract IEnumerable<Violation> Compare(IReadOnlyList<SetSide> sides, Subject subject);

    /// <summary>A value that is on the wrong side.</summary>
    protected Violation Broken(Found value, Spot other, string otherName, bool isPossible, Subject subject) =>
        new(Id, subject.SpotOf(value), subject.Record.Label, value.Name, value.Text, otherName)
        {
            Others = [other],
            Records = [subject.Record],
            Possibly = isPossible ? $"{value.NameAndText} and {otherName}" : null,
        };

    /// <summary>The values of the first side that the second lacks.</summary>
    protected IEnumerable<Violation> Missing(SetSide side, SetSide other, Subject subject)
    {
        foreach (var value in side.Values)
        {
            if (other.Set.Contains(value) is not true and var found) yield return Broken(value, other.Values[0].Spot, other.Name, found is null, subject);
        }
    }
}
