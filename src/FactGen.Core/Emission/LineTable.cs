using FactGen.Core.Binding;
using FactGen.Core.Linking;

namespace FactGen.Core.Emission;

/// <summary>Numbers the places of a fact whose lines the emitted code can tell: one numbering for the facts and for the lines.</summary>
/// <remarks>
/// The facts name a slot, the line table gives its line, so a file whose lines move changes the table alone. In the table of
/// a source the slots of all its entries come first, so that an entry's is its place, and those of all statements after.
/// </remarks>
public static class LineTable
{
    private static readonly LineSlot Entry = new(0, null);
    private static readonly IReadOnlyList<LineSlot> EntryAlone = [Entry];

    /// <summary>The slots of a fact in order: the entry, and behind it each of its statements that says something of its own.</summary>
    public static IReadOnlyList<LineSlot> Slots(LinkedEntry fact)
    {
        List<LineSlot>? slots = null;
        foreach (var field in fact.Entry.Fields)
        {
            if (SaysSomething(field.Preferred.Qualifiers)) (slots ??= [Entry]).Add(new(field.Preferred.Value.Ordinal, field.Name));
        }

        return slots ?? EntryAlone;
    }

    private static bool SaysSomething(Qualifiers qualifiers) =>
        (qualifiers.Printed ?? qualifiers.Source ?? qualifiers.At ?? qualifiers.Note) is not null
        || qualifiers.Status is not null
        || qualifiers.Rank is not null;
}
