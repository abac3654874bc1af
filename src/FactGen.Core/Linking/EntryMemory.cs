using System.Runtime.CompilerServices;
using FactGen.Core.Binding;

namespace FactGen.Core.Linking;

/// <summary>
/// What was made of each entry of each file the last time, to be taken again for the entries that an edit leaves in place. It never
/// changes what is made, only what it costs; any number of threads may ask.
/// </summary>
internal sealed class EntryMemory<T>
    where T : class, IEquatable<T>
{
    private static readonly Made Nothing = new(default, []);

    private readonly Dictionary<string, Made> _files = new(StringComparer.Ordinal);

    /// <summary>What is made of each entry, in file order.</summary>
    /// <param name="file">The file.</param>
    /// <param name="make">Depends on nothing but the entry and what this memory belongs to.</param>
    [MethodImpl(HotPath.Optimized)]
    public T?[] Of(BoundFile file, Func<BoundEntry, T?> make)
    {
        var (entries, before) = (file.Entries, Find(file.Path));
        var items = new T?[entries.Count];
        var (head, tail) = (0, items.Length);
        var shift = before.Items.Length - items.Length;
        for (; head < tail && head < before.Items.Length && ReferenceEquals(entries[head], before.Entries[head]); head++) items[head] = before.Items[head];
        for (; tail > head && tail + shift > head && ReferenceEquals(entries[tail - 1], before.Entries[tail - 1 + shift]); tail--) items[tail - 1] = before.Items[tail - 1 + shift];
        for (var i = head; i < tail; i++) items[i] = make(entries[i]);
        lock (_files) _files[file.Path] = new(entries, items);
        return items;
    }

    /// <summary>The items of the entries for which one was made.</summary>
    public static EquatableArray<T> Present(T?[] items)
    {
        if (Array.IndexOf(items, null) < 0) return new(items!);
        var present = new List<T>(items.Length);
        foreach (var item in items)
        {
            if (item is not null) present.Add(item);
        }

        return present.ToEquatableArray();
    }

    private Made Find(string path)
    {
        lock (_files) return _files.TryGetValue(path, out var made) ? made : Nothing;
    }

    private sealed record Made(EquatableArray<BoundEntry> Entries, T?[] Items);
}
