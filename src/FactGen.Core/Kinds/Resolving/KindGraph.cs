namespace FactGen.Core.Kinds.Resolving;

/// <summary>The kinds with their fields final: what paths, defaults and rules are checked against.</summary>
internal sealed class KindGraph
{
    private readonly Dictionary<string, Kind> _kinds;
    private readonly Kinship _kinship;

    public KindGraph(IReadOnlyList<Kind> kinds, Kinship kinship)
    {
        _kinship = kinship;
        _kinds = kinds.ToDictionary(static kind => kind.Name, StringComparer.Ordinal);
        Walker = new(kinds.ToDictionary(static kind => kind.Name, static kind => kind.Shape, StringComparer.Ordinal));
    }

    public PathWalker Walker { get; }

    /// <summary>The kinds' names.</summary>
    public IEnumerable<string> Names => _kinds.Keys;

    public Kind? Find(string name) => _kinds.TryGetValue(name, out var kind) ? kind : null;

    /// <summary>Whether an entry of <paramref name="kind"/> may stand where <paramref name="expected"/> is declared.</summary>
    public bool Is(string kind, string expected) => _kinship.Is(kind, expected);

    /// <summary>The kinds with entries that may stand where <paramref name="kind"/> is declared.</summary>
    public IEnumerable<Kind> Concrete(string kind) => _kinds.Values.Where(other => !other.IsAbstract && Is(other.Name, kind));
}
