using FactGen.Core.Text;

namespace FactGen.Core.Reading.Yaml;

/// <summary>c-ns-properties [96]: a tag and an anchor that wait for their node. Hardly any node has them: null stands for none.</summary>
internal sealed class PendingProperties
{
    private int _start = -1;
    private int _end;

    /// <summary>The tag as resolved, or null.</summary>
    public string? Tag { get; private set; }

    /// <summary>The anchor's name, or null.</summary>
    public string? Anchor { get; private set; }

    /// <summary>Both as written.</summary>
    public TextSpan Span => TextSpan.FromBounds(_start, _end);

    /// <summary>The tag as written; length 0 without one.</summary>
    public TextSpan TagSpan { get; private set; }

    /// <summary>Adds a tag or an anchor; false if there is one already.</summary>
    public bool TryAdd(string? tag, string? anchor, int start, int end)
    {
        if ((tag is not null && Tag is not null) || (anchor is not null && Anchor is not null)) return false;
        if (tag is not null) (Tag, TagSpan) = (tag, TextSpan.FromBounds(start, end));
        Anchor ??= anchor;
        if (_start < 0) _start = start;
        _end = end;
        return true;
    }

    /// <summary>Adds those of another, which stand behind.</summary>
    public bool TryAdd(PendingProperties other)
    {
        if (!TryAdd(other.Tag, other.Anchor, other._start, other._end)) return false;
        if (other.Tag is not null) TagSpan = other.TagSpan;
        return true;
    }
}
