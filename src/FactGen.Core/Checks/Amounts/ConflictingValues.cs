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
        for (var i = 1; i < competing.Count; i++)
        {
            var other = new[] { competing[0], competing[i - 1] }.FirstOrDefault(statement => Differ(statement.Value, competing[i].Value));
            if (other is null) continue;
            context.Report(Broken(record, field, competing[i].Value, other.Value));
            return;
        }
    }

    /// <summary>What is yet to come does not contradict what is; what is disputed says itself that others differ.</summary>
    private static bool Competes(BoundStatement statement) =>
        statement.Qualifiers.Status is not (FactStatus.Planned or FactStatus.Disputed);

    private static bool Differ(BoundValue left, BoundValue right) =>
        left is ListValue or MapValue or RecordValue
            ? ValueKey.IsCertain(left) && ValueKey.IsCertain(right) && ValueKey.Of(left) != ValueKey.Of(right)
            : ValueOrder.AreEqual(left, right) == false;

    private static Violation Broken(FactRecord record, PlacedField field, BoundValue value, BoundValue other) =>
        new(FindingIds.ConflictingValues, new(field.Place, value.Ordinal, IsHead: true), record.Label, field.Field.Name, Text(value), Text(other))
        {
            Others = [new(field.Place, other.Ordinal, IsHead: true)],
            Records = [record],
        };

    private static string Text(BoundValue value) =>
        DisplayText.Shorten(DisplayText.Of(value) ?? ValueKey.Of(value)) ?? "";
}
