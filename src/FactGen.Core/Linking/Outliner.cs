using FactGen.Core.Binding;

namespace FactGen.Core.Linking;

/// <summary>Cuts entries down to what others show of them.</summary>
internal sealed class Outliner(LinkPlan plan)
{
    /// <summary>The entry without positions, and without what only its own file shows; null when others show nothing of it.</summary>
    public BoundEntry? Outline(BoundEntry entry)
    {
        if (plan.Index.Links.Find(entry.Kind) is not { } kind) return null;
        if (plan.Index.IsMerged(entry)) return Merged(entry);
        var referred = entry.Key is null ? null : plan.Shown.OfReferred(kind);
        var listed = IsListed(entry, kind) ? plan.Shown.OfListed(kind) : null;
        return referred is null && listed is null ? null : Cut(entry, referred, listed);
    }

    private bool IsListed(BoundEntry entry, KindLinks kind)
    {
        foreach (var field in kind.Reversed)
        {
            if ((field.Default is not null || entry.Field(field.Name) is not null) && plan.Shown.IsTold(field)) return true;
        }

        return false;
    }

    /// <summary>A record that others are merged with is needed whole.</summary>
    private static BoundEntry Merged(BoundEntry entry)
    {
        var fields = new BoundField[entry.Fields.Count];
        for (var i = 0; i < fields.Length; i++) fields[i] = Placeless(entry.Fields[i]);
        return With(entry, new(fields), StatusOf(entry));
    }

    /// <summary>Others see the preferred values alone.</summary>
    private static BoundEntry Cut(BoundEntry entry, HashSet<string>? referred, HashSet<string>? listed)
    {
        var fields = new List<BoundField>();
        foreach (var field in entry.Fields)
        {
            if (referred?.Contains(field.Name) == true || listed?.Contains(field.Name) == true)
                fields.Add(Placeless(new(field.Name, new([new BoundStatement(field.Preferred.Value, Qualifiers.None)]))));
        }

        return With(entry, fields.ToEquatableArray(), listed is null ? Qualifiers.None : StatusOf(entry));
    }

    private static BoundEntry With(BoundEntry entry, EquatableArray<BoundField> fields, Qualifiers qualifiers) =>
        new(entry.Kind, entry.Key, fields, qualifiers) { Caption = entry.Caption };

    private static BoundField Placeless(BoundField field) => Ordinals.Map(field, static _ => 0);

    private static Qualifiers StatusOf(BoundEntry entry) => entry.Qualifiers.Status is { } status ? new(Status: status) : Qualifiers.None;
}
