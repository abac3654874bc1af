using System.Collections;

namespace FactGen.Generation;

/// <summary>All that a step gave, as one input of the next; equal by its items.</summary>
/// <remarks>
/// A class, as every model of a step has to be: the host's code for the steps is compiled ahead for classes alone, and a cold
/// compiler has a hundred methods to compile for each other type that passes between two of them.
/// </remarks>
internal sealed class Batch<T>(IEnumerable<T> items) : IReadOnlyList<T>, IEquatable<Batch<T>>
    where T : class
{
    private readonly T[] _items = [.. items];

    public int Count => _items.Length;

    public T this[int index] => _items[index];

    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)_items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => _items.GetEnumerator();

    public bool Equals(Batch<T>? other)
    {
        if (ReferenceEquals(this, other)) return true;
        if (other is null || Count != other.Count) return false;
        for (var i = 0; i < Count; i++)
        {
            if (!EqualityComparer<T>.Default.Equals(_items[i], other._items[i])) return false;
        }

        return true;
    }

    public override bool Equals(object? obj) => Equals(obj as Batch<T>);

    public override int GetHashCode() => Count;
}
