namespace FactGen.Core.Reading.Yaml;

internal sealed partial class YamlReader
{
    private bool _isJsonLike; // Whether the last node was c-flow-json-node [160]: a ':' may touch it.

    /// <summary>ns-flow-node [161].</summary>
    /// <param name="n">How many spaces each further line needs.</param>
    private bool FlowNode(int n)
    {
        PendingProperties? own = null;
        while (Peek() is '&' or '!')
        {
            if (!Properties(ref own) || !SeparateLines(n)) return false;
        }

        var node = tape.Count;
        if (own is not null && (AtEnd || Peek() is ',' or ']' or '}' || AtFlowValue()))
        {
            _isJsonLike = false;
            return EmptyNode(own);
        }

        if (own?.Anchor is not null && Peek() is '[' or '{') return FlowCollection(n, own);
        if (!FlowContent(n, flow: true, multiline: true)) return false;
        if (own is not null && tape[node].Has(TapeFlags.Alias)) return FailAliasProperties(node);
        Complete(Attach(node, own));
        return true;
    }

    /// <summary>ns-flow-content [158] or c-ns-alias-node [104].</summary>
    /// <param name="n">How many spaces each further line needs.</param>
    /// <param name="flow">Whether this is within brackets.</param>
    /// <param name="multiline">Whether plain text may go on in the next line.</param>
    private bool FlowContent(int n, bool flow, bool multiline)
    {
        var c = Peek();
        _isJsonLike = c is '"' or '\'' or '[' or '{';
        switch (c)
        {
            case '"':
                return DoubleQuoted(n);
            case '\'':
                return SingleQuoted(n);
            case '[' or '{':
                return FlowCollection(n, null);
            case '*':
                return Alias();
            default:
                return IsPlainFirst(c, flow) ? Plain(n, flow, multiline) : FailIndicator(c);
        }
    }

    /// <summary>ns-plain-first [126].</summary>
    private bool IsPlainFirst(char c, bool flow) => c switch
    {
        '-' or '?' or ':' => IsPlainSafe(_pos + 1, flow),
        ',' or '[' or ']' or '{' or '}' or '#' or '&' or '*' or '!' or '|' or '>' or '\'' or '"' or '%' or '@' or '`' => false,
        _ => true,
    };

    /// <summary>ns-plain-safe [127].</summary>
    private bool IsPlainSafe(int i, bool flow) => !IsSpaceAt(i) && !(flow && Characters.IsFlowIndicator(source[i]));

    private bool FailIndicator(char c)
    {
        var what = c switch
        {
            '@' or '`' or '%' => $"a '{c}' at the start of a text; the text wants quotes",
            ']' or '}' => $"a '{c}' that closes nothing",
            '#' => "a comment without white space before it",
            ',' => "a ',' without a value before it",
            '|' or '>' => $"a '{c}' where no text of several lines may begin",
            '&' or '!' => "a tag or anchor where none may stand",
            _ => $"a '{c}' where a value is due",
        };
        return Fail(_pos, 1, what);
    }
}
