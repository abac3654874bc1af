using FactGen.Core.Binding;

namespace FactGen.Core.Linking;

/// <summary>What other files show of one: its entries, cut down to captions, references and the dates that lists tell.</summary>
/// <remarks>Without positions, ordinals and qualifiers, so that it stays equal while values change that nobody else shows.</remarks>
public sealed class FileOutline : IEquatable<FileOutline>
{
    private readonly KeyTable<BoundEntry> _byKey = new();

    internal FileOutline(string path, EquatableArray<BoundEntry> entries)
    {
        Path = path;
        Entries = entries;
        foreach (var entry in entries)
        {
            if (entry.Key is { } key && _byKey.Find(entry.Kind, key) is null) _byKey.Set(entry.Kind, key, entry);
        }
    }

    /// <summary>The file's logical path.</summary>
    public string Path { get; }

    /// <summary>In file order; every <see cref="BoundValue.Ordinal"/> is 0.</summary>
    internal EquatableArray<BoundEntry> Entries { get; }

    /// <inheritdoc/>
    public bool Equals(FileOutline? other) =>
        ReferenceEquals(this, other) || (other is not null && Path == other.Path && Entries.Equals(other.Entries));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as FileOutline);

    /// <inheritdoc/>
    public override int GetHashCode() => Entries.GetHashCode();

    /// <summary>The entry of that kind and key, or null.</summary>
    internal BoundEntry? Find(string kind, string key) => _byKey.Find(kind, key);
}
