using FactGen.Core.Binding.Types;
using FactGen.Core.Reading;

namespace FactGen.Core.Binding.Foreign;

/// <summary>Binds a nested record of a foreign file.</summary>
internal sealed class ForeignRecordBinder(ForeignShape shape) : ValueBinder
{
    /// <inheritdoc/>
    public override string Expected => "a record";

    /// <inheritdoc/>
    protected override bool TryBindCore(in Place place, BindingScope scope, out BoundValue? value)
    {
        value = null;
        if (place.IsAbsent) return true;
        var isRecord = place.Atom is null && (place.Node.Kind == NodeKind.Mapping || (place.IsScalar && shape.ReadsScalars));
        if (!isRecord) return scope.ReportNode(place, Expected);
        var ordinal = scope.Mark(place.Span);
        if (!shape.TryBind(RecordFrame.Of(place), place.Head, null, scope, out var bound)) return false;
        value = new RecordValue(ordinal, bound);
        return true;
    }
}
