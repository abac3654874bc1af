using FactGen.Core.Figures.Languages;
using FactGen.Core.Figures.Text;

namespace FactGen.Core.Figures.Sums;

/// <summary>Gathers the signs, codes and words for a currency around an amount.</summary>
internal sealed class CurrencyReader(TokenCursor cursor)
{
    private readonly List<string> _groups = [];

    /// <summary>The codes, or the names of groups, in the order printed.</summary>
    public IReadOnlyList<string> Groups => _groups;

    /// <summary>Steps over the currencies at hand.</summary>
    /// <returns>Whether there was one.</returns>
    public bool Read()
    {
        var count = _groups.Count;
        while (cursor.TryTake(Role.Currency, out var currency)) _groups.Add(currency.Text);
        return _groups.Count > count;
    }

    /// <summary>Steps over what joins a number to its currency: <c>de</c>, or the hyphen of <c>four-billion-dollar</c>.</summary>
    public bool ReadLink() => cursor.TryTake(Role.Link) || cursor.TryTakeMark('-');
}
