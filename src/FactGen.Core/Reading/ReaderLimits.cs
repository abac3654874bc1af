namespace FactGen.Core.Reading;

/// <summary>What a file may not exceed (FACT0003); far above what people write, far below what would hurt a compiler.</summary>
public static class ReaderLimits
{
    /// <summary>The longest text, in UTF-16 code units.</summary>
    public const int TextLength = 1 << 26;

    /// <summary>The deepest nesting of collections.</summary>
    public const int Depth = 128;

    /// <summary>How many nodes a file's aliases may stand for in all, counted as if each were written out.</summary>
    public const int AliasedNodes = 1 << 20;

    /// <summary>How many findings are told of one file; reading goes on behind the last.</summary>
    public const int Findings = 100;

    /// <summary>The longest implicit key, in UTF-16 code units (YAML 1.2.2 §7.4.2, §8.2.2).</summary>
    internal const int ImplicitKeyLength = 1024;

    /// <summary>
    /// The depth of the collections whose entries survive an error in another: of a root that is a list, the items;
    /// of a root that is a mapping, what its collections hold.
    /// </summary>
    internal static int RecoveryDepthOf(NodeKind root) => root == NodeKind.Sequence ? 1 : CollectionDepth;

    /// <summary>The depth of the collections in the root.</summary>
    internal const int CollectionDepth = 2;
}
