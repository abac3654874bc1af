namespace FactGen.Core.Linking;

/// <summary>An entry, as all files together have it.</summary>
internal sealed class IndexedEntry(DeclaredEntry entry, string file)
{
    /// <summary>The key; null for an anonymous foreign record.</summary>
    public string? Key => entry.Key;

    /// <summary>The C# name that it claims, or null.</summary>
    public string? Claim => entry.Name;

    /// <summary>The logical path of the first file that declares it.</summary>
    public string File => file;

    /// <summary>Its C# name; null while two claim it, or when its key gives none.</summary>
    public string? Identifier { get; set; }

    /// <summary>Whether it is declared more than once.</summary>
    public bool IsShared { get; set; }
}
