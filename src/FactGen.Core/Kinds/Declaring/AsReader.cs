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
}
