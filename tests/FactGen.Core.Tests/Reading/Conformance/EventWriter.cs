using System.Text;
using FactGen.Core.Reading;

namespace FactGen.Core.Tests.Reading.Conformance;

/// <summary>Writes a tree as the YAML test suite's event stream.</summary>
internal static class EventWriter
{
    public static string Write(FactDocument document)
    {
        var events = new StringBuilder("+STR\n");
        foreach (var part in document.Documents)
        {
            events.Append(part.Start.Length > 0 ? "+DOC ---\n" : "+DOC\n");
            Write(part.Root, document, events);
            events.Append(part.End.Length > 0 ? "-DOC ...\n" : "-DOC\n");
        }

        return events.Append("-STR\n").ToString();
    }

    private static void Write(FactNode node, FactDocument document, StringBuilder events)
    {
        if (node.IsAlias)
        {
            events.Append("=ALI ").Append(document.Text, node.Span.Start, node.Span.Length).Append('\n');
            return;
        }

        switch (node.Kind)
        {
            case NodeKind.Scalar:
                events.Append("=VAL");
                Properties(node, events);
                events.Append(' ').Append(":'\"|>"[(int)node.Style]).Append(Escape(node.Text)).Append('\n');
                break;
            case NodeKind.Sequence:
                events.Append(node.IsFlow ? "+SEQ []" : "+SEQ");
                Properties(node, events);
                events.Append('\n');
                foreach (var item in node.Items) Write(item, document, events);
                events.Append("-SEQ\n");
                break;
            default:
                events.Append(node.IsFlow ? "+MAP {}" : "+MAP");
                Properties(node, events);
                events.Append('\n');
                foreach (var (key, value) in node.AllEntries)
                {
                    Write(key, document, events);
                    Write(value, document, events);
                }

                events.Append("-MAP\n");
                break;
        }
    }

    private static void Properties(FactNode node, StringBuilder events)
    {
        if (node.Anchor is not null) events.Append(" &").Append(node.Anchor);
        if (node.Tag is not null) events.Append(" <").Append(node.Tag).Append('>');
    }

    private static string Escape(string text) => text
        .Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\0", "\\0", StringComparison.Ordinal)
        .Replace("\b", "\\b", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal)
        .Replace("\r", "\\r", StringComparison.Ordinal).Replace("\t", "\\t", StringComparison.Ordinal);
}
