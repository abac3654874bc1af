using FactGen.Core.Binding;
using FactGen.Core.Kinds;

namespace FactGen.Core.Linking;

/// <summary>What a person calls an entry.</summary>
internal sealed class Captions(IEntrySource entries)
{
    /// <summary>A caption may be that of an entry referred to; longer chains than this are circles.</summary>
    private const int MostHops = 4;

    private readonly FieldReader _reader = new(entries);

    /// <summary>The first of the kind's caption paths that is present, as written; null when none is.</summary>
    public string? Of(BoundEntry entry) => Of(entry, MostHops);

    /// <summary>The caption in one short line, else the key.</summary>
    public string? Shown(BoundEntry entry) => DisplayText.Shorten(Of(entry)) ?? DisplayText.Shorten(entry.Key);

    private string? Of(BoundEntry entry, int hops)
    {
        if (entry.Caption is { } caption) return caption;
        if (entries.Links.Find(entry.Kind) is not { } kind) return null;
        foreach (var path in kind.Kind.Shape.Caption)
        {
            if (TextAt(entry, path, hops) is { Length: > 0 } text) return text;
        }

        return null;
    }

    private string? TextAt(BoundEntry entry, FieldPath path, int hops)
    {
        var value = _reader.Read(entry, path);
        if (value is not ReferenceValue reference) return DisplayText.Of(value);
        var isOwn = path.Steps.Count == 1;
        var field = isOwn ? entries.Links.Find(entry.Kind)?.Field(path.Steps[0]) : null;
        var target = field is null ? null : _reader.Find(field.Type, reference.Key);
        return target is not null && hops > 0 ? Of(target, hops - 1) : reference.Key;
    }
}
