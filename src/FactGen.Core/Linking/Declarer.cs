using FactGen.Core.Binding;

namespace FactGen.Core.Linking;

/// <summary>Cuts an entry down to what other files may need of it.</summary>
internal static class Declarer
{
    /// <summary>The entry without positions, and without fields and qualifiers that only its own file shows.</summary>
    public static BoundEntry Declare(BoundEntry entry, KindLinks kind)
    {
        var fields = entry.Fields.Where(field => kind.Merges || kind.Needed.Contains(field.Name)).Select(field => Declare(field, kind.Merges));
        return entry with
        {
            Fields = fields.ToEquatableArray(),
            Qualifiers = entry.Qualifiers.Status is { } status ? new(Status: status) : Qualifiers.None,
            AsOrdinal = 0,
        };
    }

    /// <summary>Others see the preferred value; a record that is to be merged is needed whole.</summary>
    private static BoundField Declare(BoundField field, bool isWhole)
    {
        var cut = isWhole ? field : new(field.Name, new([new BoundStatement(field.Preferred.Value, Qualifiers.None)]));
        return Ordinals.Map(cut, static _ => 0);
    }
}
