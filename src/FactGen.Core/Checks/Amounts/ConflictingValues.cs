using FactGen.Core.Binding;
using FactGen.Core.Checks.Comparing;
using FactGen.Core.Checks.Facts;
using FactGen.Core.Findings;
using FactGen.Core.Linking;
using FactGen.Core.Values;

namespace FactGen.Core.Checks.Amounts;

/// <summary>Finds fields of which several statements give values that cannot all be, and none is preferred (FACT3003).</summary>
internal sealed class ConflictingValues : ICheck
{
    /// <summary>Nobody reads more values of one field; each is compared with so many that may be, or are not, the same.</summary>
    private const int MostCompared = 32;

    /// <inheritdoc/>
    public void Run(CheckContext context)
    {
        foreach (var record in context.Records)
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            for (var i = 0; i < record.Fields.Count; i++)
            {
                if (record.Fields[i].Field.Statements.Count > 1) Check(record, record.Fields[i], context);
            }
        }
    }

    private static void Check(FactRecord record, PlacedField field, CheckContext context)
    {
        var competing = field.InForce.Where(Competes).ToList();
        if (competing.Exists(static statement => statement.Qualifiers.Rank is FactRank.Preferred)) return;
        var before = new List<BoundStatement>();
        Violation? possible = null;
        foreach (var statement in competing)
        {
            if (before.Find(other => Differ(other.Value, statement.Value) == true) is { } other)
            {
                context.Report(Broken(record, field, statement.Value, other.Value));
                return;
            }

            if (before.Find(other => Differ(other.Value, statement.Value) is null) is { } near) possible ??= Possible(record, field, statement.Value, near.Value);
            if (before.Count < MostCompared && !before.Exists(other => Differ(other.Value, statement.Value) == false)) before.Add(statement);
        }

        if (possible is not null) context.Report(possible);
    }

    /// <summary>What is yet to come does not contradict what is; what is disputed says itself that others differ.</summary>
    private static bool Competes(BoundStatement statement) =>
        statement.Qualifiers.Status is not (FactStatus.Planned or FactStatus.Disputed);

    /// <summary>
    /// Whether the values cannot both be; null where that depends on what they are exactly. What is written alike does not differ,
    /// and sums in two currencies may be worth the same.
    /// </summary>
    private static bool? Differ(BoundValue left, BoundValue right) => (left, right) switch
    {
        (UnionValue first, UnionValue second) => Differ(first.Value, second.Value),
        _ when ValueKey.Of(left) == ValueKey.Of(right) => false,
        (MoneyValue first, MoneyValue second) when first.Money.Currency != second.Money.Currency => null,
        (ListValue or MapValue or RecordValue, _) => ValueKey.IsCertain(left) && ValueKey.IsCertain(right) ? true : null,
        _ => ValueOrder.AreEqual(left, right) is { } areEqual ? !areEqual : null,
    };

    private static Violation Possible(FactRecord record, PlacedField field, BoundValue value, BoundValue other) =>
        Broken(record, field, value, other) with { Possibly = $"{field.Field.Name} {Text(value)} and {Text(other)}" };

    private static Violation Broken(FactRecord record, PlacedField field, BoundValue value, BoundValue other) =>
        new(FindingIds.ConflictingValues, new(field.Place, value.Ordinal, IsHead: true), record.Label, field.Field.Name, Text(value), Text(other))
        {
            Others = [new(field.Place, other.Ordinal, IsHead: true)],
            Records = [record],
        };

    private static string Text(BoundValue value) =>
        DisplayText.Shorten(DisplayText.Of(value) ?? ValueKey.Of(value)) ?? "";
}
