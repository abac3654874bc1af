namespace FactGen.Core.Linking;

/// <summary>What is known of entries, by kind and key.</summary>
/// <remarks>Tables of tables: a key of two texts would be a value type, for which a cold compiler has no code ready.</remarks>
internal sealed class KeyTable<T>
    where T : class
{
    private readonly Dictionary<string, Dictionary<string, T>> _kinds = new(StringComparer.Ordinal);

    /// <summary>What is known of an entry, or null.</summary>
    public T? Find(string kind, string key) =>
        _kinds.TryGetValue(kind, out var keys) && keys.TryGetValue(key, out var item) ? item : null;

    /// <summary>Notes what is known of an entry, in place of what was known before.</summary>
    public void Set(string kind, string key, T item)
    {
        if (!_kinds.TryGetValue(kind, out var keys)) _kinds.Add(kind, keys = new(StringComparer.Ordinal));
        keys[key] = item;
    }
}
