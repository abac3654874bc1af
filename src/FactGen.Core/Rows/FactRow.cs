#nullable enable
using System.Collections.Generic;
using FactGen.Core.Values;

namespace FactGen.Core.Rows;

/// <summary>One row, read from left to right, a cell at a time.</summary>
/// <remarks>
/// Between cells stands <c> | </c>. An absent cell has nothing in it, and absent cells at the end are left out. A list, map
/// or record is in brackets with cells of its own. A bar, bracket, backslash or invisible character of a text has a
/// backslash before it, and an empty text is <c>""</c>, so that nothing in a fact can be taken for the frame.
/// </remarks>
internal sealed partial class FactRow
{
    /// <summary>What stands between two cells, a space on either side.</summary>
    public const char Bar = '|';

    /// <summary>Begins a list, map or record.</summary>
    public const char Open = '[';

    /// <summary>Ends a list, map or record.</summary>
    public const char Close = ']';

    /// <summary>Stands before a character that is part of a text and not of the frame.</summary>
    public const char Escape = '\\';

    /// <summary>How a text without characters is written.</summary>
    public const string Empty = "\"\"";

    /// <summary>Begins the origin of a fact whose key gives no C# name.</summary>
    public const char Nameless = '*';

    private const int SeparatorLength = 3;

    private readonly string _file;
    private readonly string? _source;
    private readonly string _lines;
    private readonly string _text;
    private readonly int _slot;
    private int _at;

    /// <summary>Begins to read a row: its key.</summary>
    /// <param name="text">The row.</param>
    /// <param name="file">The fact's file.</param>
    /// <param name="source">The source of all that the file's rows do not give one.</param>
    /// <param name="lines">The line table.</param>
    /// <param name="slot">The fact's slot in the line table.</param>
    /// <param name="place">The fact's place in its collection.</param>
    public FactRow(string text, string file, string? source, string lines, int slot, int place)
    {
        _text = text;
        _file = file;
        _source = source;
        _lines = lines;
        _slot = slot;
        Place = place;
        Key = Text() ?? "";
    }

    /// <summary>A line that names a file, or a row of which nothing but the key is wanted.</summary>
    public static FactRow Head(string text) => new(text, "", null, "", 0, 0);

    /// <summary>The first cell: the key, empty where the fact has none; of a line that names a file, the file.</summary>
    public string Key { get; }

    /// <summary>The fact's place in its collection.</summary>
    public int Place { get; }

    /// <summary>Whether a character stands for itself, in a text as in a key.</summary>
    public static bool IsPlain(char unit) => unit is > ' ' and < '\u007F' and not (Bar or Open or Close or Escape or FactChunk.FileMark or Nameless or '"');

    private bool IsAtEnd => _at >= _text.Length || _text[_at] == Close;

    private bool IsAtSeparator => _at + 1 < _text.Length && _text[_at] == ' ' && _text[_at + 1] == Bar;

    /// <summary>Whether the next cell is absent; if so, goes past it.</summary>
    private bool SkipsAbsent()
    {
        if (IsAtEnd)
            return true;
        if (!IsAtSeparator)
            return false;
        _at += SeparatorLength;
        return true;
    }

    /// <summary>Goes past the separator behind a cell, if one follows.</summary>
    private void Step()
    {
        if (IsAtSeparator)
            _at += SeparatorLength;
    }

    /// <summary>Goes past the bracket that begins a list, map or record; false where it is absent.</summary>
    private bool Enter()
    {
        if (SkipsAbsent())
            return false;
        _at++;
        return true;
    }

    /// <summary>Goes past the bracket that ends a list, map or record.</summary>
    private void Leave()
    {
        _at++;
        Step();
    }
}
