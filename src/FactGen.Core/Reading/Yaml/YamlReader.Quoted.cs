using FactGen.Core.Reading.Scalars;
using FactGen.Core.Text;

namespace FactGen.Core.Reading.Yaml;

internal sealed partial class YamlReader
{
    private const TapeFlags SingleQuotedFlags = (TapeFlags)((int)ScalarStyle.SingleQuoted << TapeNode.StyleShift);
    private const TapeFlags DoubleQuotedFlags = (TapeFlags)((int)ScalarStyle.DoubleQuoted << TapeNode.StyleShift);

    /// <summary>c-double-quoted [109].</summary>
    private bool DoubleQuoted(int n)
    {
        var open = _pos++;
        var flags = DoubleQuotedFlags;
        while (true)
        {
            var i = _pos = Characters.SkipDoubleQuoted(source, _pos);
            if (i >= source.Length) return FailUnclosedQuote(open);
            switch (source[i])
            {
                case '"':
                    return AddQuoted(open, flags);
                case '\\':
                    flags |= TapeFlags.Encoded;
                    if (!Escape()) return false;
                    break;
                case '\n' or '\r':
                    flags |= TapeFlags.Encoded;
                    if (!QuotedNextLine(n, open)) return false;
                    break;
                default:
                    if (!JsonCharacter()) return false;
                    break;
            }
        }
    }

    /// <summary>c-single-quoted [120].</summary>
    private bool SingleQuoted(int n)
    {
        var open = _pos++;
        var flags = SingleQuotedFlags;
        while (true)
        {
            var i = _pos = Characters.SkipSingleQuoted(source, _pos);
            if (i >= source.Length) return FailUnclosedQuote(open);
            switch (source[i])
            {
                case '\'' when Peek(1) == '\'':
                    flags |= TapeFlags.Encoded;
                    _pos += 2;
                    break;
                case '\'':
                    return AddQuoted(open, flags);
                case '\n' or '\r':
                    flags |= TapeFlags.Encoded;
                    if (!QuotedNextLine(n, open)) return false;
                    break;
                default:
                    if (!JsonCharacter()) return false;
                    break;
            }
        }
    }

    private bool AddQuoted(int open, TapeFlags flags)
    {
        _lastEnd = ++_pos;
        tape.Add(open, _pos, flags);
        return true;
    }

    /// <summary>nb-json [2].</summary>
    private bool JsonCharacter()
    {
        if (!Characters.IsJson(source, ref _pos)) return FailCharacter(_pos);
        _pos++;
        return true;
    }

    /// <summary>c-ns-esc-char [62], or a line break that is escaped.</summary>
    private bool Escape()
    {
        if (Characters.IsBreak(Peek(1)))
        {
            _pos++;
            return true;
        }

        var length = Escapes.Measure(source, _pos, source.Length);
        if (length == 0) return Fail(_pos, 2, "an escape that YAML does not know; '\\\\' stands for one backslash");
        _pos += length;
        return true;
    }

    /// <summary>s-flow-folded [74]: goes to the text of the next line that is not empty.</summary>
    private bool QuotedNextLine(int n, int open)
    {
        do BeginLine(LineBreaks.Skip(source, _pos));
        while ((_pos = _firstOnLine) < source.Length && Characters.IsBreak(source[_pos]));

        if (AtEnd || AtDocumentMarker()) return FailUnclosedQuote(open);
        if (_indent >= n) return true;
        return IsTabbed ? FailCharacter(_lineStart + _indent) : FailUnclosedQuote(open);
    }

    private bool FailUnclosedQuote(int open) =>
        Fail(open, 1, $"a quoted text that is not closed; the quote opens at {findings.Place(open)}");
}
