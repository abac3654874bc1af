#nullable enable

namespace FactGen.Core.Values;

/// <summary>The keys of a set of facts in order, and where each stands; how they are kept is the set's own affair.</summary>
public abstract class FactKeys : global::System.Collections.Generic.IReadOnlyList<string>
{
    /// <summary>How many facts there are.</summary>
    public abstract int Count { get; }

    /// <summary>The key of the fact at an index; empty for a record without one.</summary>
    /// <param name="index">The index, from 0 to below <see cref="Count"/>.</param>
    public abstract string this[int index] { get; }

    /// <summary>The index of the fact with a key; of equal keys the first.</summary>
    /// <param name="key">The key, as the fact file spells it; never empty.</param>
    /// <returns>The index, or -1 when there is none.</returns>
    public abstract int IndexOf(string key);

    /// <summary>Goes through the keys in order.</summary>
    /// <returns>The enumerator.</returns>
    public global::System.Collections.Generic.IEnumerator<string> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
            yield return this[i];
    }

    global::System.Collections.IEnumerator global::System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
}
