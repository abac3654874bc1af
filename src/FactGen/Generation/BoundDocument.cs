using FactGen.Core;
using FactGen.Core.Binding;
using FactGen.Core.Findings;
using FactGen.Core.Kinds;
using FactGen.Core.Reading;

namespace FactGen.Generation;

/// <summary>A file with its tree and its typed entries: positions included, so equal to itself only.</summary>
internal sealed class BoundDocument
{
    private BoundDocument(FactFile file, FactDocument document, BindingResult result)
    {
        File = file;
        Document = document;
        Result = result;
    }

    public FactFile File { get; }

    public FactDocument Document { get; }

    public BindingResult Result { get; }

    public static BoundDocument Of(FactFile file, KindCatalog catalog, CancellationToken cancellationToken)
    {
        var document = file.Document(cancellationToken);
        return new(file, document, FactBinder.Bind(document, file.LogicalPath, catalog, cancellationToken));
    }

    /// <summary>A file that could not be bound through a fault of ours: it has no entries, and says why.</summary>
    public static BoundDocument Failed(FactFile file, Exception fault)
    {
        var nothing = FactReader.Read(file.Path, "");
        var finding = new Finding(FindingIds.InternalError, nothing.Locate(default), new(["binding", Guard.Describe(fault)]));
        return new(file, nothing, new(new(file.LogicalPath, default), new([]), new([finding])));
    }
}
