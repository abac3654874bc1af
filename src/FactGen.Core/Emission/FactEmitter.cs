using FactGen.Core.Emission.Facts;
using FactGen.Core.Emission.Layout;
using FactGen.Core.Emission.Model;
using FactGen.Core.Emission.Records;
using FactGen.Core.Kinds;

namespace FactGen.Core.Emission;

/// <summary>The C# of kinds and facts, one source at a time, so that a host can cache each by what it is made of.</summary>
/// <remarks>
/// Made once for a catalog and options. Every method is a pure function of these and its arguments: equal ones give equal
/// bytes on every machine. Hint names never collide, and no text of a fact file becomes anything but a literal, a comment or
/// an identifier. Together the sources need: the values (unless they come from a referenced library), every kind of the
/// catalog, and of one layout the row readers, every collection, every source of facts, and the lines.
/// </remarks>
public sealed class FactEmitter
{
    // What the model works out it keeps, so two threads may not ask it at once.
    private readonly object _gate = new();
    private readonly EmissionModel _model;

    /// <summary>Works out the names and types of a catalog.</summary>
    /// <param name="catalog">The kinds to emit (<see cref="UsedKinds"/>).</param>
    /// <param name="options">The options.</param>
    public FactEmitter(KindCatalog catalog, EmissionOptions options) => _model = new(catalog, options);

    /// <summary>The kinds.</summary>
    public KindCatalog Catalog => _model.Catalog;

    /// <summary>The options.</summary>
    public EmissionOptions Options => _model.Options;

    /// <summary>The value types, one source a file: independent of all facts.</summary>
    public static IEnumerable<EmittedSource> EmitValues(EmissionOptions options) =>
        CarriedSources.Values.Names.Select(name => CarriedEmitter.EmitValue(name, options));

    /// <summary>What reads rows: needed beside collections that are not small.</summary>
    public static IEnumerable<EmittedSource> EmitRowReaders(EmissionOptions options) =>
        CarriedSources.Rows.Names.Select(name => CarriedEmitter.EmitRows(name, options));

    /// <summary>The types of every kind, one source a kind.</summary>
    public IEnumerable<EmittedSource> EmitKinds()
    {
        lock (_gate) return _model.Catalog.Kinds.Select(kind => KindEmitter.Emit(kind, _model)).ToArray();
    }

    /// <summary>A collection's keys and <c>All</c>; null when its kind is not emitted.</summary>
    public EmittedSource? EmitCollection(CollectionLayout layout)
    {
        if (_model.Catalog.Find(layout.Index.Kind) is not { IsAbstract: false } kind) return null;
        lock (_gate) return new CollectionEmitter(layout, kind, _model).Emit();
    }

    /// <summary>The facts of one source.</summary>
    public EmittedSource EmitSource(FactSource source)
    {
        lock (_gate) return new FactSourceEmitter(source, _model).Emit();
    }

    /// <summary>How many bytes of string literals the rows of a source take; 0 where they are UTF-8, which has no limit.</summary>
    public long TextBytes(FactSource source)
    {
        if (Options.HasUtf8Literals) return 0;
        lock (_gate) return 2 * new FactSourceEmitter(source, _model).RowLength();
    }

    /// <summary>The lines of all facts; of the files in any order.</summary>
    public EmittedSource EmitLines(IEnumerable<FileLines> files, FactLayout layout)
    {
        lock (_gate) return new LinesEmitter(_model).Emit(files, layout);
    }
}
