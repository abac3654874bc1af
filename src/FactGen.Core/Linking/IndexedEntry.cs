using FactGen.Core.Binding;

namespace FactGen.Core.Linking;

/// <summary>An entry with a key, as all files together have it.</summary>
internal sealed class IndexedEntry(BoundEntry entry, string file)
{
    /// <summary>The entry, with the fields that files further on add to it.</summary>
    public BoundEntry Entry { get; set; } = entry;

    /// <summary>The logical path of the first file that declares it.</summary>
    public string File => file;

    /// <summary>Its C# name; null while two claim it, or when its key gives none.</summary>
    public string? Identifier { get; set; }
}
