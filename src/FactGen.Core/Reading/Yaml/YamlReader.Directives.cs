using FactGen.Core.Text;

namespace FactGen.Core.Reading.Yaml;

internal sealed partial class YamlReader
{
    private Dictionary<string, string>? _tagHandles; // Prefixes by handle; hardly any file has them.
    private bool _hasVersion;

    /// <summary>The directives of an l-directive-document [209], and the <c>---</c> that must follow. A wrong one is told; the document is read all the same.</summary>
    private void Directives(bool allowed)
    {
        var first = _pos;
        var valid = allowed || Fail(_pos, 1, "a directive that is not behind '...'");
        while (Peek() == '%' && Column == 0)
        {
            if (!Directive())
            {
                valid = false;
                SkipToBreak();
            }

            SkipToContent();
        }

        if (valid && !(AtDocumentMarker() && source[_pos] == '-')) Fail(first, 1, "a directive without '---' behind it");
    }

    /// <summary>l-directive [82]: ns-directive-name [84] and what it asks for.</summary>
    private bool Directive()
    {
        var start = _pos++;
        var name = Parameter();
        var valid = name switch
        {
            "YAML" => YamlDirective(start),
            "TAG" => TagDirective(start),
            _ => ReservedDirective(),
        };
        output.Directives.Add(TextSpan.FromBounds(start, _lastEnd));
        return valid && EndOfLine();
    }

    /// <summary>ns-directive-parameter [85], or an empty text.</summary>
    private string Parameter()
    {
        var start = _pos;
        while (!IsSpaceAt(_pos)) _pos++;
        _lastEnd = _pos;
        var parameter = source.Substring(start, _pos - start);
        SkipWhite();
        return parameter;
    }

    /// <summary>ns-reserved-directive [83]: to be ignored.</summary>
    private bool ReservedDirective()
    {
        while (!AtEnd && Peek() != '#' && Parameter().Length > 0)
        {
        }

        return true;
    }

    /// <summary>ns-yaml-directive [86] and its ns-yaml-version [87].</summary>
    private bool YamlDirective(int start)
    {
        var version = Parameter();
        if (_hasVersion) return Fail(start, _lastEnd - start, "a second %YAML directive");
        _hasVersion = true;
        var parts = version.Split('.');
        var valid = parts.Length == 2 && parts[0] == "1" && parts[1].Length > 0 && parts[1].All(c => c is >= '0' and <= '9');
        return valid || Fail(start, _lastEnd - start, "a %YAML directive that does not say version 1.2");
    }

    /// <summary>ns-tag-directive [88].</summary>
    private bool TagDirective(int start)
    {
        var handle = Parameter();
        var prefix = Parameter();
        var valid = handle.Length > 0 && handle[0] == '!' && handle[handle.Length - 1] == '!' && prefix.Length > 0;
        if (!valid) return Fail(start, _lastEnd - start, "a %TAG directive without a handle and a prefix");
        _tagHandles ??= new(StringComparer.Ordinal);
        if (_tagHandles.ContainsKey(handle)) return Fail(start, _lastEnd - start, "a second %TAG directive for one handle");
        _tagHandles.Add(handle, prefix);
        return true;
    }
}
