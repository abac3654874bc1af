using FactGen.Core.Findings;
using FactGen.Core.Kinds;
using FactGen.Core.Reading;
using FactGen.Core.Text;

namespace FactGen.Core.Binding.Foreign;

/// <summary>The fields of a foreign kind or nested record, with the keys that they know.</summary>
internal sealed class ForeignShape(IReadOnlyList<ForeignField> fields, KnownKeys known, bool isOpen, string owner)
{
    /// <summary>Whether a scalar can be the record: a field asks for <c>$value</c>.</summary>
    public bool ReadsScalars { get; } = fields.Any(static candidate => candidate.Path.Steps.Count > 0 && candidate.Path.Steps[0] == Atoms.Value);

    /// <summary>Binds the fields of one record; false when one that must be there is missing or broken, which was told.</summary>
    /// <param name="record">The record.</param>
    /// <param name="head">Where a missing field is told.</param>
    /// <param name="name">What the record is called in messages; null: as its shape.</param>
    /// <param name="scope">Takes the spans and the findings.</param>
    /// <param name="bound">The fields that are present, in the order declared.</param>
    public bool TryBind(RecordFrame record, TextSpan head, string? name, BindingScope scope, out EquatableArray<BoundField> bound)
    {
        var misspelt = record.Node.Kind == NodeKind.Mapping ? known.Check(record.Node, owner, isOpen, scope) : null;
        var isWhole = true;
        var present = new List<BoundField>(fields.Count);
        foreach (var field in fields)
        {
            var isSound = field.TryBind(record, scope, out var read);
            if (read is not null) present.Add(read);
            if (read is not null || !field.IsRequired) continue;
            isWhole = false;
            if (isSound && !known.IsMisspelt(field.Path, misspelt)) scope.Report(FindingIds.MissingField, head, field.Path.ToString(), name ?? owner);
        }

        bound = present.ToEquatableArray();
        return isWhole;
    }
}
