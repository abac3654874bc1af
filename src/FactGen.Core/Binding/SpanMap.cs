using FactGen.Core.Text;

namespace FactGen.Core.Binding;

/// <summary>Where the bound entries of one file stand: the only place in which positions live.</summary>
/// <remarks>
/// Within an entry, ordinal 0 is its key (of an anonymous record: its first key); then every field name, value and
/// qualifier has its own, counted in the order bound.
/// </remarks>
public sealed class SpanMap(TextSpan[][] entries)
{
    /// <summary>How many entries have their places here.</summary>
    public int Count => entries.Length;

    /// <summary>The span of a value in the entry at <paramref name="entry"/> of <see cref="BoundFile.Entries"/>.</summary>
    public TextSpan this[int entry, int ordinal] => entries[entry][ordinal];

    /// <summary>All spans of an entry; not to be changed.</summary>
    internal TextSpan[] Of(int entry) => entries[entry];
}
