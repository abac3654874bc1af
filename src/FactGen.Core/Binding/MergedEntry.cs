using FactGen.Core.Kinds;

namespace FactGen.Core.Binding;

/// <summary>Two records with one key, of one file or of two (<c>duplicates: merge</c>).</summary>
internal static class MergedEntry
{
    /// <summary>The first record with the fields that it lacks and the later one has, in the kind's order.</summary>
    /// <param name="first">The record that stays.</param>
    /// <param name="later">The record that is merged into it.</param>
    /// <param name="shape">The kind's.</param>
    /// <param name="change">Where the later one's ordinals go.</param>
    public static BoundEntry Of(BoundEntry first, BoundEntry later, Shape shape, Func<int, int> change)
    {
        var fields = new List<BoundField>();
        foreach (var declared in shape.Fields)
        {
            if (first.Field(declared.Name) is { } known) fields.Add(known);
            else if (later.Field(declared.Name) is { } added) fields.Add(Ordinals.Map(added, change));
        }

        return first with { Fields = fields.ToEquatableArray(), Caption = first.Caption ?? later.Caption };
    }
}
