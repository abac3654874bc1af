using FactGen.Core.Findings;
using FactGen.Core.Kinds;
using FactGen.Core.Reading;
using FactGen.Core.Text;

namespace FactGen.Core.Fixes;

/// <summary>Gives an entry without a source a stub of one (FACT4004): which source it is, only its author knows.</summary>
internal sealed class CitationFixer : IFixer
{
    private const string Source = "source", Sources = "sources", Stub = "to-be-cited";

    /// <inheritdoc/>
    public bool Handles(Finding finding) => finding.Id == FindingIds.NoSource;

    /// <inheritdoc/>
    public FactFix? Fix(Finding finding, FixContext context)
    {
        if (context.Catalog.OfCollection(Sources) is not { Foreign: null } kind) return null;
        if (NodeTrail.To(context.Document, finding.Location.Span) is not { Steps: [_, var entry, ..] }) return null;
        if (PairInserter.InsertFirst(entry.Value, Source, ScalarWriter.Write(Stub, context), context) is not { } cited) return null;
        if (context.Index.IsDeclared(kind.Name, Stub)) return new("Cite a source to be named", new([cited]));
        return Declare(kind, context) is { } declared ? new("Cite a source to be named", new([cited, declared])) : null;
    }

    /// <summary>The edit that adds the stub to the file's sources, or a collection of them to the file.</summary>
    private static TextEdit? Declare(Kind kind, FixContext context)
    {
        // The day is required, and not known: EDTF has a way to say that.
        string[] fields = kind.Shape.Find("published") is null ? [Pair("title", "To be cited")] : [Pair("title", "To be cited"), Pair("published", "XXXX")];
        var stub = $"{{ {string.Join(", ", fields)} }}";
        return context.Document.Root.TryGet(Sources, out var sources)
            ? PairInserter.InsertFirst(sources, Stub, stub, context)
            : PairInserter.InsertFirst(context.Document.Root, Sources, $"{{ {(context.IsJson ? $"\"{Stub}\"" : Stub)}: {stub} }}", context);

        string Pair(string key, string text) => $"{(context.IsJson ? $"\"{key}\"" : key)}: {ScalarWriter.Write(text, context)}";
    }
}
