using FactGen.Core.Binding;
using FactGen.Core.Reading;

namespace FactGen.Generation;

/// <summary>A file with its tree and its typed entries: positions included, so equal to itself only.</summary>
internal sealed class BoundDocument(FactDocument document, BindingResult result)
{
    public FactDocument Document => document;

    public BindingResult Result => result;
}
