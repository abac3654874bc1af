using FactGen.Core.Text;

namespace FactGen.Core.Kinds.Syntax;

/// <summary>Reads a type: <c>type := union '?'? ; union := one ('|' one)* ; one := word | ('list' | 'map') '&lt;' union '&gt;'</c>.</summary>
internal sealed class TypeParser
{
    /// <summary>Deeper nesting than any data needs, and shallower than any stack.</summary>
    private const int MaxDepth = 16;

    private readonly string _text;
    private readonly TypeParts _parts;
    private readonly List<TypeWord> _words = [];
    private int _at;
    private int _depth;
    private SyntaxFault? _fault;

    private TypeParser(string text, TypeParts parts) => (_text, _parts) = (text, parts);

    /// <summary>Reads a whole text as one type.</summary>
    public static ParsedType Parse(string text, TypeParts parts)
    {
        var parser = new TypeParser(text, parts);
        var type = parser.Union();
        var isOptional = type is not null && parser.Take('?');
        if (type is not null) parser.RequireEnd();
        var fault = parser._fault;
        return new(fault is null ? type : null, isOptional, parser._words, fault);
    }

    private FactType? Union()
    {
        var start = _at;
        var alternatives = new List<FactType>();
        do
        {
            if (One() is not { } alternative) return null;
            alternatives.Add(alternative);
        }
        while (Take('|'));
        if (alternatives.Count == 1) return alternatives[0];
        var references = alternatives.Count(static type => type is ReferenceType);
        if (references != 0 && references != alternatives.Count)
        {
            return Fail(start, _at, "a union is of kinds only, or of values only");
        }

        if (alternatives.Distinct().Count() != alternatives.Count) return Fail(start, _at, "an alternative stands twice in the union");
        return new UnionType(alternatives.ToEquatableArray(), _parts.As);
    }

    private FactType? One()
    {
        SkipSpaces();
        var start = _at;
        while (_at < _text.Length && KindNames.IsPart(_text[_at])) _at++;
        var word = _text.Substring(start, _at - start);
        if (word.Length == 0) return Fail(start, start, _at < _text.Length ? $"a type is expected before '{_text[_at]}'" : "a type is expected");
        _words.Add(new(word, TextSpan.FromBounds(start, _at)));
        return word switch
        {
            TypeWords.List => Inside(start, word) is { } item ? new ListType(item) : null,
            TypeWords.Map => Inside(start, word) is { } value ? new MapType(value, _parts.IntegerKeys) : null,
            TypeWords.Enum => _parts.Values is { } values ? new EnumType(values, _parts.As) : Fail(start, _at, "an enum needs its words: values: [first, second]"),
            TypeWords.Record => _parts.Fields is { } shape ? new RecordType(shape, _parts.As) : Fail(start, _at, "a record needs its fields: fields: { name: text }"),
            _ => TypeWords.TryScalar(word, out var scalar) ? new ScalarType(scalar) : new ReferenceType(word),
        };
    }

    /// <summary>What stands between <c>&lt;</c> and <c>&gt;</c>.</summary>
    private FactType? Inside(int start, string word)
    {
        if (++_depth > MaxDepth) return Fail(start, _at, $"a type nests at most {MaxDepth} deep");
        if (!Take('<')) return Fail(start, _at, $"say what the {word} holds: {word}<text>");
        if (Union() is not { } inside) return null;
        SkipSpaces();
        if (At('?')) return Fail(_at, _at + 1, "a ? comes last and covers the whole type");
        if (word == TypeWords.Map && At(',')) return Fail(_at, _at + 1, "a map names the type of its values only; keys: integer beside it says what its keys are");
        if (!Take('>')) return Fail(_at, _at + 1, $"'>' is missing to close {word}<");
        _depth--;
        return inside;
    }

    private void RequireEnd()
    {
        SkipSpaces();
        if (_at == _text.Length) return;
        var problem = _text[_at] switch
        {
            '?' => "one ? is enough",
            '>' => "there is no list< or map< that this > closes",
            '|' or '<' when _text.IndexOf('?') is >= 0 and var mark && mark < _at => "a ? comes last and covers the whole type",
            '<' => Generic(),
            '[' => "a list is written list<text>",
            _ => "the type ends before this",
        };
        Fail(_at, _text.Length, problem);
    }

    private string Generic()
    {
        var near = Naming.DidYouMean.Nearest(_words[_words.Count - 1].Text, [TypeWords.List, TypeWords.Map]);
        return near is null ? "only list and map take <…>" : $"only list and map take <…>; did you mean '{near}'?";
    }

    private bool At(char c) => _at < _text.Length && _text[_at] == c;

    private bool Take(char c)
    {
        SkipSpaces();
        if (!At(c)) return false;
        _at++;
        return true;
    }

    private void SkipSpaces()
    {
        while (_at < _text.Length && _text[_at] is ' ' or '\t' or '\n') _at++;
    }

    private FactType? Fail(int start, int end, string problem)
    {
        _fault ??= new(TextSpan.FromBounds(start, Math.Min(end, _text.Length)), problem);
        return null;
    }
}
