using System.Text;
using FactGen.Core.Reading;

namespace FactGen.Core.Tests.Reading.Recovery;

/// <summary>Writes what a reader kept of a file, one entry a line: <c>people.ada = {name: Ada}</c>.</summary>
internal static class TreeWriter
{
    public static IEnumerable<string> Entries(FactDocument document)
    {
        foreach (var part in document.Documents)
        {
            foreach (var line in Entries(part.Root, "", 2)) yield return line;
        }
    }

    private static IEnumerable<string> Entries(FactNode node, string path, int levels)
    {
        if (levels == 0 || node.Kind == NodeKind.Scalar) return node.IsNull ? [] : [$"{path} = {Write(node)}"];
        if (node.Count == 0) return path.Length == 0 ? [] : [$"{path} = {Write(node)}"];
        return node.Kind == NodeKind.Mapping
            ? node.Entries.SelectMany(entry => Entries(entry.Value, path.Length == 0 ? entry.Key.Text : $"{path}.{entry.Key.Text}", levels - 1))
            : node.Items.SelectMany((item, index) => Entries(item, $"{path}[{index}]", levels - 1));
    }

    public static string Write(FactNode node) => node.Kind switch
    {
        NodeKind.Sequence => "[" + string.Join(", ", node.Items.Select(Write)) + "]",
        NodeKind.Mapping => "{" + string.Join(", ", node.Entries.Select(entry => $"{Write(entry.Key)}: {Write(entry.Value)}")) + "}",
        _ => new StringBuilder(node.Text).Replace("\n", "\\n").ToString(),
    };
}
