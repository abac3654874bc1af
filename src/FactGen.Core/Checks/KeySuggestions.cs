using FactGen.Core.Linking;
using FactGen.Core.Naming;

namespace FactGen.Core.Checks;

/// <summary>The key that was probably meant, among all keys of the kinds wanted.</summary>
internal sealed class KeySuggestions(FactIndex index)
{
    /// <summary>Comparing with ten thousand keys takes milliseconds; a file whose every reference dangles needs other help.</summary>
    private const int MostLookUps = 100;

    private readonly Dictionary<(string Expected, string Key), string?> _known = [];

    /// <summary>The nearest key, or null.</summary>
    /// <param name="key">The key that there is not.</param>
    /// <param name="expected">The kinds wanted, as declared.</param>
    /// <param name="kinds">The same, as far as they have entries.</param>
    public string? Nearest(string key, string expected, IReadOnlyList<KindLinks> kinds)
    {
        var place = (expected, key);
        if (_known.TryGetValue(place, out var known)) return known;
        if (_known.Count >= MostLookUps) return null;
        var names = new HashSet<string>(kinds.Select(static kind => kind.Kind.Name), StringComparer.Ordinal);
        var keys = index.Collections.Where(collection => names.Contains(collection.Kind)).SelectMany(static collection => collection.Facts);
        var nearest = DidYouMean.Nearest(key, keys.Where(static fact => fact.Key is not null).Select(static fact => fact.Key!));
        _known.Add(place, nearest);
        return nearest;
    }
}
