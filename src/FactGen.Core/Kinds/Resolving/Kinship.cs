namespace FactGen.Core.Kinds.Resolving;

/// <summary>Which kind extends which, directly or over others.</summary>
internal sealed class Kinship
{
    private readonly Dictionary<string, HashSet<string>> _ancestors = new(StringComparer.Ordinal);

    /// <param name="ordered">The kinds, every ancestor before its heirs.</param>
    public Kinship(IEnumerable<KindDraft> ordered)
    {
        foreach (var draft in ordered)
        {
            var own = new HashSet<string>(StringComparer.Ordinal) { draft.Name };
            foreach (var parent in draft.Extends) own.UnionWith(_ancestors[parent]);
            _ancestors.Add(draft.Name, own);
        }
    }

    /// <summary>Whether an entry of <paramref name="kind"/> may stand where <paramref name="expected"/> is declared.</summary>
    public bool Is(string kind, string expected) => _ancestors.TryGetValue(kind, out var ancestors) && ancestors.Contains(expected);
}
