using FactGen.Core.Linking;

namespace FactGen.Core.Checks;

/// <summary>Where references of one type may lead; worked out once a type.</summary>
/// <param name="kinds">The kinds as declared.</param>
/// <param name="index">All facts.</param>
internal sealed class ReferenceTarget(IReadOnlyList<string> kinds, FactIndex index)
{
    /// <summary>The kinds with entries, abstract ones replaced by those that extend them.</summary>
    public IReadOnlyList<KindLinks> Concrete { get; } = [.. index.Links.ConcreteOf(kinds)];

    /// <summary>The kinds as messages name them: <c>person or organization</c>.</summary>
    public string Wanted { get; } = string.Join(" or ", kinds);

    /// <summary>Whether there is an entry of that key, or one that only its own faults keep from being a fact.</summary>
    public bool IsDeclared(string key)
    {
        foreach (var kind in Concrete)
        {
            if (index.IsDeclared(kind.Kind.Name, key)) return true;
        }

        return false;
    }
}
