using FactGen.Core.Text;

namespace FactGen.Core.Reading.Yaml;

internal sealed partial class YamlReader
{
    /// <summary>c-ns-properties [96], as far as they stand on one line; adds to those before, if any.</summary>
    private bool Properties(ref PendingProperties? properties)
    {
        properties ??= new();
        while (Peek() is '&' or '!')
        {
            var start = _pos;
            string? tag = null, anchor = null;
            if (Peek() == '&' ? !AnchorProperty(out anchor) : !TagProperty(out tag)) return false;
            _lastEnd = _pos;
            if (!properties.TryAdd(tag, anchor, start, _pos)) return FailTwoProperties(start);
            if (!IsSpaceAt(_pos) && !Characters.IsFlowIndicator(source[_pos])) return Fail(_pos, 1, "text that a space must part from the tag or anchor before it");
            SkipWhite();
        }

        return true;
    }

    /// <summary>Puts the properties of the line before a node together with those on its line.</summary>
    private bool Merge(ref PendingProperties? outer, PendingProperties? own)
    {
        if (own is null) return true;
        if (outer is not null) return outer.TryAdd(own) || FailTwoProperties(own.Span.Start);
        outer = own;
        return true;
    }

    private bool FailTwoProperties(int start) => Fail(start, _lastEnd - start, "a second tag or anchor for one node");

    /// <summary>c-ns-anchor-property [101].</summary>
    private bool AnchorProperty(out string? anchor)
    {
        var start = _pos;
        anchor = AnchorName();
        if (anchor.Length == 0) return Fail(start, 1, "an '&' without a name behind it; a text that begins with '&' wants quotes");
        _anchors.Announce(anchor, TextSpan.FromBounds(start, _pos));
        return true;
    }

    /// <summary>ns-anchor-name [103], behind its indicator.</summary>
    private string AnchorName()
    {
        var start = ++_pos;
        while (!IsSpaceAt(_pos) && !Characters.IsFlowIndicator(source[_pos]) && Characters.IsPrintable(source, ref _pos)) _pos++;
        return source.Substring(start, _pos - start);
    }

    /// <summary>Gives a node its tag and anchor.</summary>
    private NodeProperties? Attach(int node, PendingProperties? pending)
    {
        if (pending is null) return null;
        var properties = new NodeProperties(node, pending.Tag, pending.Anchor, pending.Span) { TagSpan = pending.TagSpan };
        tape.SetProperties(properties);
        if (pending.Anchor is not null) _anchors.Begin(properties);
        return properties;
    }

    /// <summary>Measures an anchored node, once it is read.</summary>
    private void Complete(NodeProperties? properties)
    {
        if (properties?.Anchor is not null) (properties.ExpandedSize, properties.ExpandedHeight) = AnchorExtent.Of(tape, properties.Node);
    }
}
