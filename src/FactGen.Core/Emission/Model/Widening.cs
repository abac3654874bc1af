using FactGen.Core.Kinds;

namespace FactGen.Core.Emission.Model;

/// <summary>C# that turns a property which a kind has narrowed into the wider one that an interface declares.</summary>
internal static class Widening
{
    /// <summary>References and absent values convert by themselves; lists of references are typed anew over the same facts.</summary>
    public static string Of(EmissionModel model, InterfaceProperty own, InterfaceProperty declared) =>
        own.Member is { } from && declared.Member is { } to
            ? List(model, from.Type, to.Type, to.Path, "this." + own.Name)
            : "this." + own.Name;

    private static string List(EmissionModel model, FactType from, FactType to, string path, string value) => (from, to) switch
    {
        (ListType { Item: var item }, ListType { Item: var wide }) when item == wide => value,
        (ListType { Item: var item }, ListType) when item.IsReference() =>
            $"new {model.Types.Public(to, path)}({value}.Collection, global::System.Linq.Enumerable.ToArray({value}.Keys), index => {value}[index])",
        (ListType { Item: var item }, ListType { Item: var wide }) =>
            $"global::System.Linq.Enumerable.ToArray(global::System.Linq.Enumerable.Select({value}, item => {List(model, item, wide, path, "item")}))",
        _ => value,
    };
}
