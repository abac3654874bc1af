using FactGen.Core;
using FactGen.Core.Binding;
using FactGen.Core.Findings;
using FactGen.Core.Reading;

namespace FactGen.Generation;

/// <summary>A file with its tree and its typed entries: positions included, so equal to itself only.</summary>
/// <param name="document">The tree.</param>
/// <param name="result">The entries, or none where binding failed.</param>
/// <param name="findings">Everything that this file alone tells: the reader's, its declarations', its entries'.</param>
internal sealed class BoundDocument(FactDocument document, BindingResult result, EquatableArray<Finding> findings)
{
    public FactDocument Document => document;

    public BindingResult Result => result;

    public EquatableArray<Finding> Findings => findings;
}
