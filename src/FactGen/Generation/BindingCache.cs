using System.Runtime.CompilerServices;
using FactGen.Core.Kinds;
using FactGen.Core.Linking;
using FactGen.Core.Reading;

namespace FactGen.Generation;

/// <summary>Each text is bound once to the same kinds, whether the generator asks or an analyzer, and forgotten with it.</summary>
internal static class BindingCache
{
    private static readonly ConditionalWeakTable<FactDocument, Known> Bindings = new();

    /// <summary>The document's entries; bound anew where the path or the kinds are others than the last time.</summary>
    public static Binding Get(FactDocument document, string logicalPath, FileMemory memory, CancellationToken cancellationToken)
    {
        if (Bindings.TryGetValue(document, out var known) && known.LogicalPath == logicalPath && known.Catalog.Equals(memory.Catalog)) return known.Binding;

        var result = memory.Bind(document, logicalPath, cancellationToken);
        var binding = new Binding(result, memory.Declare(result.File));
        // There is no way to replace what a table holds at once; who comes between the two binds once more.
        Bindings.Remove(document);
        Bindings.GetValue(document, _ => new(logicalPath, memory.Catalog, binding));
        return binding;
    }

    private sealed record Known(string LogicalPath, KindCatalog Catalog, Binding Binding);
}
