using FactGen.Core.Binding;
using FactGen.Core.Linking;

namespace FactGen.Core.Emission.Facts;

/// <summary>A fact within its source.</summary>
/// <param name="File">The logical path of its file.</param>
/// <param name="Linked">The fact.</param>
/// <param name="Slot">Its first slot in the source's line table; its statements' follow.</param>
internal sealed record SourceFact(string File, LinkedEntry Linked, int Slot)
{
    public BoundEntry Entry => Linked.Entry;

    public string? Identifier => Linked.Identifier;
}
