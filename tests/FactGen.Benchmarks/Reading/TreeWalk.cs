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
}
