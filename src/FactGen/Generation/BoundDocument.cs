using FactGen.Core.Binding;
using FactGen.Core.Linking;
using FactGen.Core.Reading;

namespace FactGen.Generation;

/// <summary>A file with its tree and its typed entries: positions included, so equal to itself only.</summary>
internal sealed class BoundDocument
{
    private BoundDocument(FactFile file, FactDocument document, Binding binding)
    {
        File = file;
        Document = document;
        Result = binding.Result;
        Declarations = binding.Declarations;
    }

    public FactFile File { get; }

    public FactDocument Document { get; }

    public BindingResult Result { get; }

    /// <summary>What other files may need of this one; without positions.</summary>
    public FileDeclarations Declarations { get; }

    public static BoundDocument Of(FactFile file, FileMemory memory, CancellationToken cancellationToken)
    {
        var document = file.Document(cancellationToken);
        return new(file, document, BindingCache.Get(document, file.LogicalPath, memory, cancellationToken));
    }

    /// <summary>A file that could not be bound through a fault of ours: it has no entries, and says why.</summary>
    public static BoundDocument Failed(FactFile file, Exception fault)
    {
        var nothing = FactReader.Read(file.Path, "");
        var finding = Guard.Finding(nothing, "binding", Guard.Describe(fault));
        return new(file, nothing, new(new(new(file.LogicalPath, default), new([]), new([finding])), new(file.LogicalPath, default, default)));
    }
}
