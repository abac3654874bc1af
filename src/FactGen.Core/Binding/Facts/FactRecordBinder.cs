using FactGen.Core.Binding.Types;
using FactGen.Core.Reading;

namespace FactGen.Core.Binding.Facts;

/// <summary>Binds a nested record of a fact file.</summary>
/// <param name="fields">Its fields.</param>
/// <param name="owner">What it is called in messages: kind and field, <c>legislator.terms</c>.</param>
internal sealed class FactRecordBinder(FieldSet fields, string owner) : ValueBinder
{
    /// <inheritdoc/>
    public override string Expected => "a record";

    /// <inheritdoc/>
    public override bool ReadsMappings => true;

    /// <summary>A record with a field named like a qualifier is always read as that record.</summary>
    public override bool AllowsStatements { get; } =
        fields.IndexOf("value") < 0 && QualifierBuilder.StatementNames.All(name => fields.IndexOf(name) < 0);

    /// <inheritdoc/>
    protected override bool TryBindCore(in Place place, BindingScope scope, out BoundValue? value)
    {
        value = null;
        if (place.IsAbsent) return true;
        if (place.IsScalar || place.Node.Kind != NodeKind.Mapping) return scope.ReportNode(place, Expected);
        var ordinal = scope.Mark(place.Span);
        var slots = new FieldSlots(fields);
        foreach (var part in place.Node.Entries)
        {
            if (!ScalarKey.TryRead(part.Key, scope, out var name) || slots.TryBind(name, part, scope) || fields.IsIgnored(name)) continue;
            slots.ReportUnknown(part.Key, owner, fields.Names, scope);
        }

        if (!slots.TryComplete(place.Head, owner, scope, out var bound)) return false;
        value = new RecordValue(ordinal, bound);
        return true;
    }
}
