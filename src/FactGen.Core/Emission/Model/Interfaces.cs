using FactGen.Core.Kinds;

namespace FactGen.Core.Emission.Model;

/// <summary>What the interfaces of kinds declare, and what of it a record must implement by name.</summary>
internal sealed class Interfaces(EmissionModel model)
{
    private readonly Dictionary<string, IReadOnlyList<InterfaceProperty>> _properties = new(StringComparer.Ordinal);

    /// <summary>Everything that a kind's type has: a property a field, and its reverse lists.</summary>
    public IReadOnlyList<InterfaceProperty> Properties(Kind kind)
    {
        if (_properties.TryGetValue(kind.Name, out var known)) return known;
        var shape = model.Of(kind);
        var fields = shape.Members.Where(member => IsWithHeirs(kind, member)).Select(member => new InterfaceProperty(
            member.Field.Name, member.Property, model.PropertyType(shape, member), Summaries.Of(member), member));
        var lists = model.Reverse.Of(kind).Select(list => new InterfaceProperty(
            list.Id, Naming.Identifiers.Escape(list.Identifier), model.SetOf(list.Source), Summaries.Of(list), null));
        return _properties[kind.Name] = fields.Concat(lists).ToArray();
    }

    /// <summary>The interfaces of the kinds that it extends, of the unions that name it, and of every fact.</summary>
    public IEnumerable<string> Bases(Kind kind) => Parents(kind).Select(model.Reference)
        .Concat(model.Unions.Naming(kind).Select(union => model.Options.Type(model.Names.Nested(union.Path))))
        .Append(model.Options.Value("IFact"));

    /// <summary>What the interface of a kind adds to the ones that it extends.</summary>
    public IEnumerable<InterfaceProperty> Declared(Kind kind) => Properties(kind).Where(property => !IsSettled(kind, property));

    /// <summary>Whether a declaration hides one of an interface that the kind extends.</summary>
    public bool Hides(Kind kind, InterfaceProperty property) =>
        Ancestors(kind).Any(ancestor => Properties(ancestor).Any(other => other.Name == property.Name));

    /// <summary>The declarations of interfaces that a record's own properties do not satisfy: another type, or another name.</summary>
    public IEnumerable<(Kind Interface, InterfaceProperty Declared, InterfaceProperty Own)> Explicit(Kind kind) =>
        from ancestor in Ancestors(kind)
        from declared in Declared(ancestor)
        let own = Properties(kind).First(property => property.Id == declared.Id)
        where own.Name != declared.Name || own.Type != declared.Type
        select (ancestor, declared, own);

    /// <summary>Every kind that it extends, over any number of steps, each once.</summary>
    public IEnumerable<Kind> Ancestors(Kind kind) =>
        Parents(kind).SelectMany(parent => new[] { parent }.Concat(Ancestors(parent))).Distinct();

    /// <summary>The kinds that it extends directly.</summary>
    public IEnumerable<Kind> Parents(Kind kind) => kind.Extends.Select(model.Catalog.Find).OfType<Kind>();

    /// <summary>Whether all that extend the kind have the field: one whose declaration cannot be in an heir was left out there, and that was told.</summary>
    private bool IsWithHeirs(Kind kind, Member member) =>
        model.Catalog.Concrete(kind.Name).All(heir => heir.Shape.Find(member.Field.Name) is not null);

    /// <summary>Whether exactly one ancestor's declaration is seen through the interface, and it is the same.</summary>
    private bool IsSettled(Kind kind, InterfaceProperty property)
    {
        var seen = Parents(kind).SelectMany(parent => Seen(parent, property.Id)).Distinct().ToArray();
        return seen.Length == 1 && seen[0].Name == property.Name && seen[0].Type == property.Type;
    }

    private IEnumerable<(string Kind, string Name, string Type)> Seen(Kind kind, string id)
    {
        var own = Declared(kind).FirstOrDefault(property => property.Id == id);
        return own is not null ? [(kind.Name, own.Name, own.Type)] : Parents(kind).SelectMany(parent => Seen(parent, id));
    }
}
