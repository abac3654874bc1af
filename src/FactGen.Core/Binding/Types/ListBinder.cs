using FactGen.Core.Kinds;
using FactGen.Core.Reading;
using FactGen.Core.Text;

namespace FactGen.Core.Binding.Types;

/// <summary>Reads a list; a broken item leaves the others standing.</summary>
internal sealed class ListBinder(ListType type, ValueBinder item) : ValueBinder
{
    /// <summary>Reads the items.</summary>
    public ValueBinder Item => item;

    /// <inheritdoc/>
    public override string Expected { get; } = Wording.Expected(type);

    /// <summary>Binds places that stand apart in the file as one list.</summary>
    public BoundValue? BindAll(IReadOnlyList<Place> places, TextSpan span, BindingScope scope)
    {
        var ordinal = scope.Mark(span);
        var items = new List<BoundValue>(places.Count);
        foreach (var place in places)
        {
            scope.ThrowIfCancelled();
            if (item.BindInner(place, scope) is { } value) items.Add(value);
        }

        return new ListValue(ordinal, items.ToEquatableArray());
    }

    /// <inheritdoc/>
    protected override BoundValue Empty(BindingScope scope, in Place place) => new ListValue(scope.Mark(place.Span), default);

    /// <inheritdoc/>
    protected override bool TryBindCore(in Place place, BindingScope scope, out BoundValue? value)
    {
        value = null;
        if (place.IsAbsent) return true;
        if (place.IsScalar) return scope.ReportNode(place, Expected, $"; write [{Wording.Shorten(place.Text)}]");
        if (place.Node.Kind != NodeKind.Sequence) return scope.ReportNode(place, Expected);
        var items = new List<Place>(place.Node.Count);
        foreach (var node in place.Node.Items) items.Add(place.Item(node, items.Count));
        value = BindAll(items, place.Span, scope);
        return true;
    }
}
