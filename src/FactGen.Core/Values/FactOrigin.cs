#nullable enable

namespace FactGen.Core.Values;

/// <summary>Where a fact stands, and what supports it.</summary>
public sealed class FactOrigin
{
    private readonly object _lines;
    private readonly int _slot;

    /// <summary>Describes where a fact stands.</summary>
    /// <param name="file">The fact file, relative to the project, with forward slashes.</param>
    /// <param name="lines">A line table: one number a statement, spaces between, each told by how many lines it stands
    /// behind the one before, the first by its 1-based line. It is shared, so that a moved line changes the table and
    /// nothing else, and a text, so that a table nobody asks for costs nothing.</param>
    /// <param name="slot">The statement's place in <paramref name="lines"/>.</param>
    /// <param name="source">The key of a <c>sources</c> entry, or null.</param>
    /// <param name="at">Where in the source: a paragraph number, or a text such as <c>page 4</c>; or null.</param>
    /// <param name="status">How sure the fact is.</param>
    /// <param name="rank">Whether it is the value to use among competing ones.</param>
    /// <param name="note">A free remark, or null.</param>
    public FactOrigin(
        string file, string lines, int slot, string? source, string? at, FactStatus status, FactRank rank, string? note)
        : this(file, (object)lines, slot, source, at, status, rank, note)
    {
    }

    /// <summary>Describes where a fact stands whose line table is found when a line is asked for.</summary>
    /// <param name="file">The fact file, relative to the project, with forward slashes.</param>
    /// <param name="lines">Gives the line table.</param>
    /// <param name="slot">The statement's place in the line table.</param>
    /// <param name="source">The key of a <c>sources</c> entry, or null.</param>
    /// <param name="at">Where in the source: a paragraph number, or a text such as <c>page 4</c>; or null.</param>
    /// <param name="status">How sure the fact is.</param>
    /// <param name="rank">Whether it is the value to use among competing ones.</param>
    /// <param name="note">A free remark, or null.</param>
    public FactOrigin(
        string file, global::System.Func<string> lines, int slot, string? source, string? at, FactStatus status, FactRank rank, string? note)
        : this(file, (object)lines, slot, source, at, status, rank, note)
    {
    }

    private FactOrigin(
        string file, object lines, int slot, string? source, string? at, FactStatus status, FactRank rank, string? note)
    {
        File = file;
        _lines = lines;
        _slot = slot;
        Source = source;
        At = at;
        Status = status;
        Rank = rank;
        Note = note;
    }

    /// <summary>The fact file, relative to the project, with forward slashes.</summary>
    public string File { get; }

    /// <summary>The line in <see cref="File"/>, counted from 1.</summary>
    public int Line
    {
        get
        {
            var lines = _lines is global::System.Func<string> give ? give() : (string)_lines;
            var line = 0;
            for (int slot = 0, at = 0; slot <= _slot; slot++)
                line += Step(lines, ref at);
            return line;
        }
    }

    /// <summary>The key of the source that supports the fact; null when none is given.</summary>
    public string? Source { get; }

    /// <summary>Where in the source: a paragraph number, or a text such as <c>page 4</c>; null when not given.</summary>
    public string? At { get; }

    /// <summary>How sure the fact is.</summary>
    public FactStatus Status { get; }

    /// <summary>Whether it is the value to use among competing ones.</summary>
    public FactRank Rank { get; }

    /// <summary>A free remark of the author; null when there is none.</summary>
    public string? Note { get; }

    /// <summary>The place as a reader would cite it: <c>facts/press.yaml:3 · gazette-2024-03, paragraph 2</c>.</summary>
    /// <returns>File and line, then the source and the place in it where they are given.</returns>
    public override string ToString()
    {
        var text = new global::System.Text.StringBuilder(File).Append(':').Append(Line.ToString(global::System.Globalization.CultureInfo.InvariantCulture));
        if (Source is null && At is null)
            return text.ToString();
        text.Append(" \u00B7 ").Append(Source);
        if (Source != null && At != null)
            text.Append(", ");
        if (IsNumber(At))
            text.Append("paragraph ");
        return text.Append(At).ToString();
    }

    /// <summary>Reads the number that begins in the table at a place, and goes on to the next.</summary>
    private static int Step(string lines, ref int at)
    {
        var isBack = lines[at] == '-';
        if (isBack)
            at++;
        var step = 0;
        for (; at < lines.Length && lines[at] != ' '; at++)
            step = step * 10 + lines[at] - '0';
        at++;
        return isBack ? -step : step;
    }

    private static bool IsNumber(string? text)
    {
        if (string.IsNullOrEmpty(text))
            return false;
        foreach (var c in text!)
        {
            if (c is < '0' or > '9')
                return false;
        }

        return true;
    }
}
