using System.Globalization;
using FactGen.Core.Kinds;

namespace FactGen.Core.Emission.Model;

/// <summary>C# that turns what a constructor was given into what a property holds: keys into facts, texts into URIs.</summary>
internal sealed class Resolution(EmissionModel model)
{
    private const string Linq = "global::System.Linq.Enumerable.";

    /// <summary>The collections in which a reference's key is looked up, as messages name them.</summary>
    public string Collections(FactType reference) => string.Join("|", model.Concrete(reference).Select(static kind => kind.Collection));

    /// <summary>An expression of the reference's type, or null: the fact with a key.</summary>
    public string Find(FactType reference, string path, string key)
    {
        var type = model.Types.Public(reference, path);
        var finds = model.Concrete(reference).Select(kind => $"({type}?){model.Collection(kind)}.All.Find({key})").ToArray();
        return finds.Length == 0 ? $"({type}?)null" : string.Join(" ?? ", finds);
    }

    /// <summary>The set that a reference leads into, where there is but one and it holds just what the property gives; else null.</summary>
    public string? OnlySet(FactType reference, string path)
    {
        var kinds = model.Concrete(reference).ToArray();
        return kinds.Length == 1 && model.Types.Public(reference, path) == model.Options.Type(model.Names[kinds[0].Name].Record)
            ? model.Collection(kinds[0]) + ".All"
            : null;
    }

    /// <summary>An expression of the property's type.</summary>
    /// <param name="type">A lazy type.</param>
    /// <param name="path">Its path.</param>
    /// <param name="given">An expression of the constructor's type, never null, without side effects.</param>
    /// <param name="owner">An expression: the key of the fact that says so.</param>
    /// <param name="field">The field's name.</param>
    /// <param name="depth">How many lists and maps stand around it.</param>
    public string Resolve(FactType type, string path, string given, string owner, string field, int depth = 0)
    {
        var variable = "item" + depth.ToString(CultureInfo.InvariantCulture);
        string Inner(FactType inner, string expression) => Resolve(inner, path, expression, owner, field, depth + 1);
        return type switch
        {
            _ when !CSharpTypes.IsLazy(type) => given,
            ScalarType => $"new global::System.Uri({given}, global::System.UriKind.Absolute)",
            ListType { Item: var item } when item.IsReference() =>
                $"new {model.Types.Public(type, path)}({Literals.Of(Collections(item))}, {given}, {variable} => {Inner(item, $"{given}[{variable}]")})",
            ListType { Item: var item } =>
                $"{Linq}ToArray({Linq}Select<{model.Types.Raw(item, path)}, {model.Types.Public(item, path)}>({given}, {variable} => {Inner(item, variable)}))",
            MapType map =>
                $"{Linq}ToDictionary<{model.Types.RawPair(map, path)}, {CSharpTypes.KeyOf(map)}, {model.Types.Public(map.Value, path)}>"
                + $"({given}, {variable} => {variable}.Key, {variable} => {Inner(map.Value, variable + ".Value")})",
            _ => $"{Find(type, path, given)} ?? throw new {model.Options.Value("DanglingReferenceException")}"
                + $"({owner}, {Literals.Of(field)}, {Literals.Of(Collections(type))}, {given})",
        };
    }
}
