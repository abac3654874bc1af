using System.Collections.Immutable;
using FactGen.Core;
using FactGen.Core.Emission;
using FactGen.Core.Emission.Layout;
using FactGen.Core.Kinds;
using FactGen.Core.Linking;

namespace FactGen.Generation;

/// <summary>The steps between linked facts and their sources.</summary>
internal static class EmissionSteps
{
    /// <summary>The kinds to emit: those with facts, those that they speak of, and all that the user declares.</summary>
    public static KindCatalog Used((KindCatalog Catalog, FactIndex Index) input, CancellationToken cancellationToken) => UsedKinds.Of(
        input.Catalog,
        BuiltInKinds.Catalog,
        input.Index.Collections.Where(static collection => collection.Facts.Count > 0).Select(static collection => collection.Kind));

    /// <summary>What emits those kinds and their facts, one for all outputs; null where nothing can be emitted.</summary>
    public static FactEmitter? Emitter((KindCatalog Used, EmissionOptions? Options) input, CancellationToken cancellationToken) =>
        input.Options is null ? null : new(input.Used, input.Options);

    /// <summary>Which fact stands in which source.</summary>
    public static FactLayout? Layout((FactIndex Index, EmissionOptions? Options) input, CancellationToken cancellationToken) =>
        input.Options is null ? null : FactLayout.Of(input.Index.Collections, input.Options);

    /// <summary>The sources of facts, in a fixed number of groups.</summary>
    public static IEnumerable<EquatableArray<FactSource>> Sources((ImmutableArray<LinkedFile> Files, FactLayout? Layout) input, CancellationToken cancellationToken) =>
        input.Layout is null ? [] : FactSources.Grouped(input.Files, input.Layout);
}
