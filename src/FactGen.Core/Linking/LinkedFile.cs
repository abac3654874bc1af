namespace FactGen.Core.Linking;

/// <summary>Everything of one fact file that its output needs; equal as long as that output would be.</summary>
/// <param name="Path">The file's logical path.</param>
/// <param name="Entries">In file order.</param>
public sealed record LinkedFile(string Path, EquatableArray<LinkedEntry> Entries);
