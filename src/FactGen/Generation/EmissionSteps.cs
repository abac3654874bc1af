using System.Collections.Immutable;
using FactGen.Core;
using FactGen.Core.Emission;
using FactGen.Core.Emission.Layout;
using FactGen.Core.Findings;
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

    /// <summary>What the author should know of large collections.</summary>
    public static EquatableArray<OptionFault> Limits(((FactLayout? Layout, FactEmitter? Emitter) Emission, ImmutableArray<long> Bytes) input, CancellationToken cancellationToken)
    {
        if (input.Emission is not ({ } layout, { } emitter)) return default;
        var faults = new List<OptionFault>();
        if (FactLimits.OfMembers(layout, emitter.Catalog, emitter.Options) is { } members) faults.Add(new(FindingIds.LargeCollection, members));
        if (FactLimits.OfText(input.Bytes.Sum()) is { } text) faults.Add(new(FindingIds.TextLimit, text));
        return faults.ToEquatableArray();
    }

    /// <summary>How much of the limit on string literals some sources take.</summary>
    public static long TextBytes((EquatableArray<FactSource> Sources, FactEmitter? Emitter) input, CancellationToken cancellationToken) =>
        Guard.Run(() => input.Sources.Sum(source => input.Emitter?.TextBytes(source) ?? 0), static _ => 0);

    /// <summary>The sources of facts, in a fixed number of groups.</summary>
    public static IEnumerable<EquatableArray<FactSource>> Sources((ImmutableArray<LinkedFile> Files, FactLayout? Layout) input, CancellationToken cancellationToken) =>
        input.Layout is null ? [] : FactSources.Grouped(input.Files, input.Layout);
}
