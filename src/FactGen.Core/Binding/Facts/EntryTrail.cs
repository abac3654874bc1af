using FactGen.Core.Reading;

namespace FactGen.Core.Binding.Facts;

/// <summary>From which nodes the entries of a fact file were bound.</summary>
/// <param name="document">The file.</param>
/// <param name="source">The text of its default source, or null.</param>
/// <param name="keys">For each entry the node of its key; <see cref="None"/> where there was something to tell of the entry, so that it is bound anew each time.</param>
internal sealed class EntryTrail(FactDocument document, FactNode? source, int[] keys)
{
    /// <summary>In the place of a node: none.</summary>
    public const int None = -1;

    public FactDocument Document => document;

    public FactNode? Source => source;

    public FactNode? KeyOf(int entry) => keys[entry] == None ? null : new(document, keys[entry]);
}
