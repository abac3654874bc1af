using System.Globalization;
using System.Text;

namespace FactGen.Core.Kinds.Schema;

/// <summary>A JSON value (RFC 8259), written in one line where that fits, else with two spaces a level and <c>\n</c>.</summary>
internal sealed class Json
{
    /// <summary>What is longer than this is written over several lines.</summary>
    private const int OneLine = 100;

    /// <summary>The value in one line; null when that is too long.</summary>
    private readonly string? _line;
    private readonly char _open;
    private readonly char _close;
    private readonly IReadOnlyList<(string Head, Json Value)> _members = [];

    private Json(string line) => _line = line;

    private Json(char open, char close, IReadOnlyList<(string Head, Json Value)> members)
    {
        (_open, _close, _members) = (open, close, members);
        _line = InOneLine();
    }

    public static Json True { get; } = new("true");

    public static Json False { get; } = new("false");

    public static Json Number(int value) => new(value.ToString(CultureInfo.InvariantCulture));

    /// <summary>A text that is JSON already.</summary>
    public static Json Raw(string json) => new(json);

    public static Json Text(string text) => new(Quote(text));

    public static Json Texts(IEnumerable<string> texts) => Array(texts.Select(Text));

    public static Json Array(IEnumerable<Json> items) => new('[', ']', items.Select(static item => ("", item)).ToArray());

    /// <summary>An object; members whose value is null are left out.</summary>
    public static Json Object(params (string Name, Json? Value)[] members) => Object((IEnumerable<(string, Json?)>)members);

    public static Json Object(IEnumerable<(string Name, Json? Value)> members) =>
        new('{', '}', members.Where(static member => member.Value is not null).Select(static member => (Quote(member.Name) + ": ", member.Value!)).ToArray());

    /// <summary>The JSON text, ended by a line feed.</summary>
    public override string ToString()
    {
        var builder = new StringBuilder();
        Write(builder, 0);
        return builder.Append('\n').ToString();
    }

    private string? InOneLine()
    {
        if (_members.Count == 0) return $"{_open}{_close}";
        if (_members.Any(static member => member.Value._line is null)) return null;
        var space = _open == '{' ? " " : "";
        var line = _open + space + string.Join(", ", _members.Select(static member => member.Head + member.Value._line)) + space + _close;
        return line.Length <= OneLine ? line : null;
    }

    private void Write(StringBuilder builder, int depth)
    {
        if (_line is not null)
        {
            builder.Append(_line);
            return;
        }

        builder.Append(_open);
        for (var i = 0; i < _members.Count; i++)
        {
            builder.Append(i == 0 ? "\n" : ",\n").Append(' ', 2 * (depth + 1)).Append(_members[i].Head);
            _members[i].Value.Write(builder, depth + 1);
        }

        builder.Append('\n').Append(' ', 2 * depth).Append(_close);
    }

    private static string Quote(string text)
    {
        var builder = new StringBuilder("\"");
        foreach (var c in text)
        {
            if (c is '"' or '\\') builder.Append('\\').Append(c);
            else if (c < ' ' || char.IsSurrogate(c)) builder.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture));
            else builder.Append(c);
        }

        return builder.Append('"').ToString();
    }
}
