using FactGen.Core.Checks.Facts;

namespace FactGen.Core.Checks.Rules.Conditions;

/// <summary>A rule made of conditions.</summary>
internal abstract class ConditionRule : RecordRule
{
    /// <summary>The id of its violations.</summary>
    protected abstract string Id { get; }

    /// <summary>The violation, at the first condition that leads to a value of the record's own, else at the record.</summary>
    /// <param name="subject">The record.</param>
    /// <param name="isPossible">Whether it depends on the days.</param>
    /// <param name="at">The conditions whose values are to be pointed at, the most important first.</param>
    /// <param name="arguments">The words of the message behind the record's name: first what stands against each other.</param>
    protected Violation Broken(Subject subject, bool isPossible, IEnumerable<Condition> at, params string[] arguments)
    {
        var found = at.Select(condition => condition.Find(subject)).Where(static value => value is not null).ToArray();
        var spot = subject.SpotOf(found);
        return new(Id, spot, [subject.Record.Label, .. arguments])
        {
            Others = [.. found.Select(static value => value!.Spot).Where(other => other != spot).Distinct()],
            Records = [subject.Record],
            Possibly = isPossible ? string.Join(" and ", arguments.Take(2)) : null,
        };
    }

    /// <summary>The conditions as messages list them.</summary>
    protected static string Texts(IEnumerable<Condition> conditions) => string.Join(", ", conditions.Select(static condition => condition.Text));
}
