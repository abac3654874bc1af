using FactGen.Core.Binding.Facts;
using FactGen.Core.Binding.Types;
using FactGen.Core.Findings;
using FactGen.Core.Kinds;
using FactGen.Core.Reading;

namespace FactGen.Core.Binding.Foreign;

/// <summary>Binds a field of a foreign record: what stands at the end of its path.</summary>
internal sealed class ForeignField(Field declaration, ValueBinder value)
{
    /// <summary>The field's name.</summary>
    public string Name => declaration.Name;

    /// <summary>Where the value is: under the field's own name, as one step, if nothing else is said.</summary>
    public FieldPath Path { get; } = declaration.Path ?? new(new([declaration.Name]));

    /// <summary>Whether a record without it is not whole.</summary>
    public bool IsRequired { get; } = FieldSet.IsRequired(declaration);

    /// <summary>Binds the field.</summary>
    /// <returns>False when it is broken, which was told; true with null when it is absent.</returns>
    public bool TryBind(RecordFrame record, BindingScope scope, out BoundField? bound)
    {
        bound = null;
        var places = PathWalker.Follow(Path, record, scope.LogicalPath, out var isSpread);
        if (places.Count == 0) return true;
        if (!TryBind(places, isSpread, scope, out var read)) return false;
        if (read is not null) bound = new(declaration.Name, new([new(read, Qualifiers.None)])) { Ordinal = read.Ordinal };
        return true;
    }

    /// <summary>Values that stand apart make a list; where one is wanted, several are one too many.</summary>
    private bool TryBind(List<Place> places, bool isSpread, BindingScope scope, out BoundValue? read)
    {
        if (isSpread && value is ListBinder list)
        {
            read = list.BindAll(Flatten(places, list), places[0].Span, scope);
            return true;
        }

        if (places.Count == 1) return value.TryBind(places[0], scope, out read);
        read = null;
        scope.Report(FindingIds.WrongNode, places[1].Head, $"a second value of {Path}", value.Expected, "");
        return false;
    }

    private static List<Place> Flatten(List<Place> places, ListBinder list)
    {
        if (list.Item is ListBinder) return places;
        var items = new List<Place>(places.Count);
        foreach (var place in places)
        {
            var isList = place.Atom is null && place.Node.Kind == NodeKind.Sequence;
            if (!isList) items.Add(place);
            else items.AddRange(place.Node.Items.Select((item, index) => place.Item(item, index)));
        }

        return items;
    }
}
