using FactGen.Core.Binding;
using FactGen.Core.Figures;
using FactGen.Core.Kinds;
using FactGen.Core.Reading;

namespace FactGen.Core.Checks.Provenance;

/// <summary>What sources say that bears on their figures: their language and their date.</summary>
/// <remarks>
/// <c>source:</c> is the key of an entry under <c>sources</c>, and <c>language</c> and <c>published</c> are its fields:
/// the three names belong to the file format, as the qualifier's does. A project whose sources have no such fields gets
/// its figures read without a language and without a date. They are taken from the files, because the index keeps of an
/// entry only what other files emit of it.
/// </remarks>
internal sealed class PrintedSources
{
    private readonly Dictionary<string, FigureContext> _contexts = new(StringComparer.Ordinal);

    /// <summary>Takes in the sources of all files; of two with one key the first.</summary>
    public PrintedSources(IReadOnlyList<(FactDocument Document, BindingResult Result)> files, KindCatalog catalog)
    {
        if (catalog.OfCollection("sources")?.Name is not { } kind) return;
        foreach (var entry in files.SelectMany(static file => file.Result.File.Entries))
        {
            if (entry.Kind == kind && entry.Key is { } key && !_contexts.ContainsKey(key)) _contexts.Add(key, Read(entry));
        }
    }

    /// <summary>What is known of the source of that key; nothing where there is none.</summary>
    public FigureContext Of(string? key) =>
        key is not null && _contexts.TryGetValue(key, out var context) ? context : FigureContext.None;

    private static FigureContext Read(BoundEntry source)
    {
        var language = source.Field("language")?.Preferred.Value as TextValue;
        var published = source.Field("published")?.Preferred.Value as DateValue;
        return new(language?.Text, published?.Date);
    }
}
