using FactGen.Core.Binding;
using FactGen.Core.Linking;

namespace FactGen.Core.Emission;

/// <summary>Numbers the places of a file whose lines the emitted code can tell: one numbering for the facts and for the lines.</summary>
/// <remarks>The facts name a slot, the line table gives its line, so a file whose lines move changes the table alone.</remarks>
public static class LineTable
{
    /// <summary>The slots of a file in order: each entry, and behind it each of its statements that says something of its own.</summary>
    public static IEnumerable<LineSlot> Slots(LinkedFile file)
    {
        for (var i = 0; i < file.Entries.Count; i++)
        {
            yield return new(i, 0, null);
            foreach (var field in file.Entries[i].Entry.Fields)
            {
                if (SaysSomething(field.Preferred.Qualifiers)) yield return new(i, field.Preferred.Value.Ordinal, field.Name);
            }
        }
    }

    private static bool SaysSomething(Qualifiers qualifiers) =>
        (qualifiers.Printed ?? qualifiers.Source ?? qualifiers.At ?? qualifiers.Note) is not null
        || qualifiers.Status is not null
        || qualifiers.Rank is not null;
}
