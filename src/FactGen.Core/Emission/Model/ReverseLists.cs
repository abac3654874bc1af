using FactGen.Core.Kinds;

namespace FactGen.Core.Emission.Model;

/// <summary>Works out the reverse lists of every kind of a catalog.</summary>
internal sealed class ReverseLists
{
    private readonly EmissionModel _model;
    private readonly List<ReverseField> _fields = [];
    private readonly Dictionary<string, IReadOnlyList<ReverseList>> _lists = new(StringComparer.Ordinal);

    public ReverseLists(EmissionModel model)
    {
        _model = model;
        foreach (var kind in model.Catalog.Kinds)
        {
            foreach (var member in model.Of(kind).Members.Where(member => model.Declares(kind, member.Field) && !IsInherited(kind, member.Field))) Collect(kind, member, []);
        }
    }

    /// <summary>The lists that a kind's record or interface has, by declaration order of the fields.</summary>
    public IReadOnlyList<ReverseList> Of(Kind target)
    {
        if (_lists.TryGetValue(target.Name, out var lists)) return lists;
        var shape = _model.Of(target);
        return _lists[target.Name] = _fields
            .Where(field => Targets(field.Leaf.Type).Any(expected => _model.Catalog.Is(target.Name, expected)))
            .GroupBy(static field => (field.Source.Name, field.Leaf.Field.Reverse))
            .Select(group => new ReverseList(shape.TakeName(NameOf(group.First())), group.First().Source, group.ToArray()))
            .ToArray();
    }

    /// <summary>The lists that hold entries of a kind, each once.</summary>
    public IEnumerable<ReverseList> From(Kind source) => _model.Catalog.Kinds
        .SelectMany(Of)
        .Where(list => list.Source == source)
        .GroupBy(static list => list.Method)
        .Select(static group => group.First());

    /// <summary>Whether records must let the reverse lists see what the member was given.</summary>
    public static bool Reads(Member member) => member.Field.Reverse is not null;

    /// <summary>Whether the field only narrows one that has the list already: its entries stand in there.</summary>
    private bool IsInherited(Kind kind, Field field) =>
        field.Reverse is not null && _model.Interfaces.Parents(kind).Any(parent => parent.Shape.Find(field.Name)?.Reverse == field.Reverse);

    private static string NameOf(ReverseField field) => Naming.Identifiers.Of(field.Leaf.Field.Reverse!) ?? "Reverse";

    private void Collect(Kind source, Member member, IReadOnlyList<Member> outer)
    {
        var trail = outer.Append(member).ToArray();
        if (member.Field.Reverse is not null && Targets(member.Type).Any()) _fields.Add(new(source, new(trail)));
        if (Leaf(member.Type) is not RecordType record) return;
        foreach (var inner in _model.Of(record, member.Path).Members) Collect(source, inner, trail);
    }

    private static IEnumerable<string> Targets(FactType type) => Leaf(type).Targets();

    private static FactType Leaf(FactType type) => type switch
    {
        ListType list => Leaf(list.Item),
        MapType map => Leaf(map.Value),
        _ => type,
    };
}
