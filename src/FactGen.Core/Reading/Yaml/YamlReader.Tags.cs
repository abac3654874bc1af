using System.Globalization;
using System.Text;

namespace FactGen.Core.Reading.Yaml;

internal sealed partial class YamlReader
{
    /// <summary>c-ns-tag-property [97]: verbatim [98], non-specific [100], or c-ns-shorthand-tag [99].</summary>
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
            && byte.TryParse(source.Substring(offset, 2), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out value);
    }

    private string PrefixOf(string handle) =>
        _tagHandles is not null && _tagHandles.TryGetValue(handle, out var prefix) ? prefix : handle == "!!" ? "tag:yaml.org,2002:" : handle;

    /// <summary>ns-word-char [38].</summary>
    private static bool IsWordCharacter(char c) => c is (>= '0' and <= '9') or (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or '-';
}
