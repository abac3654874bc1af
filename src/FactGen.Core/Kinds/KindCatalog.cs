namespace FactGen.Core.Kinds;

/// <summary>Every kind that is in force: the built-in ones and the user's, inheritance resolved. Compares by value.</summary>
/// <param name="Kinds">In declaration order: built-in first, then by file path.</param>
public sealed record KindCatalog(EquatableArray<Kind> Kinds)
{
    /// <summary>The kind of that name, or null.</summary>
    public Kind? Find(string name) => Kinds.FirstOrDefault(kind => kind.Name == name);

    /// <summary>The kind whose entries stand under that root key, or null.</summary>
    public Kind? OfCollection(string collection) => Kinds.FirstOrDefault(kind => kind.Collection == collection);

    /// <summary>Whether an entry of <paramref name="kind"/> may stand where <paramref name="expected"/> is declared.</summary>
    public bool Is(string kind, string expected) =>
        kind == expected || (Find(kind)?.Extends.Any(parent => Is(parent, expected)) ?? false);

    /// <summary>The kinds with entries that may stand where <paramref name="kind"/> is declared: itself, or what extends it.</summary>
    public IEnumerable<Kind> Concrete(string kind) => Kinds.Where(candidate => !candidate.IsAbstract && Is(candidate.Name, kind));
}
