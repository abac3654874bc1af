using FactGen.Core.Reading;

namespace FactGen.Core.Kinds.Declaring;

/// <summary>Reads a field's <c>as:</c>: one C# name, of the nested type where the field has one, else of the property; or both by name.</summary>
internal static class AsReader
{
    private const string Property = "property";
    private const string Type = "type";
    private static readonly string[] Parts = [Property, Type];

    public static (string? Property, string? Type) Read(FactNode mapping, Scope scope)
    {
        if (!scope.TryGet(mapping, KindKeys.As, out var node)) return default;
        if (node.Kind != NodeKind.Mapping) return (null, scope.CSharpName(mapping, KindKeys.As));
        scope.RequireKnownKeys(node, Parts);
        return (scope.CSharpName(node, Property), scope.CSharpName(node, Type));
    }

    /// <summary>Tells of a name for the type of a field that has no type to be named here: a common one (a text, a date, a reference), or an inherited one.</summary>
    public static void RefuseType(FactNode mapping, bool isInherited, Scope scope)
    {
        if (!mapping.TryGet(KindKeys.As, out var node) || node.Kind != NodeKind.Mapping || !node.TryGet(Type, out var type)) return;
        scope.Wrong(type, isInherited
            ? "as: names the type that type: declares, and here is none; an inherited type has its name where it is declared"
            : "as: names the type of a record, an enum or a union of values; this field's type is none of them and has its name already");
    }
}
