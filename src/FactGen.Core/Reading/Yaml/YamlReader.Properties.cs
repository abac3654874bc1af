using System.Text;
using FactGen.Core.Text;

namespace FactGen.Core.Reading.Yaml;

internal sealed partial class YamlReader
{
    private long _aliasedNodes; // What all aliases so far stand for.

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
        if (anchor.Length == 0) return Fail(start, 1, "an '&' without a name behind it");
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

    /// <summary>c-ns-alias-node [104].</summary>
    private bool Alias()
    {
        var start = _pos;
        var name = AnchorName();
        _lastEnd = _pos;
        if (name.Length == 0) return Fail(start, 1, "a '*' without a name behind it");
        var anchor = _anchors.Find(name);
        if (anchor is null) return Fail(start, _pos - start, $"an alias of '{name}', which is no anchor above");
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

    /// <summary>Gives a node its tag and anchor.</summary>
    private NodeProperties? Attach(int node, PendingProperties? pending)
    {
        if (pending is null) return null;
        var properties = new NodeProperties(node, pending.Tag, pending.Anchor, pending.Span);
        tape.SetProperties(properties);
        if (pending.Anchor is not null) _anchors.Begin(properties);
        return properties;
    }

    /// <summary>Measures an anchored node, once it is read.</summary>
    private void Complete(NodeProperties? properties)
    {
        if (properties?.Anchor is not null) (properties.ExpandedSize, properties.ExpandedHeight) = AnchorExtent.Of(tape, properties.Node);
    }

    /// <summary>c-ns-tag-property [97].</summary>
    private bool TagProperty(out string? tag)
    {
        tag = null;
        var start = _pos;
        if (Peek(1) == '<') return VerbatimTag(out tag);
        if (IsSpaceAt(_pos + 1) || Characters.IsFlowIndicator(Peek(1)))
        {
            _pos++;
            tag = "!"; // c-non-specific-tag [100]
            return true;
        }

        var handle = TagHandle();
        var suffix = TagCharacters(verbatim: false);
        if (suffix is null || (suffix.Length == 0 && handle.Length > 1)) return Fail(start, _pos - start, "a tag without a name");
        tag = PrefixOf(handle) + suffix;
        return handle is "!" or "!!" || _tagHandles?.ContainsKey(handle) == true
            || Fail(start, handle.Length, $"the tag handle '{handle}', which no %TAG directive declares");
    }

    /// <summary>c-verbatim-tag [98].</summary>
    private bool VerbatimTag(out string? tag)
    {
        var start = _pos;
        _pos += 2;
        tag = TagCharacters(verbatim: true);
        if (tag is null || tag.Length == 0 || tag == "!" || Peek() != '>') return Fail(start, _pos - start, "a tag '!<…' that is not whole");
        _pos++;
        return true;
    }

    /// <summary>c-tag-handle [89]: <c>!name!</c>, <c>!!</c> or <c>!</c>.</summary>
    private string TagHandle()
    {
        var end = _pos + 1;
        while (end < source.Length && IsWordCharacter(source[end])) end++;
        if (end >= source.Length || source[end] != '!') end = _pos;
        var handle = source.Substring(_pos, end - _pos + 1);
        _pos = end + 1;
        return handle;
    }

    /// <summary>ns-tag-char [40] or ns-uri-char [39], decoded; null if a <c>%</c> escape is broken.</summary>
    private string? TagCharacters(bool verbatim)
    {
        var bytes = new List<byte>();
        for (; _pos < source.Length; _pos++)
        {
            var c = source[_pos];
            if (c == '%')
            {
                if (!TryHexByte(_pos + 1, out var escaped)) return null;
                bytes.Add(escaped);
                _pos += 2;
            }
            else if (IsWordCharacter(c) || "#;/?:@&=+$_.~*'()".IndexOf(c) >= 0 || (verbatim && c is '!' or ',' or '[' or ']')) bytes.Add((byte)c);
            else break;
        }

        return Encoding.UTF8.GetString(bytes.ToArray());
    }

    private bool TryHexByte(int offset, out byte value)
    {
        value = 0;
        return offset + 2 <= source.Length
            && byte.TryParse(source.Substring(offset, 2), System.Globalization.NumberStyles.AllowHexSpecifier, System.Globalization.CultureInfo.InvariantCulture, out value);
    }

    private string PrefixOf(string handle) =>
        _tagHandles is not null && _tagHandles.TryGetValue(handle, out var prefix) ? prefix : handle == "!!" ? "tag:yaml.org,2002:" : handle;

    /// <summary>ns-word-char [38].</summary>
    private static bool IsWordCharacter(char c) => c is (>= '0' and <= '9') or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or '-';
}
