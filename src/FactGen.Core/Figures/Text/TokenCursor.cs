using FactGen.Core.Figures.Languages;

namespace FactGen.Core.Figures.Text;

/// <summary>Walks the tokens of a text.</summary>
internal sealed class TokenCursor(FigureText text, Token[] tokens)
{
    /// <summary>How many tokens there are, the end included.</summary>
    public int Count => tokens.Length;

    /// <summary>A cursor over some of the tokens alone.</summary>
    public TokenCursor Part(int start, int end)
    {
        var after = tokens[end];
        return new(text, [.. tokens.Skip(start).Take(end - start), new Token(TokenKind.End, after.Start, 0, [])]);
    }

    /// <summary>The number of the token at hand; may be set back.</summary>
    public int Index { get; set; }

    /// <summary>The token at hand; the last is the end and stays.</summary>
    public Token Current => tokens[Index];

    /// <summary>Whether all is read.</summary>
    public bool IsAtEnd => Current.Kind == TokenKind.End;

    /// <summary>The folded text of a token.</summary>
    public string TextOf(Token token) => text.Folded.Substring(token.Start, token.Length);

    /// <summary>Steps over the token at hand.</summary>
    public void Advance()
    {
        if (!IsAtEnd) Index++;
    }

    /// <summary>Whether the token at hand begins with a capital letter.</summary>
    public bool IsCapitalized => !IsAtEnd && char.IsUpper(text.Text[Current.Start]);

    /// <summary>Whether the token at hand can play a role.</summary>
    public bool Is(Role role) => Current.Meanings.Any(meaning => meaning.Role == role);

    /// <summary>Whether the token before can play a role.</summary>
    public bool PreviousIs(Role role) => Index > 0 && tokens[Index - 1].Meanings.Any(meaning => meaning.Role == role);

    /// <summary>Steps over the token at hand if it can play a role.</summary>
    public bool TryTake(Role role, out Meaning taken)
    {
        foreach (var meaning in Current.Meanings)
        {
            if (meaning.Role != role) continue;
            taken = meaning;
            Index++;
            return true;
        }

        taken = default;
        return false;
    }

    /// <summary>Steps over the token at hand if it can play a role.</summary>
    public bool TryTake(Role role) => TryTake(role, out _);

    /// <summary>Whether the token at hand is that mark.</summary>
    public bool IsMark(char mark) => Current.Kind == TokenKind.Mark && text.Folded[Current.Start] == mark;

    /// <summary>Steps over the token at hand if it is that mark.</summary>
    public bool TryTakeMark(char mark)
    {
        if (!IsMark(mark)) return false;
        Index++;
        return true;
    }

    /// <summary>The token at hand is where reading ends.</summary>
    /// <typeparam name="T">The figure wanted.</typeparam>
    /// <param name="reason">Why.</param>
    public FigureReading<T>.Unreadable Fail<T>(string reason)
        where T : class, IEquatable<T> =>
        new(text.Text.Substring(Current.Start, Current.Length), reason, Current.Start);
}
