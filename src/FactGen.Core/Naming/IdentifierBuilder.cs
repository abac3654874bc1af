using System.Globalization;
using System.Text;

namespace FactGen.Core.Naming;

/// <summary>Puts an identifier together in PascalCase, word by word.</summary>
internal sealed class IdentifierBuilder
{
    private readonly StringBuilder _text = new();
    private bool _startsWord = true;

    /// <summary>Ends the word: the next letter is a capital.</summary>
    public void EndWord() => _startsWord = true;

    /// <summary>Appends a letter, capital at the start of a word.</summary>
    public void Letter(char letter)
    {
        _text.Append(_startsWord ? char.ToUpperInvariant(letter) : letter);
        _startsWord = false;
    }

    /// <summary>Appends a digit. Digits of two words stay apart, or 1.10 and 11.0 would be one name.</summary>
    public void Digit(char digit)
    {
        if (_text.Length == 0 || (_startsWord && char.IsDigit(_text[_text.Length - 1]))) _text.Append('_');
        _text.Append(digit);
        _startsWord = false;
    }

    /// <summary>Appends a combining mark, which may not come first.</summary>
    public void Mark(char mark)
    {
        if (_text.Length == 0) _text.Append('_');
        _text.Append(mark);
        _startsWord = false;
    }

    /// <summary>Appends a word that stands for a symbol; a new word follows it.</summary>
    public void Word(string word)
    {
        _text.Append(word);
        _startsWord = true;
    }

    /// <summary>Appends a character that C# refuses as its code point: <c>U20BB7</c>.</summary>
    public void CodePoint(int codePoint) => Word("U" + codePoint.ToString("X4", CultureInfo.InvariantCulture));

    /// <inheritdoc/>
    public override string ToString() => _text.ToString();
}
