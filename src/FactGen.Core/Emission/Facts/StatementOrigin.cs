using FactGen.Core.Binding;
using FactGen.Core.Emission.Model;

namespace FactGen.Core.Emission.Facts;

/// <summary>Where a statement stands that says something of its own, and what supports it.</summary>
/// <param name="Member">The member whose value it states.</param>
/// <param name="Slot">Its slot in the source's line table.</param>
/// <param name="Qualifiers">Its own, and the entry's where it has none.</param>
internal sealed record StatementOrigin(Member Member, int Slot, Qualifiers Qualifiers)
{
    /// <summary>The origins of a fact's statements that have their own.</summary>
    public static IReadOnlyList<StatementOrigin> Of(SourceFact fact, ShapeModel shape)
    {
        var slots = LineTable.Slots(fact.Linked);
        if (slots.Count == 1) return [];

        var origins = new List<StatementOrigin>();
        for (var i = 1; i < slots.Count; i++)
        {
            var field = slots[i].Field!;
            if (shape.Find(field) is { } member)
                origins.Add(new(member, fact.StatementSlot + i - 1, Within(fact.Entry.Field(field)!.Preferred.Qualifiers, fact.Entry.Qualifiers)));
        }

        return origins;
    }

    /// <summary>What a statement does not say stands in the entry; but a place in one source is none in another.</summary>
    private static Qualifiers Within(Qualifiers own, Qualifiers entry) => own with
    {
        Source = own.Source ?? entry.Source,
        At = own.At ?? (own.Source is null || own.Source == entry.Source ? entry.At : null),
        Status = own.Status ?? entry.Status,
        Rank = own.Rank ?? entry.Rank,
        Note = own.Note ?? entry.Note,
    };
}
