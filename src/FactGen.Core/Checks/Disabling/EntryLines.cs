using FactGen.Core.Reading;
using FactGen.Core.Text;

namespace FactGen.Core.Checks.Disabling;

/// <summary>Which lines of a file belong together as an entry, and which hold nothing but a comment.</summary>
internal sealed class EntryLines
{
    private readonly FactDocument _document;
    private readonly Dictionary<int, int> _ends = [];
    private readonly HashSet<int> _comments = [];

    /// <summary>Finds the entries: below the collections of a fact file, or the items of a list.</summary>
    public EntryLines(FactDocument document)
    {
        _document = document;
        foreach (var item in document.Root.Items) Add(item.Span.Start, item.Span.End);
        foreach (var entry in document.Root.Entries.SelectMany(static collection => collection.Value.Entries)) Add(entry.Key.Span.Start, entry.Value.Span.End);
        foreach (var comment in document.Comments)
        {
            if (IsFirst(comment)) _comments.Add(document.Lines[comment.Start].Line);
        }
    }

    /// <summary>Whether a line holds a comment alone.</summary>
    public bool IsComment(int line) => _comments.Contains(line);

    /// <summary>The next line that is neither empty nor a comment.</summary>
    public int NextContent(int line)
    {
        var next = line + 1;
        while (next < _document.Lines.Count && (IsComment(next) || IsBlank(next))) next++;
        return next;
    }

    /// <summary>The last line of the entry that begins in a line; where none does, the line itself.</summary>
    public int EndOf(int line) => _ends.TryGetValue(line, out var end) ? end : line;

    private void Add(int start, int end)
    {
        var (first, last) = (_document.Lines[start].Line, _document.Lines[Math.Max(start, end - 1)].Line);
        _ends[first] = Math.Max(last, EndOf(first));
    }

    private bool IsFirst(TextSpan comment)
    {
        var at = comment.Start - _document.Lines[comment.Start].Character;
        return _document.Text.Substring(at, comment.Start - at).Trim().Length == 0;
    }

    private bool IsBlank(int line)
    {
        var start = _document.Lines.StartOf(line);
        var end = line + 1 < _document.Lines.Count ? _document.Lines.StartOf(line + 1) : _document.Text.Length;
        return _document.Text.Substring(start, end - start).Trim().Length == 0;
    }
}
