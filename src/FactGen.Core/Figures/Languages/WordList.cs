using System.Globalization;

namespace FactGen.Core.Figures.Languages;

/// <summary>The words of a language, found from the longest down.</summary>
internal sealed class WordList
{
    private readonly Dictionary<string, Meaning[]> _meanings = new(StringComparer.Ordinal);
    private readonly Dictionary<char, int> _longest = [];

    /// <summary>Every word, as the text that it is found in has it.</summary>
    public IEnumerable<string> All => _meanings.Keys;

    /// <summary>Adds words that have a role and a number each.</summary>
    /// <param name="role">The role.</param>
    /// <param name="words"><c>one=1 two=2</c>, <c>_</c> for a space, <c>decade=0*10</c> for a factor.</param>
    public void Add(Role role, string words)
    {
        foreach (var word in Split(words))
        {
            var sign = word.LastIndexOf('=');
            var number = word.Substring(sign + 1).Split('*');
            var factor = number.Length > 1 ? int.Parse(number[1], CultureInfo.InvariantCulture) : 1;
            Add(word.Substring(0, sign), new(role, decimal.Parse(number[0], CultureInfo.InvariantCulture), "", factor));
        }
    }

    /// <summary>Adds words that have one role and one number.</summary>
    public void Add(Role role, decimal number, string words)
    {
        foreach (var word in Split(words)) Add(word, new(role, number));
    }

    /// <summary>Adds the words for a currency, or for a group of currencies.</summary>
    public void AddCurrency(string codeOrGroup, string words)
    {
        foreach (var word in Split(words)) Add(word, new(Role.Currency, 0, codeOrGroup));
    }

    /// <summary>Adds the words of another list behind these.</summary>
    public void Add(WordList other)
    {
        foreach (var pair in other._meanings)
        {
            foreach (var meaning in pair.Value) Add(pair.Key, meaning);
        }
    }

    /// <summary>The longest word that stands at a place.</summary>
    /// <param name="text">A folded text.</param>
    /// <param name="start">The place.</param>
    /// <param name="mayEnd">Whether a word of those meanings may end where it would.</param>
    /// <param name="length">Its length.</param>
    /// <param name="meanings">Its meanings.</param>
    public bool TryFind(string text, int start, Func<int, Meaning[], bool> mayEnd, out int length, out Meaning[] meanings)
    {
        _longest.TryGetValue(text[start], out var longest);
        for (length = Math.Min(longest, text.Length - start); length > 0; length--)
        {
            if (_meanings.TryGetValue(text.Substring(start, length), out meanings) && mayEnd(start + length, meanings)) return true;
        }

        meanings = [];
        return false;
    }

    private static string[] Split(string words) => words.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);

    private void Add(string word, Meaning meaning)
    {
        var key = word.Replace('_', ' ');
        _meanings[key] = _meanings.TryGetValue(key, out var known) ? [.. known, meaning] : [meaning];
        _longest.TryGetValue(key[0], out var longest);
        _longest[key[0]] = Math.Max(longest, key.Length);
    }
}
