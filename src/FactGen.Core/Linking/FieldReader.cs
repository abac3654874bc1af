using System.Runtime.CompilerServices;
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
        if (ReferenceKinds.Of(field.Type).Count == 0) return [];
        IEnumerable<BoundValue> values = Read(entry, field) switch
        {
            ListValue list => list.Items,
            { } value => [value],
            null => [],
        };
        return values.OfType<ReferenceValue>().Select(value => Find(field.Type, value.Key)).Where(static target => target is not null).Select(static target => target!);
    }

    /// <summary>The entry that a reference of some type means: of the first of its kinds that has the key.</summary>
    public BoundEntry? Find(FactType type, string key)
    {
        if (type is ReferenceType reference) return Find(reference.Kind, key);
        foreach (var kind in ReferenceKinds.Of(type))
        {
            if (Find(kind, key) is { } found) return found;
        }

        return null;
    }

    [MethodImpl(HotPath.Optimized)]
    private BoundEntry? Find(string kind, string key)
    {
        var concrete = entries.Links.ConcreteOf(kind);
        for (var i = 0; i < concrete.Count; i++)
        {
            if (entries.Get(concrete[i].Kind.Name, key) is { } found) return found;
        }

        return null;
    }

    private BoundValue? Read(BoundEntry entry, Field field, int hops)
    {
        if (entry.Field(field.Name) is { } present) return present.Preferred.Value;
        return field.Default is { } path && hops > 0 ? Read(entry, path, hops - 1) : null;
    }

    [MethodImpl(HotPath.Optimized)]
    private BoundValue? Read(BoundEntry entry, FieldPath path, int hops)
    {
        BoundValue? value = null;
        Field? declared = null;
        for (var i = 0; i < path.Steps.Count; i++)
        {
            var step = path.Steps[i];
            if (i > 0 && value is RecordValue record)
            {
                declared = declared is { Type: RecordType type } ? type.Shape.Find(step) : null;
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
        if (Find(declared.Type, reference.Key) is not { } target) return false;
        entry = target;
        return true;
    }
}
