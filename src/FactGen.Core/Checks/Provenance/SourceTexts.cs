using FactGen.Core.Binding;
using FactGen.Core.Evidence;
using FactGen.Core.Kinds;

namespace FactGen.Core.Checks.Provenance;

/// <summary>The local texts of sources, each looked up once.</summary>
internal sealed class SourceTexts(CheckContext context)
{
    /// <summary>The field of a source that names its local text; the name belongs to the file format, as that of the collection does.</summary>
    private const string TextField = "text";

    private readonly string? _kind = context.Catalog.OfCollection("sources")?.Name;
    private readonly Dictionary<string, LocalText?> _texts = new(StringComparer.Ordinal);

    /// <summary>The text of the source of that key; null where it names none, or the project does not have it.</summary>
    public LocalText? Of(string? key)
    {
        if (key is null || _kind is null) return null;
        if (!_texts.TryGetValue(key, out var text)) _texts.Add(key, text = Find(key, _kind));
        return text;
    }

    /// <summary>Finds the file by its path, which is relative to the fact file that names it, as globs of <c>from:</c> are, or else to the project.</summary>
    private LocalText? Find(string key, string kind)
    {
        if (context.Facts.Find(kind, key)?.Field(TextField) is not { Preferred.Value: TextValue { Text: { } path } } field) return null;
        path = path.Replace('\\', '/');
        return context.Options.FindText(Glob.Combine(field.Place.LogicalPath, path)) ?? context.Options.FindText(Glob.Combine("", path));
    }
}
