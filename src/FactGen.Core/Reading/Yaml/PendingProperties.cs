using FactGen.Core.Text;

namespace FactGen.Core.Reading.Yaml;

/// <summary>c-ns-properties [96]: a tag and an anchor that wait for their node.</summary>
internal struct PendingProperties
{
    /// <summary>The tag as resolved, or null.</summary>
    public string? Tag;

    /// <summary>The anchor's name, or null.</summary>
    public string? Anchor;

    private int _start;
    private int _end;

    /// <summary>Whether there is neither.</summary>
    public readonly bool IsEmpty => Tag is null && Anchor is null;

    /// <summary>Both as written.</summary>
    public readonly TextSpan Span => TextSpan.FromBounds(_start, _end);

    /// <summary>Widens the span.</summary>
    public void Include(int start, int end)
    {
        if (_end == 0) _start = start;
        _end = end;
    }

    /// <summary>Takes over the tag and anchor of another; false if there are two tags or two anchors then.</summary>
    public bool TryAdd(in PendingProperties other)
    {
        if (other.IsEmpty) return true;
        if ((Tag is not null && other.Tag is not null) || (Anchor is not null && other.Anchor is not null)) return false;
        Tag ??= other.Tag;
        Anchor ??= other.Anchor;
        Include(other._start, other._end);
        return true;
    }
}
