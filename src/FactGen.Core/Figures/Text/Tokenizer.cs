using FactGen.Core.Figures.Languages;

namespace FactGen.Core.Figures.Text;

/// <summary>Cuts a text into tokens with the word list of one language: the longest word wins.</summary>
/// <param name="text">The text.</param>
/// <param name="language">The language.</param>
/// <param name="plainDigits">Whether digits end at any separator: in a date the dots of <c>26.9.2024</c> part its numbers.</param>
internal sealed class Tokenizer(FigureText text, FigureLanguage language, bool plainDigits)
{
    private readonly string _folded = text.Folded;
    private readonly List<Token> _tokens = [];

    /// <summary>The tokens in order, spaces left out, the last of kind <see cref="TokenKind.End"/>.</summary>
    public Token[] Read()
    {
        for (var at = 0; at < _folded.Length;)
        {
            if (_folded[at] == ' ')
            {
                at++;
                continue;
            }

            var token = Next(at);
            _tokens.Add(token);
            at = token.End + (IsAbbreviated(token) ? 1 : 0);
        }

        _tokens.Add(new(TokenKind.End, _folded.Length, 0, []));
        return [.. _tokens];
    }

    private Token Next(int at)
    {
        if (StartsDigits(at)) return new(TokenKind.Digits, at, DigitsLength(at), []);
        if (TryWord(at, out var word)) return word;
        return char.IsLetter(_folded[at]) ? Unknown(at) : new(TokenKind.Mark, at, char.IsSurrogate(_folded[at]) ? 2 : 1, []);
    }

    private bool TryWord(int at, out Token token)
    {
        token = default;
        if (!language.Words.TryFind(_folded, at, EndsWell, out var length, out var meanings)) return false;
        if (CharacterFold.IsLatin(_folded[at]) && at > 0 && CharacterFold.IsLatin(_folded[at - 1]) && !IsJoinedTo(at)) return false;
        token = new(TokenKind.Word, at, length, meanings);
        return true;
    }

    /// <summary>Whether a word may end there: not between two letters, unless the language writes numerals in one word.</summary>
    private bool EndsWell(int end, Meaning[] meanings) =>
        end == _folded.Length
        || !CharacterFold.IsLatin(_folded[end - 1])
        || !CharacterFold.IsLatin(_folded[end])
        || (language.JoinsNumerals && meanings.Any(static meaning => meaning.Role.IsNumeral()));

    private bool IsJoinedTo(int at) =>
        language.JoinsNumerals && _tokens.Count > 0 && _tokens[_tokens.Count - 1] is { Kind: TokenKind.Word } last && last.End == at;

    /// <summary>Whether a Latin word is followed by the dot of an abbreviation, as in <c>Mrd.</c>.</summary>
    private bool IsAbbreviated(Token token) =>
        token.Kind == TokenKind.Word
        && token.End < _folded.Length
        && _folded[token.End] == '.'
        && CharacterFold.IsLatin(_folded[token.End - 1]);

    private Token Unknown(int at)
    {
        var isLatin = CharacterFold.IsLatin(_folded[at]);
        var end = at + 1;
        while (end < _folded.Length
            && char.IsLetter(_folded[end])
            && CharacterFold.IsLatin(_folded[end]) == isLatin
            && (isLatin || !language.Words.TryFind(_folded, end, EndsWell, out _, out _)))
        {
            end++;
        }

        var code = text.Text.Substring(at, end - at);
        return Values.Currency.TryParse(code, out _)
            ? new(TokenKind.Word, at, end - at, [new(Role.Currency, 0, code)])
            : new(TokenKind.Unknown, at, end - at, []);
    }

    private bool StartsDigits(int at) =>
        IsDigit(at) || (!plainDigits && _folded[at] == '.' && IsDigit(at + 1));

    private int DigitsLength(int at)
    {
        var end = at + 1;
        while (end < _folded.Length && (IsDigit(end) || (!plainDigits && IsSeparator(end)))) end++;
        return end - at;
    }

    /// <summary>Whether a character joins the digits around it. A space does only before a group of exactly three.</summary>
    private bool IsSeparator(int at) => _folded[at] switch
    {
        '.' or ',' or '\'' => IsDigit(at - 1) && IsDigit(at + 1),
        ' ' => IsDigit(at - 1) && IsDigit(at + 1) && IsDigit(at + 2) && IsDigit(at + 3) && !IsDigit(at + 4),
        _ => false,
    };

    private bool IsDigit(int at) => at >= 0 && at < _folded.Length && CharacterFold.IsDigit(_folded[at]);
}
