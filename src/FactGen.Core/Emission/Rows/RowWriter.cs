using System.Globalization;
using System.Text;
using FactGen.Core.Rows;

namespace FactGen.Core.Emission.Rows;

/// <summary>Writes rows that <see cref="FactRow"/> reads: cells, and groups of cells in brackets.</summary>
internal sealed class RowWriter
{
    private readonly StringBuilder _text = new();
    private readonly Stack<(bool HasCells, int Absent)> _outer = new();
    private bool _hasCells;
    private int _absent;

    /// <summary>How many UTF-16 units were written.</summary>
    public int Length => _text.Length;

    /// <summary>A cell without a value. Those at the end of a row or group are left out.</summary>
    public void Absent() => _absent++;

    /// <summary>A cell with a text.</summary>
    public void Text(string text)
    {
        Begin();
        if (text.Length == 0) _text.Append(FactRow.Empty);
        else if (text == FactRow.Empty) _text.Append("\\\"\\\"");
        else AppendEscaped(text);
    }

    /// <summary>A cell with a text that is known to be plain: a number, a word of ours.</summary>
    public void Plain(string text)
    {
        Begin();
        _text.Append(text);
    }

    /// <summary>A cell with a text, or an absent one.</summary>
    public void Optional(string? text)
    {
        if (text is null) Absent();
        else Text(text);
    }

    /// <summary>Begins a group of cells.</summary>
    public void Open()
    {
        Begin();
        _text.Append(FactRow.Open);
        _outer.Push((_hasCells, _absent));
        (_hasCells, _absent) = (false, 0);
    }

    /// <summary>Ends the innermost group.</summary>
    public void Close()
    {
        _text.Append(FactRow.Close);
        (_hasCells, _absent) = _outer.Pop();
    }

    /// <summary>Ends the row.</summary>
    public void End()
    {
        _text.Append('\n');
        (_hasCells, _absent) = (false, 0);
    }

    /// <summary>The heading of a section (<see cref="FactSection"/>).</summary>
    /// <param name="name">Its name, of nothing but plain characters.</param>
    /// <param name="cells">What the heading says of it, as plain.</param>
    public void Section(string name, params string[] cells)
    {
        Open();
        Text(name);
        foreach (var cell in cells) Plain(cell);
        Close();
        End();
    }

    /// <summary>Begins a line that names a file.</summary>
    public void BeginFile() => _text.Append(FactChunk.FileMark).Append(' ');

    /// <summary>The rows, each ended.</summary>
    public override string ToString() => _text.ToString();

    private void Begin()
    {
        for (var missing = _hasCells ? _absent + 1 : _absent; missing > 0; missing--) _text.Append(FactRow.Bar);
        (_hasCells, _absent) = (true, 0);
    }

    private void AppendEscaped(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1])) _text.Append(text[i]).Append(text[++i]);
            else Append(text[i], isFirst: i == 0, quotes: text[i] == '"' && i > 1 && text[i - 1] == '"' && text[i - 2] == '"');
        }
    }

    /// <summary>The third of three quotes is escaped too, for it would end the literal that the rows stand in; and marks where they would count.</summary>
    private void Append(char unit, bool isFirst, bool quotes)
    {
        if (quotes || unit is FactRow.Bar or FactRow.Open or FactRow.Close or FactRow.Escape || (isFirst && unit is (FactChunk.FileMark or FactRow.Nameless))) _text.Append(FactRow.Escape).Append(unit);
        else if (Literals.IsVisible(unit)) _text.Append(unit);
        else _text.Append("\\u").Append(((int)unit).ToString("X4", CultureInfo.InvariantCulture));
    }
}
