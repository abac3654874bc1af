using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace FactGen.Core.Naming;

/// <summary>C# names from keys, each from its own key alone, so that adding an entry never renames another.</summary>
/// <remarks>
/// PascalCase: separators (spaces, punctuation, underscores) end a word, the first letter of a word becomes a capital, the
/// others stay as they are. Apostrophes are left out (<c>o'brien</c> is Obrien). Symbols are spelt out (<see cref="SymbolNames"/>).
/// Letters outside the BMP, which the compiler refuses, unassigned characters and lone surrogates become their code point
/// (<c>U20BB7</c>). Format characters, variation selectors and other invisible ones are left out, because the compiler or
/// the reader does not see them. A leading digit or combining mark gets <c>_</c>, digits of two words are kept apart by it
/// (<c>1.10</c> is _1_10). The result is in Normalization Form C (a process in globalization-invariant mode cannot compose;
/// the name is valid there too, and the same for every key that is composed already).
/// </remarks>
public static class Identifiers
{
    /// <summary>The longest identifier, in UTF-16 code units; a longer one ends in a hash of its key.</summary>
    /// <remarks>The metadata format allows 1,023 bytes of UTF-8, and a nested type's name is put together from several.</remarks>
    public const int MaxLength = 120;

    private const int HashDigits = 16;

    /// <summary>The identifier of a key, not escaped; null when nothing is left of it.</summary>
    public static string? Of(string key)
    {
        // A mark that a separator held apart may compose with the letter before it into one that has a capital:
        // a second pass finds it, so that a name is its own name. Without marks one pass is all.
        var identifier = Pass(key);
        for (var next = identifier; ; identifier = next)
        {
            if (IsAscii(identifier)) break;
            next = Pass(identifier);
            if (next == identifier) break;
        }

        return identifier.Length == 0 ? null : Limit(identifier);
    }

    [MethodImpl(HotPath.Optimized)]
    private static string Pass(string key)
    {
        var text = IsAscii(key) ? key : Compose(WithoutLoneSurrogates(key));
        var builder = new IdentifierBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsHighSurrogate(text[i])) AppendPair(builder, text, i++);
            else Append(builder, text, i);
        }

        var identifier = builder.ToString();
        return IsAscii(identifier) ? identifier : Compose(identifier);
    }

    /// <summary>Such texts are composed, and have no marks.</summary>
    [MethodImpl(HotPath.Optimized)]
    private static bool IsAscii(string text)
    {
        foreach (var unit in text)
        {
            if (unit >= 0x80) return false;
        }

        return true;
    }

    /// <summary>Whether a text can be used as a C# name as it stands (<c>as:</c>): letters, digits and marks in Form C.</summary>
    /// <remarks>Two leading underscores are refused: C# reserves them, and generated private members have them.</remarks>
    public static bool IsValid(string name) =>
        name.Length is > 0 and <= MaxLength
        && !name.StartsWith("__", StringComparison.Ordinal)
        && CharacterClass.IsStart(name[0])
        && name.All(CharacterClass.IsPart)
        && Compose(name) == name;

    /// <summary>The name as it is written in code: a keyword gets <c>@</c>.</summary>
    public static string Escape(string identifier) => Keywords.Contains(identifier) ? "@" + identifier : identifier;

    /// <summary>Shortens a name that metadata cannot hold; what is cut off goes into a hash, so that it still tells names apart.</summary>
    public static string Limit(string identifier) =>
        identifier.Length <= MaxLength
            ? identifier
            : identifier.Substring(0, MaxLength - HashDigits - 1) + "_" + StableHash.Of(identifier, HashDigits);

    private static void AppendPair(IdentifierBuilder builder, string text, int index)
    {
        if (CharUnicodeInfo.GetUnicodeCategory(text, index) is UnicodeCategory.Format) return;
        var codePoint = char.ConvertToUtf32(text, index);
        if (CharacterClass.IsVariationSelector(codePoint)) return;
        builder.CodePoint(codePoint);
    }

    [MethodImpl(HotPath.Optimized)]
    private static void Append(IdentifierBuilder builder, string text, int index)
    {
        var unit = text[index];
        if (unit is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z')) builder.Letter(unit); // Nearly all are.
        else AppendOther(builder, text, index);
    }

    private static void AppendOther(IdentifierBuilder builder, string text, int index)
    {
        var unit = text[index];
        if (CharacterClass.IsInvisible(unit) || unit is '\'' or '’') return;
        if (CharacterClass.IsLetter(unit)) builder.Letter(unit);
        else if (CharacterClass.IsDigit(unit)) builder.Digit(unit);
        else if (CharacterClass.IsMark(unit)) builder.Mark(unit);
        else if (WordFor(text, index) is { } word) builder.Word(word);
        else if (CharacterClass.IsSeparator(unit)) builder.EndWord();
        else builder.CodePoint(unit);
    }

    private static string? WordFor(string text, int index) => text[index] switch
    {
        '#' => index > 0 && CharacterClass.IsLetter(text[index - 1]) ? "Sharp" : "Number",
        '.' when index == 0 && text.Length > 1 && CharacterClass.IsLetter(text[1]) => "Dot",
        '-' when index == 0 && text.Length > 1 && CharacterClass.IsDigit(text[1]) => "Minus",
        var unit => SymbolNames.Of(unit),
    };

    /// <summary>Normalization throws on a lone surrogate, so each is spelt out before.</summary>
    private static string WithoutLoneSurrogates(string text)
    {
        if (!text.Any(char.IsSurrogate)) return text;
        var result = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1])) result.Append(text[i]).Append(text[++i]);
            else if (char.IsSurrogate(text[i])) result.Append(" U").Append(((int)text[i]).ToString("X4", CultureInfo.InvariantCulture)).Append(' ');
            else result.Append(text[i]);
        }

        return result.ToString();
    }

    private static string Compose(string text)
    {
        try
        {
            return text.Normalize(NormalizationForm.FormC);
        }
        catch (ArgumentException)
        {
            // Some platforms refuse unassigned characters; they are spelt out as code points anyway.
            return text;
        }
    }
}
