using FactGen.Core.Reading;
using FactGen.Core.Text;

namespace FactGen.Core.Kinds.Declaring;

/// <summary>Where a <see cref="Site"/> stands in its document.</summary>
/// <param name="Span">The node as written.</param>
/// <param name="TextStart">Where its decoded text begins, when text and source agree letter by letter; else -1.</param>
internal readonly record struct Place(TextSpan Span, int TextStart)
{
    public static Place Of(FactNode node)
    {
        if (node.Kind != NodeKind.Scalar || node.IsAlias) return new(node.Span, -1);
        var length = node.Text.Length;
        return node.Style switch
        {
            ScalarStyle.Plain when node.Span.Length == length => new(node.Span, node.Span.Start),
            ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted when node.Span.Length == length + 2 => new(node.Span, node.Span.Start + 1),
            _ => new(node.Span, -1),
        };
    }

    /// <summary>The span of a stretch of the text; the whole node where the two do not agree.</summary>
    public TextSpan Within(TextSpan stretch) => TextStart < 0 ? Span : new(TextStart + stretch.Start, stretch.Length);
}
