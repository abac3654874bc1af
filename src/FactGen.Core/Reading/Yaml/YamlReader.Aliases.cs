using FactGen.Core.Text;

namespace FactGen.Core.Reading.Yaml;

internal sealed partial class YamlReader
{
    private long _aliasedNodes; // What all aliases so far stand for.

    /// <summary>c-ns-alias-node [104].</summary>
    private bool Alias()
    {
        var start = _pos;
        var name = AnchorName();
        _lastEnd = _pos;
        if (name.Length == 0) return Fail(start, 1, "a '*' without a name behind it; a text that begins with '*' wants quotes");
        var anchor = _anchors.Find(name);
        if (anchor is null) return Fail(start, _pos - start, $"an alias of '{name}', which is no anchor above; a text that begins with '*' wants quotes");
        if (anchor.IsDropped) return false; // Its own error has been told.
        if (!MayFollow(anchor, start)) tape.Add(_pos, _pos, TapeFlags.None);
        else tape.Add(start, _pos, TapeFlags.Alias, anchor.Node);
        return true;
    }

    /// <summary>Whether the tree stays finite and small with an alias; if not, says so, and the alias is read as null.</summary>
    private bool MayFollow(NodeProperties anchor, int start)
    {
        var span = TextSpan.FromBounds(start, _pos);
        if (anchor.Node == AnchorTable.NotBegun || tape[anchor.Node].Size == 0)
        {
            findings.LimitExceeded(span, $"the alias '{anchor.Anchor}', which stands for a node that it is part of");
            return false;
        }

        if (_depth + anchor.ExpandedHeight > ReaderLimits.Depth)
        {
            findings.LimitExceeded(span, FormattableString.Invariant($"nesting deeper than {ReaderLimits.Depth} levels through the alias '{anchor.Anchor}'"));
            return false;
        }

        var before = _aliasedNodes;
        _aliasedNodes += anchor.ExpandedSize;
        if (_aliasedNodes <= ReaderLimits.AliasedNodes) return true;
        if (before <= ReaderLimits.AliasedNodes) findings.LimitExceeded(span, FormattableString.Invariant($"aliases that stand for more than {ReaderLimits.AliasedNodes} nodes"));
        return false;
    }
}
