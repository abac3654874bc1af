using FactGen.Core.Findings;
using FactGen.Core.Reading;

namespace FactGen.Core.Binding.Types;

/// <summary>The keys of mappings: texts. YAML also has lists and mappings as keys, which fact files have no use for.</summary>
internal static class ScalarKey
{
    /// <summary>Reads a key, or tells that it is none.</summary>
    public static bool TryRead(FactNode node, BindingScope scope, out string key)
    {
        key = node.Text;
        if (node.Kind == NodeKind.Scalar) return key.Length == 0 || !char.IsDigit(key[0]) || !scope.ReportSplit(node.Span);
        scope.Report(FindingIds.UnusedConstruct, node.Span, "a key that is not a text");
        return false;
    }
}
