using System.Text.Json;
using FactGen.Core.Reading;

namespace FactGen.Benchmarks.Reading;

/// <summary>Makes the string of every scalar of a tree, as a consumer that uses all of it would.</summary>
internal static class TreeWalk
{
    /// <summary>The total length of all texts.</summary>
    public static int Texts(FactNode node)
    {
        var length = 0;
        switch (node.Kind)
        {
            case NodeKind.Scalar:
                return node.Text.Length;
            case NodeKind.Sequence:
                foreach (var item in node.Items) length += Texts(item);
                return length;
            default:
                foreach (var entry in node.Entries) length += Texts(entry.Key) + Texts(entry.Value);
                return length;
        }
    }

    /// <summary>The same of a document of System.Text.Json.</summary>
    public static int Texts(JsonElement element)
    {
        var length = 0;
        switch (element.ValueKind)
        {
            case JsonValueKind.Array:
                foreach (var item in element.EnumerateArray()) length += Texts(item);
                return length;
            case JsonValueKind.Object:
                foreach (var member in element.EnumerateObject()) length += member.Name.Length + Texts(member.Value);
                return length;
            case JsonValueKind.String:
                return element.GetString()!.Length;
            default:
                return element.GetRawText().Length;
        }
    }
}
