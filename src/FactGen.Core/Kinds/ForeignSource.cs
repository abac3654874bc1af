namespace FactGen.Core.Kinds;

/// <summary>Files that were not written for FactGen, read as they are.</summary>
/// <param name="Globs">Relative to the declaring file's folder, resolved to the host's path form.</param>
/// <param name="Records">Where the records are; null: the items of a root sequence, or the root mapping itself.</param>
/// <param name="Key">Where a record's key is; null: records are anonymous.</param>
/// <param name="MergeDuplicates">Whether equal keys merge (<c>duplicates: merge</c>) or are an error.</param>
public sealed record ForeignSource(
    EquatableArray<string> Globs,
    FieldPath? Records,
    KeyTemplate? Key,
    bool MergeDuplicates);
