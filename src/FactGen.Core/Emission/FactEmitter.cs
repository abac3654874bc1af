using FactGen.Core.Emission.Facts;
using FactGen.Core.Emission.Model;
using FactGen.Core.Emission.Records;
using FactGen.Core.Kinds;
using FactGen.Core.Linking;

namespace FactGen.Core.Emission;

/// <summary>The C# of kinds and facts, one source at a time, so that a host can cache each by what it is made of.</summary>
/// <remarks>
/// Every method is a pure function: equal arguments give equal bytes on every machine. Hint names never collide, and no text
/// of a fact file becomes anything but a literal, a comment or an identifier. Together the sources need: the values (unless
/// they come from a referenced library), every kind of the catalog, one collection a kind with entries, every file, and the
/// lines.
/// </remarks>
public static class FactEmitter
{
    /// <summary>The value types, one source a file: independent of all facts.</summary>
    public static IEnumerable<EmittedSource> EmitValues(EmissionOptions options) =>
        ValueSources.Names.Select(name => ValuesEmitter.Emit(name, options));

    /// <summary>The types of every kind, one source a kind.</summary>
    /// <param name="catalog">The kinds to emit (<see cref="UsedKinds"/>); the same catalog in every call.</param>
    /// <param name="options">The options.</param>
    public static IEnumerable<EmittedSource> EmitKinds(KindCatalog catalog, EmissionOptions options)
    {
        var model = new EmissionModel(catalog, options);
        return catalog.Kinds.Select(kind => KindEmitter.Emit(kind, model));
    }

    /// <summary>A collection's keys and <c>All</c>; null when its kind is not emitted.</summary>
    public static EmittedSource? EmitCollection(CollectionIndex index, KindCatalog catalog, EmissionOptions options) =>
        catalog.Find(index.Kind) is { IsAbstract: false } kind ? new CollectionEmitter(index, kind, new(catalog, options)).Emit() : null;

    /// <summary>The facts of one file; null when it has none.</summary>
    public static EmittedSource? EmitFile(LinkedFile file, KindCatalog catalog, EmissionOptions options) =>
        file.Entries.Count == 0 ? null : new FactFileEmitter(file, new(catalog, options)).Emit();

    /// <summary>The lines of all files that <see cref="EmitFile"/> is called for, in any order; a file without lines is left out.</summary>
    public static EmittedSource EmitLines(IEnumerable<FileLines> files, EmissionOptions options) => LinesEmitter.Emit(files, options);
}
