using System.Runtime.CompilerServices;
using FactGen.Core.Binding;
using FactGen.Core.Kinds;
using FactGen.Core.Linking;
using FactGen.Core.Reading;

namespace FactGen.Generation;

/// <summary>Each text is bound once to the same kinds, whether the generator asks or an analyzer, and forgotten with it.</summary>
internal static class BindingCache
{
    private static readonly ConditionalWeakTable<FactDocument, Known> Bindings = new();

    /// <summary>The document's entries; bound anew where the path or the kinds are others than the last time.</summary>
    public static Binding Get(FactDocument document, string logicalPath, KindCatalog catalog, CancellationToken cancellationToken)
    {
        if (Bindings.TryGetValue(document, out var known) && known.LogicalPath == logicalPath && known.Catalog.Equals(catalog)) return known.Binding;

        var result = FactBinder.Bind(document, logicalPath, catalog, cancellationToken);
        var binding = new Binding(result, Linker.Declare(result.File, catalog));
        // There is no way to replace what a table holds at once; who comes between the two binds once more.
        Bindings.Remove(document);
        Bindings.GetValue(document, _ => new(logicalPath, catalog, binding));
        return binding;
    }

    private sealed record Known(string LogicalPath, KindCatalog Catalog, Binding Binding);
}
