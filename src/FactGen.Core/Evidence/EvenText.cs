using System.Globalization;
using System.Text;
using FactGen.Core.Text;

namespace FactGen.Core.Evidence;

/// <summary>
/// A text as evidence compares it: compatibility-composed (NFKC), with one space for any white space, none at the ends
/// and none beside Chinese and Japanese characters, and without characters that nobody sees.
/// </summary>
/// <remarks>
/// Each character is composed with the marks behind it and by itself otherwise, so that every character of the result has
/// its place in the text. Never throws, and takes time in proportion to the length.
/// </remarks>
internal sealed class EvenText
{
    private const int FullWidthOffset = 0xFEE0;

    private readonly string _source;
    private readonly TextSpan _span;
    private readonly StringBuilder _even;
    private readonly List<int>? _origins;
    private bool _isSpaced;

    private EvenText(string source, TextSpan span, List<int>? origins)
    {
        _source = source;
        _span = span;
        _even = new(span.Length);
        _origins = origins;
        Write();
    }

    /// <summary>A whole text made even.</summary>
    public static string Of(string text) => Of(text, new TextSpan(0, text.Length));

    /// <summary>A stretch of a text made even.</summary>
    public static string Of(string text, TextSpan span) => new EvenText(text, span, null)._even.ToString();

    /// <summary>For each character of the even stretch the offset in the text of what it was made of, and behind them the stretch's end.</summary>
    public static int[] Origins(string text, TextSpan span)
    {
        var origins = new List<int>(span.Length + 1);
        _ = new EvenText(text, span, origins);
        origins.Add(span.End);
        return [.. origins];
    }

    private void Write()
    {
        for (var i = _span.Start; i < _span.End;)
        {
            var end = SegmentEnd(i);
            if (end == i + 1 && IsStable(_source[i])) Add(_source[i], i);
            else if (end == i + 1 && _source[i] is >= '\uFF01' and <= '\uFF5E') Add((char)(_source[i] - FullWidthOffset), i);
            else AddComposed(i, end);
            i = end;
        }
    }

    /// <summary>The offset behind a character and the marks that go with it.</summary>
    private int SegmentEnd(int start)
    {
        var end = start + WidthAt(start);
        while (end < _span.End && _source[end] >= '\u0300' && IsMark(end)) end += WidthAt(end);
        return end;
    }

    private int WidthAt(int i) => i + 1 < _span.End && char.IsSurrogatePair(_source[i], _source[i + 1]) ? 2 : 1;

    private bool IsMark(int i) => _source[i] switch
    {
        >= '\u4E00' and <= '\u9FFF' or >= '\uAC00' and <= '\uD7A3' => false,

        // The vowels and finals of Korean syllables written in parts, and the half-width marks of voiced kana.
        >= '\u1160' and <= '\u11FF' or '\uFF9E' or '\uFF9F' => true,
        _ => CharUnicodeInfo.GetUnicodeCategory(_source, i) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark,
    };

    /// <summary>Whether NFKC leaves a character alone: most of any text, for which nothing need be asked.</summary>
    private static bool IsStable(char c) =>
        c is < '\u0080' or >= '\u4E00' and <= '\u9FFF' or >= '\u3041' and <= '\u3096' or >= '\u30A1' and <= '\u30FA' or >= '\uAC00' and <= '\uD7A3';

    private void AddComposed(int start, int end)
    {
        foreach (var c in Compose(_source.Substring(start, end - start))) Add(c, start);
    }

    private static string Compose(string segment)
    {
        // Half a surrogate pair is no text.
        if (segment.Length == 1 && char.IsSurrogate(segment[0])) return segment;
        try
        {
            return segment.Normalize(NormalizationForm.FormKC);
        }
        catch (ArgumentException)
        {
            // Older runtimes refuse code points that Unicode has not assigned, and nothing tells which beforehand.
            return segment;
        }
    }

    private void Add(char c, int origin)
    {
        if (c is '\u00AD' or '\u200B' or '\u2060' or '\uFEFF') return;
        if (char.IsWhiteSpace(c))
        {
            _isSpaced = true;
            return;
        }

        var last = _even.Length == 0 ? '\0' : _even[_even.Length - 1];
        if (_isSpaced && last != '\0' && HasSpaces(last) && HasSpaces(c))
        {
            _even.Append(' ');
            _origins?.Add(origin);
        }

        _isSpaced = false;
        _even.Append(c);
        _origins?.Add(origin);
    }

    /// <summary>Whether white space beside a character says something: not in Chinese and Japanese, where lines break anywhere.</summary>
    private static bool HasSpaces(char c) => c is not (>= '\u3001' and <= '\u30FF' or >= '\u3400' and <= '\u4DBF' or >= '\u4E00' and <= '\u9FFF');
}
