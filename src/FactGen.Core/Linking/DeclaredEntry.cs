namespace FactGen.Core.Linking;

/// <summary>An entry as the index needs it.</summary>
/// <param name="Kind">The kind's name.</param>
/// <param name="Key">The key; null for an anonymous foreign record.</param>
/// <param name="Name">The C# name that it claims (<see cref="FactName"/>); null when its key gives none.</param>
public sealed record DeclaredEntry(string Kind, string? Key, string? Name);
