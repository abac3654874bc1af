using System.Globalization;
using FactGen.Core.Emission.Facts;

namespace FactGen.Core.Emission.Layout;

/// <summary>Names of sources that have numbers of their own: two may come out the same, once in half a million projects.</summary>
internal sealed class NumberedNames
{
    private readonly HashSet<uint> _numbers = [];
    private readonly Dictionary<string, string> _given = new(StringComparer.Ordinal);

    /// <summary>The name itself, the same at each call, unless an earlier one has its number.</summary>
    public string Distinct(string name)
    {
        if (_given.TryGetValue(name, out var given)) return given;
        given = name;
        for (var more = 2; _numbers.Contains(SourceNames.Number(given)); more++) given = $"{name}-{more.ToString(CultureInfo.InvariantCulture)}";
        _numbers.Add(SourceNames.Number(given));
        _given.Add(name, given);
        return given;
    }
}
