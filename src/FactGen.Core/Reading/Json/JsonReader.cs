namespace FactGen.Core.Reading.Json;

/// <summary>Reads one JSON text (RFC 8259) onto a tape.</summary>
/// <param name="source">The text.</param>
/// <param name="tape">Takes the nodes.</param>
/// <param name="findings">Takes what is wrong.</param>
/// <param name="output">Takes the document and its damaged entries.</param>
/// <param name="trustIndentation">Whether indentation tells where a bracket is missing or too much; for a text already known to be broken.</param>
internal sealed partial class JsonReader(string source, Tape tape, FindingList findings, ReaderOutput output, bool trustIndentation)
{
    private readonly EntryDropper _dropper = new(source, tape, output.Damaged);
    private readonly DepthGuard _depthGuard = new(findings);
    private int _pos;
    private int _lineStart;
    private int _firstOnLine; // What the line at hand begins with, behind its indentation.

    /// <summary>Whether brackets are missing or too many, so that reading again by indentation may tell better where.</summary>
    public bool HasBrokenNesting { get; private set; }

    /// <summary>JSON-text = ws value ws (§2).</summary>
    public void Read()
    {
        if (source.Length > 0 && source[0] == '\uFEFF') _pos = _lineStart = _firstOnLine = 1;
        SkipWhite();
        if (_pos == source.Length)
        {
            findings.SyntaxError(new(_pos, 0), "an empty text where JSON wants a value");
            return;
        }

        var root = tape.Count;
        if (Value(0))
        {
            SkipWhite();
            if (_pos < source.Length && !_resumed)
            {
                HasBrokenNesting = true;
                Fail(_pos, 1, "text behind the end of the JSON value");
            }
        }
        else
        {
            tape.Truncate(root);
            tape.Add(_pos, _pos, TapeFlags.None);
        }

        output.Documents.Add((root, default, default));
    }

    /// <summary>value = false / null / true / object / array / number / string (§3).</summary>
    private bool Value(int depth)
    {
        if (_pos == source.Length) return FailAtEnd();
        switch (source[_pos])
        {
            case '{':
                return depth < ReaderLimits.Depth ? Object(depth + 1) : _depthGuard.Fail(_pos);
            case '[':
                return depth < ReaderLimits.Depth ? Array(depth + 1) : _depthGuard.Fail(_pos);
            case '"':
                return String();
            case '-' or (>= '0' and <= '9'):
                return Number();
            default:
                return Literal();
        }
    }

    /// <summary>ws (§2): space, tab, line feed, carriage return.</summary>
    private void SkipWhite()
    {
        var i = _pos;
        var broken = false;
        while (i < source.Length && source[i] is (' ' or '\n' or '\r' or '\t') and var c)
        {
            i++;
            if (c is not ('\n' or '\r')) continue;
            broken = true;
            _lineStart = i;
        }

        if (broken) _firstOnLine = i;
        _pos = i;
    }

    private bool Is(char c) => _pos < source.Length && source[_pos] == c;

    private bool Fail(int start, int length, string what)
    {
        findings.SyntaxError(new(start, Math.Min(length, source.Length - start)), what);
        return false;
    }

    private bool FailAtEnd() => !IsOver && Fail(_pos, 0, "the end of the file where a value is due");
}
