using FactGen.Core.Kinds;

namespace FactGen.Core.Emission.Model;

/// <summary>The C# types of declared types: what a property has, and what a constructor takes.</summary>
/// <remarks>
/// The two differ where a value must not be made when its fact is: a reference is taken as its key, a URI as its text. Such
/// a type is lazy, and so is a list or map of it. A nested record or union takes care of its own.
/// </remarks>
internal sealed class CSharpTypes(TypeNames names, EmissionOptions options)
{
    private const string Generic = "global::System.Collections.Generic.";

    /// <summary>The type that a property has, without <c>?</c>.</summary>
    public string Public(FactType type, string path) => type switch
    {
        ScalarType { Scalar: ScalarKind.Uri } => "global::System.Uri",
        ReferenceType reference => options.Type(names[reference.Kind].Reference),
        UnionType => options.Type(names.Nested(path)),
        ListType { Item: var item } when item.IsReference() => options.Value("FactSet") + "<" + Public(item, path) + ">",
        ListType list => ListOf(Public(list.Item, path)),
        MapType map => MapOf(map, Public(map.Value, path)),
        _ => Raw(type, path),
    };

    /// <summary>The type that a constructor takes, without <c>?</c>.</summary>
    public string Raw(FactType type, string path) => type switch
    {
        ScalarType scalar => Scalar(scalar.Scalar),
        ListType { Item: var item } when item.IsReference() => "string[]",
        ListType list => ListOf(Raw(list.Item, path)),
        MapType map => MapOf(map, Raw(map.Value, path)),
        _ when type.IsReference() => "string",
        _ => options.Type(names.Nested(path)),
    };

    /// <summary>Whether the two differ.</summary>
    public static bool IsLazy(FactType type) => type switch
    {
        ScalarType scalar => scalar.Scalar == ScalarKind.Uri,
        ListType list => IsLazy(list.Item),
        MapType map => IsLazy(map.Value),
        _ => type.IsReference(),
    };

    /// <summary>Whether the property's type is a struct or enum.</summary>
    public static bool IsValueType(FactType type) => type switch
    {
        ScalarType scalar => scalar.Scalar is not (ScalarKind.Text or ScalarKind.Uri),
        EnumType => true,
        UnionType union => !union.IsOfKinds(),
        _ => false,
    };

    /// <summary>The type of a map's pairs, of <see cref="Raw"/> values.</summary>
    public string RawPair(MapType map, string path) => $"{Generic}KeyValuePair<{KeyOf(map)}, {Raw(map.Value, path)}>";

    /// <summary>The type of a map's keys.</summary>
    public static string KeyOf(MapType map) => map.IntegerKeys ? "long" : "string";

    /// <summary>A collection without elements, for a parameter of <see cref="Raw"/> type that is null.</summary>
    public string Empty(FactType type, string path) => type switch
    {
        ListType { Item: var item } => $"global::System.Array.Empty<{Raw(item, path)}>()",
        MapType map => $"new {Dictionary(map, path)}()",
        _ => "default",
    };

    /// <summary>The class behind a map.</summary>
    public string Dictionary(MapType map, string path) => $"{Generic}Dictionary<{KeyOf(map)}, {Raw(map.Value, path)}>";

    private static string ListOf(string item) => $"{Generic}IReadOnlyList<{item}>";

    private static string MapOf(MapType map, string value) => $"{Generic}IReadOnlyDictionary<{KeyOf(map)}, {value}>";

    private string Scalar(ScalarKind kind) => kind switch
    {
        ScalarKind.Integer => "long",
        ScalarKind.Decimal => "decimal",
        ScalarKind.Boolean => "bool",
        ScalarKind.Date => options.Value("FactDate"),
        ScalarKind.Instant => "global::System.DateTimeOffset",
        ScalarKind.Duration => options.Value("Duration"),
        ScalarKind.Money => options.Value("Money"),
        _ => "string",
    };
}
