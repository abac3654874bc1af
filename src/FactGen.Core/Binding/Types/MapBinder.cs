using System.Globalization;
using FactGen.Core.Findings;
using FactGen.Core.Kinds;
using FactGen.Core.Reading;
using FactGen.Core.Text;

namespace FactGen.Core.Binding.Types;

/// <summary>Reads a mapping whose keys are the author's; a broken pair leaves the others standing.</summary>
internal sealed class MapBinder(MapType type, ValueBinder item) : ValueBinder
{
    /// <inheritdoc/>
    public override string Expected { get; } = Wording.Expected(type);

    /// <inheritdoc/>
    public override bool ReadsMappings => true;

    /// <inheritdoc/>
    public override bool AllowsStatements => false;

    /// <inheritdoc/>
    protected override BoundValue Empty(BindingScope scope, in Place place) => new MapValue(scope.Mark(place.Span), default);

    /// <inheritdoc/>
    protected override bool TryBindCore(in Place place, BindingScope scope, out BoundValue? value)
    {
        value = null;
        if (place.IsAbsent) return true;
        if (place.IsScalar || place.Node.Kind != NodeKind.Mapping) return scope.ReportNode(place, Expected);
        var ordinal = scope.Mark(place.Span);
        var pairs = new List<MapPair>(place.Node.Count);
        var keys = new Dictionary<string, TextSpan>(StringComparer.Ordinal);
        var index = 0;
        foreach (var pair in place.Node.Entries)
        {
            scope.ThrowIfCancelled();
            if (TryReadKey(pair.Key, scope, keys) is { } key && item.BindInner(place.Value(pair, index), scope) is { } bound) pairs.Add(new(key, bound));
            index++;
        }

        value = new MapValue(ordinal, pairs.ToEquatableArray());
        return true;
    }

    private string? TryReadKey(FactNode node, BindingScope scope, Dictionary<string, TextSpan> keys)
    {
        if (!ScalarKey.TryRead(node, scope, out var key)) return null;
        if (!type.IntegerKeys) return key;
        if (!NumberText.TryReadInteger(key, out var number, out var reason))
        {
            scope.Report(FindingIds.WrongValue, node.Span, Wording.Shorten(key), "an integer key", reason is null ? "" : "; " + reason);
            return null;
        }

        // 07 and 7 are two keys to the reader, one number here.
        key = number.ToString(CultureInfo.InvariantCulture);
        if (!keys.TryGetValue(key, out var first))
        {
            keys.Add(key, node.Span);
            return key;
        }

        scope.Report(FindingIds.DuplicateKey, node.Span, first, key);
        return null;
    }
}
