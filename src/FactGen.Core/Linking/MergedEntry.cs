using FactGen.Core.Binding;
using FactGen.Core.Kinds;

namespace FactGen.Core.Linking;

/// <summary>Records with one key from several files (<c>duplicates: merge</c>).</summary>
internal static class MergedEntry
{
    /// <summary>The first entry with the fields that it lacks and the later one has. These stand in another file, so their ordinals become 0, the key's.</summary>
    public static BoundEntry Of(BoundEntry first, BoundEntry later, Shape shape)
    {
        var added = later.Fields.Where(field => first.Field(field.Name) is null).Select(static field => Ordinals.Map(field, static _ => 0)).ToList();
        if (added.Count == 0) return first;
        var fields = first.Fields.Concat(added).ToDictionary(static field => field.Name, StringComparer.Ordinal);
        var inOrder = shape.Fields.Where(field => fields.ContainsKey(field.Name)).Select(field => fields[field.Name]);
        return first with { Fields = inOrder.ToEquatableArray(), Caption = first.Caption ?? later.Caption };
    }
}
