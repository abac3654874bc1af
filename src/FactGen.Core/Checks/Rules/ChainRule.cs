using FactGen.Core.Checks.Comparing;
using FactGen.Core.Checks.Facts;

namespace FactGen.Core.Checks.Rules;

/// <summary>Values in order: <c>[accepted, incubating, graduated]</c>. Those that are absent are skipped.</summary>
internal abstract class ChainRule : RecordRule
{
    private readonly RuleScope _scope;
    private readonly RowReader _rows;

    /// <summary>Reads the paths.</summary>
    protected ChainRule(RuleScope scope)
    {
        _scope = scope;
        _rows = new(scope.Paths, [.. scope.Operand.AsPaths()]);
    }

    /// <summary>The id of its violations.</summary>
    protected abstract string Id { get; }

    /// <summary>Whether two neighbours may not be equal.</summary>
    protected abstract bool IsStrict { get; }

    /// <inheritdoc/>
    public override IEnumerable<Violation> Check(Subject subject)
    {
        var told = new HashSet<(Spot, Spot)>();
        foreach (var row in _rows.Read(subject.From))
        {
            var present = row.Where(static value => value is not null).Select(static value => value!).ToList();
            for (var i = 1; i < present.Count; i++)
            {
                var (left, right) = (present[i - 1], present[i]);
                var holds = Holds(left, right);
                if (holds != true && told.Add((left.Spot, right.Spot))) yield return Broken(left, right, holds is null, subject);
            }
        }
    }

    /// <inheritdoc/>
    public override bool Applies(Subject subject) => _rows.Read(subject.From).Exists(static row => row.Count(static value => value is not null) > 1);

    private bool? Holds(Found left, Found right)
    {
        // A date that may be any day is still the same day as itself.
        if (left.IsSameAs(right)) return !IsStrict;
        if (IsStrict) return ValueOrder.IsLess(left.Value, right.Value);
        return ValueOrder.IsLess(right.Value, left.Value) is { } isReversed ? !isReversed : null;
    }

    /// <summary>At a field the rule is about that field; in a chain the later one is out of place.</summary>
    private Violation Broken(Found left, Found right, bool isPossible, Subject subject)
    {
        var (at, other) = _scope.IsOnField ? (left, right) : (right, left);
        var spot = subject.SpotOf(at, other);
        return new(Id, spot, subject.Record.Label, subject.NameAndTextOf(left), subject.NameAndTextOf(right))
        {
            Others = [spot == other.Spot ? at.Spot : other.Spot],
            Records = [subject.Record],
            Possibly = isPossible ? $"{subject.NameAndTextOf(left)} and {subject.NameAndTextOf(right)}" : null,
            Order = new(left, right, IsStrict),
        };
    }
}
