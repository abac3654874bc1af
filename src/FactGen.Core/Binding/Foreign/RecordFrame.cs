using FactGen.Core.Reading;

namespace FactGen.Core.Binding.Foreign;

/// <summary>A foreign record, or a mapping on the way to one, with what the atoms of paths speak of.</summary>
/// <param name="node">The record itself; <c>$value</c> when it is a scalar.</param>
/// <param name="parent">The nearest mapping around it, <c>$parent</c>; null at the root.</param>
internal sealed class RecordFrame(FactNode node, RecordFrame? parent)
{
    /// <summary>The record itself.</summary>
    public FactNode Node => node;

    /// <summary>The nearest mapping around it.</summary>
    public RecordFrame? Parent => parent;

    /// <summary>The mapping key above it, <c>$key</c>; null where there is none.</summary>
    public FactNode? Key { get; init; }

    /// <summary>Its number in the list or mapping around it, <c>$index</c>; null at the root.</summary>
    public int? Index { get; init; }

    /// <summary>The frame of a nested record.</summary>
    public static RecordFrame Of(in Place place) => new(place.Node, place.Record) { Key = place.Key, Index = place.Index };
}
