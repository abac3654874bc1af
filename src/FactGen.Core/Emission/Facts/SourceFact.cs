using FactGen.Core.Binding;
using FactGen.Core.Linking;

namespace FactGen.Core.Emission.Facts;

/// <summary>A fact within its source.</summary>
/// <param name="File">The logical path of its file.</param>
/// <param name="Linked">The fact.</param>
/// <param name="Slot">Its slot in the source's line table: its place in the source.</param>
/// <param name="StatementSlot">The first slot of its statements, if it has any; their others follow.</param>
internal sealed record SourceFact(string File, LinkedEntry Linked, int Slot, int StatementSlot)
{
    public BoundEntry Entry => Linked.Entry;

    public string? Identifier => Linked.Identifier;
}
