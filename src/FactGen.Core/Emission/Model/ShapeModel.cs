using FactGen.Core.Kinds;
using FactGen.Core.Naming;

namespace FactGen.Core.Emission.Model;

/// <summary>The fields of a kind or nested record as members of one C# type.</summary>
internal sealed class ShapeModel
{
    private readonly Dictionary<string, Member> _byField = new(StringComparer.Ordinal);
    private readonly NameTable _names;

    public ShapeModel(Shape shape, string typeName, bool isNested, Func<Field, string> pathOf)
    {
        Shape = shape;
        TypeName = typeName;
        IsNested = isNested;
        _names = new(StringComparer.Ordinal, typeName);
        var parameters = new NameTable(StringComparer.Ordinal, isNested ? ["owner"] : ["key", "factId", "origin", "slot", "origins", "caption"]);
        Members = shape.Fields.Select(field => MemberOf(field, pathOf(field), parameters)).ToArray();
        foreach (var member in Members) _byField[member.Field.Name] = member;
    }

    /// <summary>As declared.</summary>
    public Shape Shape { get; }

    /// <summary>The C# type, not escaped.</summary>
    public string TypeName { get; }

    /// <summary>Whether it is a record within a kind, which has no key of its own.</summary>
    public bool IsNested { get; }

    /// <summary>One a field, in the order declared.</summary>
    public IReadOnlyList<Member> Members { get; }

    /// <summary>Whether a nested record must know the key of its fact, to say whose reference dangles.</summary>
    public bool NeedsOwner => IsNested && Members.Any(static member => HasReference(member.Type));

    /// <summary>The member of a field, or null.</summary>
    public Member? Find(string field) => _byField.TryGetValue(field, out var member) ? member : null;

    /// <summary>A name for one more property, not escaped.</summary>
    public string TakeName(string name)
    {
        while (ReservedNames.IsTakenByField(name, IsNested)) name += "_";
        return _names.Take(name);
    }

    private static bool HasReference(FactType type) => type switch
    {
        ListType list => HasReference(list.Item),
        MapType map => HasReference(map.Value),
        _ => type.IsReference(),
    };

    private Member MemberOf(Field field, string path, NameTable parameters)
    {
        var identifier = TakeName(field.As ?? Identifiers.Of(field.Name) ?? "Field");
        var parameter = parameters.Take(char.ToLowerInvariant(identifier[0]) + identifier.Substring(1));
        return new(field, path, identifier, Identifiers.Escape(parameter));
    }
}
