using FactGen.Core.Emission;
using FactGen.Core.Emission.Layout;
using FactGen.Core.Findings;
using FactGen.Core.Kinds;
using FactGen.Core.Linking;

namespace FactGen.Generation;

/// <summary>The steps between the index of all facts and their sources.</summary>
internal static class EmissionSteps
{
    /// <summary>The kinds to emit: those with facts, those that they speak of, and all that the user declares.</summary>
    public static KindCatalog Used(FactIndex index, CancellationToken cancellationToken) => UsedKinds.Of(
        index.Catalog,
        BuiltInKinds.Catalog,
        index.Collections.Where(static collection => collection.Facts.Count > 0).Select(static collection => collection.Kind));

    /// <summary>What emits those kinds and their facts, one for all outputs; null where nothing can be emitted.</summary>
    public static FactEmitter? Emitter((KindCatalog Used, EmissionOptions? Options) input, CancellationToken cancellationToken) =>
        input.Options is null ? null : new(input.Used, input.Options);

    /// <summary>Which fact stands in which source.</summary>
    public static FactLayout? Layout((FactIndex Index, EmissionOptions? Options) input, CancellationToken cancellationToken) =>
        input.Options is null ? null : FactLayout.Of(input.Index.Collections, input.Options);

    /// <summary>What the author should know of large collections.</summary>
    public static Batch<OptionFault> Limits((Pair<FactLayout?, FactEmitter?> Emission, Batch<TextSize> Sizes) input, CancellationToken cancellationToken)
    {
        var faults = new List<OptionFault>();
        if (input.Emission is not ({ } layout, { } emitter)) return new(faults);
        if (FactLimits.OfMembers(layout, emitter.Catalog, emitter.Options) is { } members) faults.Add(new(FindingIds.LargeCollection, members));
        if (FactLimits.OfText(input.Sizes.Sum(static size => size.Bytes)) is { } text) faults.Add(new(FindingIds.TextLimit, text));
        return new(faults);
    }

    /// <summary>How much of the limit on string literals some sources take.</summary>
    public static TextSize TextSize((Batch<FactSource> Sources, FactEmitter? Emitter) input, CancellationToken cancellationToken) =>
        Guard.Run(() => new TextSize(input.Sources.Sum(source => input.Emitter?.TextBytes(source) ?? 0)), static _ => new(0));

    /// <summary>The sources of facts, in a fixed number of groups.</summary>
    public static IEnumerable<Batch<FactSource>> Sources((Batch<LinkedFile> Files, FactLayout? Layout) input, CancellationToken cancellationToken) =>
        input.Layout is null ? [] : FactSources.Grouped(input.Files, input.Layout).Select(static group => new Batch<FactSource>(group));
}
