#nullable enable
using SourceText = System.String;

namespace FactGen.Core.Rows;

/// <summary>One row, read from left to right, a cell at a time.</summary>
/// <remarks>
/// Between cells stands a bar. An absent cell has nothing in it, and absent cells at the end are left out. A list, map or
/// record is in brackets with cells of its own. A bar, bracket, backslash or invisible character of a text has a backslash
/// before it, and an empty text is <c>""</c>, so that nothing in a fact can be taken for the frame.
/// </remarks>
internal ref partial struct FactRow
{
    /// <summary>What stands between two cells.</summary>
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

    /// <summary>The first cell: the key, empty where the fact has none; of a line that names a file, the file.</summary>
    public readonly string Key;

    /// <summary>The fact's place in its collection.</summary>
    public readonly int Place;

    /// <summary>The fact's slot in the line table.</summary>
    public readonly int Slot;

    /// <summary>Whether the fact's key gives a C# name; known once <see cref="Origin"/> has read it.</summary>
    public bool HasName;

    private readonly SourceText _text;
    private readonly int _end;
    private readonly FactRowFile _file;
    private int _at;

    /// <summary>Begins to read a row: its key.</summary>
    /// <param name="text">A text that the row is part of.</param>
    /// <param name="start">Where the row begins.</param>
    /// <param name="end">Where it ends.</param>
    /// <param name="file">The fact's file.</param>
    /// <param name="slot">The fact's slot in the line table.</param>
    /// <param name="place">The fact's place in its collection.</param>
    public FactRow(SourceText text, int start, int end, FactRowFile file, int slot, int place)
    {
        _text = text;
        _at = start;
        _end = end;
        _file = file;
        Slot = slot;
        HasName = true;
        Place = place;
        Key = "";
        Key = Text() ?? "";
    }

    private readonly bool IsAtEnd => _at >= _end || _text[_at] == Close;

    /// <summary>A line that names a file, or a row of which nothing but the key is wanted.</summary>
    public static FactRow Head(SourceText text, int start, int end) => new(text, start, end, null!, 0, 0);

    /// <summary>Whether a character stands for itself, in a text as in a key.</summary>
    public static bool IsPlain(char unit) => unit is > ' ' and < '\u007F' and not (Bar or Open or Close or Escape or FactChunk.FileMark or Nameless or '"');

    /// <summary>Whether the next cell is absent; if so, goes past it.</summary>
    private bool SkipsAbsent()
    {
        if (_at >= _end || _text[_at] == Close)
            return true;
        if (_text[_at] != Bar)
            return false;
        _at++;
        return true;
    }

    /// <summary>Goes past the bar behind a cell, if one follows.</summary>
    private void Step()
    {
        if (_at < _end && _text[_at] == Bar)
            _at++;
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
