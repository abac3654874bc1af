using FactGen.Core.Text;

namespace FactGen.Core.Kinds.Syntax;

/// <summary>Reads <c>key:</c>: a path, or texts and <c>{paths}</c> by turns; <c>{{</c> and <c>}}</c> are the braces themselves.</summary>
internal static class KeyTemplateParser
{
    public static KeyTemplate? Parse(string text, out SyntaxFault? fault)
    {
        if (text.IndexOf('{') >= 0 || text.IndexOf('}') >= 0) return ParseTemplate(text, out fault);
        return PathParser.Parse(text, PathUse.Record, out fault) is { } path ? Of(path) : null;
    }

    /// <summary>The template that is one path.</summary>
    public static KeyTemplate Of(FieldPath path) => new(new[] { new KeyPart(null, path) }.ToEquatableArray());

    private static KeyTemplate? ParseTemplate(string text, out SyntaxFault? fault)
    {
        var parts = new List<KeyPart>();
        var literal = new System.Text.StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            var isDoubled = i + 1 < text.Length && text[i + 1] == text[i];
            if (text[i] is not ('{' or '}'))
            {
                literal.Append(text[i]);
            }
            else if (isDoubled)
            {
                literal.Append(text[i++]);
            }
            else
            {
                var end = text[i] == '{' ? text.IndexOf('}', i) : -1;
                if (ParsePart(text, i, end, out fault) is not { } path) return null;
                AddLiteral(parts, literal);
                parts.Add(new(null, path));
                i = end;
            }
        }

        AddLiteral(parts, literal);
        fault = parts.Any(static part => part.Path is not null)
            ? null
            : new(new(0, text.Length), "a key without a {path} is the same for every record");
        return fault is null ? new(parts.ToEquatableArray()) : null;
    }

    private static FieldPath? ParsePart(string text, int start, int end, out SyntaxFault? fault)
    {
        if (end < 0)
        {
            fault = new(new(start, 1), "a brace is left open; {{ and }} are the braces themselves");
            return null;
        }

        var path = PathParser.Parse(text.Substring(start + 1, end - start - 1), PathUse.Record, out fault);
        if (fault is not null) fault = fault with { Within = new TextSpan(start + 1 + fault.Within.Start, fault.Within.Length) };
        return path;
    }

    private static void AddLiteral(List<KeyPart> parts, System.Text.StringBuilder literal)
    {
        if (literal.Length > 0) parts.Add(new(literal.ToString(), null));
        literal.Clear();
    }
}
