using FactGen.Core.Binding;
using FactGen.Core.Kinds;
using FactGen.Core.Reading;

namespace FactGen.Core.Linking;

/// <summary>
/// Binds and declares files by the kinds of one catalog, and remembers the last state of each: of an edited file it does only the
/// entries that were edited. The results are the same as without.
/// </summary>
/// <remarks>Equal to every other of its catalog, for what it remembers is no part of any result. Any number of threads may ask.</remarks>
/// <param name="catalog">The kinds in force.</param>
public sealed class FileMemory(KindCatalog catalog) : IEquatable<FileMemory>
{
    private readonly Dictionary<string, BindingResult> _bound = new(StringComparer.Ordinal);
    private readonly EntryMemory<DeclaredEntry> _declared = new();

    /// <summary>The kinds in force.</summary>
    public KindCatalog Catalog => catalog;

    /// <summary>One file's typed entries (<see cref="FactBinder"/>).</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public BindingResult Bind(FactDocument document, string logicalPath, CancellationToken cancellationToken)
    {
        BindingResult? earlier;
        lock (_bound) _bound.TryGetValue(logicalPath, out earlier);
        var result = FactBinder.Bind(document, logicalPath, catalog, earlier, cancellationToken);
        lock (_bound) _bound[logicalPath] = result;
        return result;
    }

    /// <summary>The keys and names of one file.</summary>
    public FileDeclarations Declare(BoundFile file)
    {
        var links = CatalogLinks.Of(catalog);
        var entries = _declared.Of(file, entry => links.Find(entry.Kind) is { } kind ? new(entry.Kind, entry.Key, FactName.Of(entry, kind)) : null);
        return new(file.Path, EntryMemory<DeclaredEntry>.Present(entries), file.LeftOut);
    }

    /// <inheritdoc/>
    public bool Equals(FileMemory? other) => ReferenceEquals(this, other) || (other is not null && catalog.Equals(other.Catalog));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as FileMemory);

    /// <inheritdoc/>
    public override int GetHashCode() => catalog.GetHashCode();
}
