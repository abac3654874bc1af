using System.Globalization;
using System.Text;
using FactGen.Core.Reading;

namespace FactGen.Core.Tests.Reading.Properties;

/// <summary>Writes a random YAML file and takes note of where each of its scalars stands; shares no code with the reader.</summary>
internal sealed class SampleWriter(Random random, string lineEnd)
{
    // Letters outside the BMP, combining marks, right-to-left text, and everything that means something to YAML.
    private static readonly string[] Pieces =
    [
        "a", "Z", "7", "é", "e\u0301", "😀", "𠮷", "阿", "\u05D0", "\u2028", "\u0085", "\u00A0", " ", " ", "\t", "'", "\"", "\\", ":", "#", "-", "?", "&",
        "*", "!", "|", ">", "%", "@", "`", "{", "}", "[", "]", ",", "\n", "\u0001", "\u007F", "---", "...", "~", "null", "=",
    ];

    private readonly StringBuilder _source = new();
    private int _key;

    public List<ScalarSample> Scalars { get; } = [];

    public string Source => _source.ToString();

    public void WriteFile()
    {
        if (random.Next(4) == 0) _source.Append('\uFEFF');
        Comments();
        Mapping(0, 3);
        if (random.Next(4) == 0) _source.Append("...").Append(lineEnd);
    }

    private void Mapping(int indent, int levels)
    {
        for (var count = random.Next(1, 4); count > 0; count--)
        {
            _source.Append(' ', indent);
            FlowScalar($"key{_key++}" + (random.Next(3) == 0 ? RandomText(2) : ""), indent, inFlow: false, mayFold: false);
            _source.Append(':');
            BlockValue(indent, levels);
        }
    }

    private void Sequence(int indent, int levels)
    {
        for (var count = random.Next(1, 4); count > 0; count--)
        {
            _source.Append(' ', indent).Append('-');
            BlockValue(indent, levels);
        }
    }

    private void BlockValue(int indent, int levels)
    {
        var deeper = indent + random.Next(1, 4);
        switch (random.Next(levels > 0 ? 6 : 3))
        {
            case 0:
                _source.Append(' ', random.Next(1, 3));
                FlowScalar(RandomText(6), indent, inFlow: false, mayFold: true);
                EndLine();
                break;
            case 1:
                BlockScalar(indent);
                break;
            case 2:
                _source.Append(' ');
                Flow(indent, levels);
                EndLine();
                break;
            case 3 or 4:
                EndLine();
                Mapping(deeper, levels - 1);
                break;
            default:
                EndLine();
                Sequence(deeper, levels - 1);
                break;
        }
    }

    private void Flow(int indent, int levels)
    {
        var isMapping = random.Next(2) == 0;
        _source.Append(isMapping ? '{' : '[');
        for (var count = random.Next(0, 3); count > 0; count--)
        {
            Space(indent);
            if (isMapping)
            {
                FlowScalar($"key{_key++}", indent, inFlow: true, mayFold: false);
                _source.Append(": ");
            }

            if (levels > 0 && random.Next(4) == 0) Flow(indent, levels - 1);
            else FlowScalar(RandomText(4), indent, inFlow: true, mayFold: true);
            Space(indent);
            if (count > 1) _source.Append(',');
        }

        Space(indent);
        _source.Append(isMapping ? '}' : ']');
    }

    private void Space(int indent)
    {
        if (random.Next(6) == 0) _source.Append(lineEnd).Append(' ', indent + random.Next(1, 4));
        else _source.Append(' ');
    }

