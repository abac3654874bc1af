namespace FactGen.Core.Reading.Scalars;

/// <summary>From a scalar's stretch of source to its text: made only when asked for.</summary>
internal static class ScalarText
{
    /// <summary>The text of a node; empty for a collection.</summary>
    public static string Of(string source, in TapeNode node)
    {
        if (node.Kind != NodeKind.Scalar) return "";
        if (!node.Has(TapeFlags.Encoded))
        {
            var quotes = QuoteLength(node.Style);
            return source.Substring(node.Start + quotes, node.End - node.Start - (2 * quotes));
        }

        return node.Style switch
        {
            ScalarStyle.Plain => FlowScalarText.Plain(source, node.Start, node.End),
            ScalarStyle.SingleQuoted => FlowScalarText.SingleQuoted(source, node.Start + 1, node.End - 1),
            ScalarStyle.DoubleQuoted => FlowScalarText.DoubleQuoted(source, node.Start + 1, node.End - 1),
            _ => BlockScalarText.Of(source, in node),
        };
    }

    /// <summary>Whether a scalar has the given text.</summary>
    public static bool Equals(string source, in TapeNode node, string text)
    {
        if (node.Kind != NodeKind.Scalar) return false;
        if (node.Has(TapeFlags.Encoded)) return string.Equals(Of(source, in node), text, StringComparison.Ordinal);
        var quotes = QuoteLength(node.Style);
        return node.End - node.Start - (2 * quotes) == text.Length
            && string.CompareOrdinal(source, node.Start + quotes, text, 0, text.Length) == 0;
    }

    /// <summary>How long the quote at each end is.</summary>
    public static int QuoteLength(ScalarStyle style) => style is ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted ? 1 : 0;
}
