using FactGen.Core.Reading;
using FactGen.Core.Text;

namespace FactGen.Core.Fixes;

/// <summary>Adds a pair to a mapping, laid out as the pairs that are there.</summary>
internal static class PairInserter
{
    /// <summary>The edit that adds a pair before all others.</summary>
    /// <param name="mapping">The mapping, or an entry with nothing in it.</param>
    /// <param name="key">The key.</param>
    /// <param name="value">The value as it is written.</param>
    /// <param name="context">The file.</param>
    /// <returns>The edit; null where the mapping is written in a way that leaves no place.</returns>
    public static TextEdit? InsertFirst(FactNode mapping, string key, string value, FixContext context)
    {
        var pair = $"{(context.IsJson ? $"\"{key}\"" : key)}: {value}";
        if (mapping.IsAlias) return null;
        if (mapping.Kind == NodeKind.Scalar) return mapping.IsNull ? Fill(mapping, pair) : null;
        if (mapping.Kind != NodeKind.Mapping) return null;
        foreach (var first in mapping.AllEntries) return InsertBefore(first, mapping, key, value, context);
        return new(new(mapping.Span.Start + 1, 0), context.IsJson ? pair : $" {pair} ");
    }

    /// <summary>The edit that adds a pair before one that is there.</summary>
    public static TextEdit? InsertBefore(FactEntry pair, FactNode mapping, string key, string value, FixContext context)
    {
        var added = $"{(context.IsJson ? $"\"{key}\"" : key)}: {value}";
        var text = context.Document.Text;
        var at = Math.Min(pair.Key.Span.Start, pair.Key.PropertiesSpan.Start);
        var isFlow = context.IsJson || mapping.IsFlow;
        var line = at;
        while (line > 0 && text[line - 1] is not ('\n' or '\r')) line--;
        var before = text.Substring(line, at - line);
        if (!isFlow) return before.All(static unit => unit is ' ' or '-') ? new(new(at, 0), added + LineEnd(text) + new string(' ', before.Length)) : null;

        // In brackets the pairs stand in one line, or each in its own.
        return new(new(at, 0), added + (line > mapping.Span.Start && string.IsNullOrWhiteSpace(before) ? "," + LineEnd(text) + before : ", "));
    }

    /// <summary>An entry without any field: <c>ada-berg:</c>, or <c>ada-berg: ~</c>.</summary>
    private static TextEdit Fill(FactNode nothing, string pair) => new(nothing.Span, nothing.Span.Length == 0 ? $" {{ {pair} }}" : $"{{ {pair} }}");

    private static string LineEnd(string text)
    {
        var at = text.IndexOfAny(LineBreaks.All);
        return at < 0 ? "\n" : text.Substring(at, LineBreaks.Skip(text, at) - at);
    }
}
