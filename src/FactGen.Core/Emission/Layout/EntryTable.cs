namespace FactGen.Core.Emission.Layout;

/// <summary>Finds what files have for each of their entries, by part.</summary>
internal sealed class EntryTable<T>
    where T : IEquatable<T>
{
    private readonly Dictionary<(string File, string Kind), List<T>> _items = [];

    public EntryTable(IEnumerable<(string Path, EquatableArray<T> Items)> files, Func<T, string> kindOf)
    {
        foreach (var (path, items) in files)
        {
            foreach (var item in items)
            {
                var at = (path, kindOf(item));
                if (!_items.TryGetValue(at, out var list)) _items.Add(at, list = []);
                list.Add(item);
            }
        }
    }

    /// <summary>The items of a part; fewer, or none, where the file has fewer than the layout expects.</summary>
    public EquatableArray<T> Of(FactPart part) =>
        _items.TryGetValue((part.File, part.Kind), out var items) ? items.Skip(part.From).Take(part.Count).ToEquatableArray() : default;
}
