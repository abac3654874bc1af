using FactGen.Core.Binding;
using FactGen.Core.Kinds;

namespace FactGen.Core.Linking;

/// <summary>Reads fields as C# shows them: the preferred value, else the declared default, through references.</summary>
internal sealed class FieldReader(IEntrySource entries)
{
    /// <summary>Longer chains of defaults and captions are circles, which are reported where they are declared.</summary>
    private const int MostHops = 8;

    /// <summary>A field's value, or null.</summary>
    public BoundValue? Read(BoundEntry entry, Field field) => Read(entry, field, MostHops);

    /// <summary>The value at the end of a path of declared fields, or null.</summary>
    public BoundValue? Read(BoundEntry entry, FieldPath path) => Read(entry, path, MostHops);

    /// <summary>The entries that a field refers to: one, or a list's; those that dangle left out.</summary>
    public IEnumerable<BoundEntry> Targets(BoundEntry entry, Field field)
    {
        var kinds = ReferenceKinds.Of(field.Type);
        if (kinds.Count == 0) return [];
        IEnumerable<BoundValue> values = Read(entry, field) switch
        {
            ListValue list => list.Items,
            { } value => [value],
            null => [],
        };
        return values.OfType<ReferenceValue>().Select(value => Find(kinds, value.Key)).Where(static target => target is not null).Select(static target => target!);
    }

    /// <summary>The entry that a reference to one of some kinds means: of the first of them that has the key.</summary>
    public BoundEntry? Find(IEnumerable<string> kinds, string key)
    {
        foreach (var kind in entries.Links.ConcreteOf(kinds))
        {
            if (entries.Get(kind.Kind.Name, key) is { } found) return found;
        }

        return null;
    }

    private BoundValue? Read(BoundEntry entry, Field field, int hops)
    {
        if (entry.Field(field.Name) is { } present) return present.Preferred.Value;
        return field.Default is { } path && hops > 0 ? Read(entry, path, hops - 1) : null;
    }

    private BoundValue? Read(BoundEntry entry, FieldPath path, int hops)
    {
        BoundValue? value = null;
        Field? declared = null;
        for (var i = 0; i < path.Steps.Count; i++)
        {
            var step = path.Steps[i];
            if (i > 0 && value is RecordValue record)
            {
                declared = declared is { Type: RecordType type } ? type.Shape.Fields.FirstOrDefault(field => field.Name == step) : null;
                value = record.Fields.FirstOrDefault(field => field.Name == step)?.Preferred.Value;
                continue;
            }

            if (i > 0 && !TryFollow(declared, value, ref entry)) return null;
            declared = entries.Links.Find(entry.Kind)?.Field(step);
            value = declared is null ? null : Read(entry, declared, hops);
        }

        return value;
    }

    private bool TryFollow(Field? declared, BoundValue? value, ref BoundEntry entry)
    {
        if (declared is null || value is not ReferenceValue reference) return false;
        if (Find(ReferenceKinds.Of(declared.Type), reference.Key) is not { } target) return false;
        entry = target;
        return true;
    }
}