    private void FlowScalar(string text, int indent, bool inFlow, bool mayFold)
    {
        var style = IsPlain(text) && random.Next(2) == 0 ? ScalarStyle.Plain
            : IsSingleQuotable(text) && random.Next(2) == 0 ? ScalarStyle.SingleQuoted
            : ScalarStyle.DoubleQuoted;
        var start = _source.Length;
        switch (style)
        {
            case ScalarStyle.Plain:
                Folded(text, indent, mayFold);
                break;
            case ScalarStyle.SingleQuoted:
                _source.Append('\'');
                Folded(text.Replace("'", "''", StringComparison.Ordinal), indent, mayFold);
                _source.Append('\'');
                break;
            default:
                _source.Append('"');
                foreach (var c in text) Escaped(c);
                _source.Append('"');
                break;
        }

        Scalars.Add(new(start, _source.Length, style, text));
        if (inFlow || random.Next(5) == 0) _source.Append(' ');
    }

    /// <summary>A single space between letters may be written as a line break, which folds back into the space.</summary>
    private void Folded(string text, int indent, bool mayFold)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var folds = mayFold && text[i] == ' ' && i > 0 && i + 1 < text.Length
                && char.IsAsciiLetter(text[i - 1]) && char.IsAsciiLetter(text[i + 1]) && random.Next(2) == 0;
            if (folds) _source.Append(lineEnd).Append(' ', indent + random.Next(1, 4));
            else _source.Append(text[i]);
        }
    }

    private void Escaped(char c)
    {
        var isSpecial = c is '"' or '\\' || c < ' ';
        if (!isSpecial && (char.IsSurrogate(c) || random.Next(6) > 0)) _source.Append(c);
        else if (c is '"' or '\\') _source.Append('\\').Append(c);
        else if (c == '\n') _source.Append("\\n");
        else if (c < 0x100) _source.Append("\\x").Append(((int)c).ToString("x2", CultureInfo.InvariantCulture));
        else _source.Append(random.Next(2) == 0 ? "\\u" : "\\U0000").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
    }

    private void BlockScalar(int indent)
    {
        var lines = Enumerable.Range(0, random.Next(1, 4)).Select(_ => "x" + Printable(RandomText(4))).ToList();
        var chomping = random.Next(3);
        _source.Append(' ');
        var start = _source.Length;
        _source.Append('|').Append(chomping == 0 ? "" : "-+"[(chomping - 1)..chomping]).Append(lineEnd);
        var deeper = indent + random.Next(1, 4);
        var end = 0;
        foreach (var line in lines)
        {
            _source.Append(' ', deeper).Append(line);
            end = _source.Length;
            _source.Append(lineEnd);
        }

        if (chomping != 1) end = _source.Length;
        Scalars.Add(new(start, end, ScalarStyle.Literal, string.Join('\n', lines) + (chomping == 1 ? "" : "\n")));
        if (chomping != 2 && random.Next(8) == 0) Comment();
    }

    private void EndLine()
    {
        if (random.Next(6) == 0) _source.Append(" # 😀 comment");
        _source.Append(lineEnd);
        Comments();
    }

    private void Comments()
    {
        if (random.Next(8) == 0) Comment();
        if (random.Next(8) == 0) _source.Append("  \t").Append(lineEnd);
    }

    private void Comment() => _source.Append("# \"comment: [").Append(lineEnd);

    private string RandomText(int length) =>
        string.Concat(Enumerable.Range(0, random.Next(length + 1)).Select(_ => random.Next(3) == 0 ? Pieces[random.Next(Pieces.Length)] : "ab c"[random.Next(4)].ToString()));

    private static string Printable(string text) => string.Concat(text.Where(c => c is not ('\n' or '\u0001' or '\u007F')));

    // Narrower than YAML allows: what is surely plain in every context.
    private static bool IsPlain(string text) =>
        text.Length > 0 && char.IsAsciiLetter(text[0]) && !char.IsWhiteSpace(text[^1]) && text.All(c => char.IsLetterOrDigit(c) || char.IsSurrogate(c) || c is ' ' or '\u0301' or '-' or '!' or '*');

    private static bool IsSingleQuotable(string text) => text.All(c => c is not ('\n' or '\u0001'));
}
