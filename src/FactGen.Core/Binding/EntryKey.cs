namespace FactGen.Core.Binding;

/// <summary>Which entry: its kind and its key.</summary>
/// <param name="Kind">The kind's name.</param>
/// <param name="Key">The key within the kind's collection.</param>
public sealed record EntryKey(string Kind, string Key);
