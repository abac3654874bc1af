using System.Runtime.CompilerServices;
using FactGen.Core.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace FactGen.Generation;

/// <summary>Each text is read once, however many generators, analyzers and compilations ask, and forgotten with it.</summary>
internal static class DocumentCache
{
    private static readonly ConditionalWeakTable<SourceText, FactDocument> Documents = new();

    /// <summary>The file's tree. A file that the host cannot open reads as an empty one; the compiler reports it.</summary>
    public static FactDocument Get(AdditionalText file, CancellationToken cancellationToken)
    {
        if (file.GetText(cancellationToken) is not { } text) return FactReader.Read(file.Path, "", cancellationToken);
        // Two files may share one text, but a document knows its path.
        if (Documents.TryGetValue(text, out var known) && known.Path == file.Path) return known;

        var document = FactReader.Read(file.Path, text.ToString(), cancellationToken);
        if (known is null) Documents.GetValue(text, _ => document);
        return document;
    }
}
