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

    /// <summary>Stands behind the line slot of a fact whose key gives no C# name.</summary>
    public const char Nameless = '*';

    private const int SeparatorLength = 3;

    private readonly FactChunk? _chunk;
    private readonly FactRow? _file;
    private readonly string _text;
    private int _at;

    /// <summary>Begins to read a row: its key.</summary>
    /// <param name="chunk">The chunk that has the line table.</param>
    /// <param name="file">The line that names the file, read up to the source; null for such a line itself.</param>
    /// <param name="text">The row.</param>
    /// <param name="place">The fact's place in its collection.</param>
    public FactRow(FactChunk? chunk, FactRow? file, string text, int place)
    {
        _chunk = chunk;
        _file = file;
        _text = text;
        Place = place;
        Key = Text() ?? "";
        if (chunk is null)
            Source = Text();
    }

    /// <summary>The first cell: the key, empty where the fact has none; of a line that names a file, the file.</summary>
    public string Key { get; }

    /// <summary>The fact's place in its collection.</summary>
    public int Place { get; }

    /// <summary>The source that every fact of a file has, where this is the line that names the file.</summary>
    private string? Source { get; }

    /// <summary>Whether a character stands for itself, in a text as in a key.</summary>
    public static bool IsPlain(char unit) => unit is > ' ' and < '\u007F' and not (Bar or Open or Close or Escape or FactChunk.FileMark or '"');

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
