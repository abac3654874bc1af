#nullable enable
using System;
using System.Collections.Generic;
#if NETCOREAPP3_0_OR_GREATER || NETSTANDARD2_1_OR_GREATER
using System.Diagnostics.CodeAnalysis;
#endif

namespace FactGen.Core.Values;

/// <summary>Facts of one collection in the order of their files, found by index or by key.</summary>
/// <remarks>
/// A fact is made when it is first touched, and only that one. Reading is safe from any number of threads, and a key
/// gives the same instance to all of them.
/// </remarks>
/// <typeparam name="T">The type of the facts: a record, or an interface that several kinds of record share.</typeparam>
public partial class FactSet<T> : global::System.Collections.Generic.IReadOnlyList<T>
    where T : class, IFact
{
    private readonly FactKeys _keys;
    private readonly global::System.Func<int, T> _at;
    private readonly T?[] _facts;

    /// <summary>Describes the facts without making any.</summary>
    /// <param name="collection">The collection's name, for messages.</param>
    /// <param name="keys">One key a fact, in order; empty for a record without one, which only its index reaches.
    /// Of equal keys the first is found.</param>
    /// <param name="at">Makes or finds the fact at an index; called when the fact is first touched.</param>
    public FactSet(string collection, string[] keys, global::System.Func<int, T> at)
        : this(collection, new FactKeyArray(keys), at)
    {
    }

    /// <summary>Describes the facts without making any, over keys that find themselves.</summary>
    /// <param name="collection">The collection's name, for messages.</param>
    /// <param name="keys">The keys in order.</param>
    /// <param name="at">Makes or finds the fact at an index; called when the fact is first touched.</param>
    public FactSet(string collection, FactKeys keys, global::System.Func<int, T> at)
        : this(collection, keys, at, new T?[keys.Count])
    {
    }

    /// <summary>Describes the facts without making any, over an array that the collection looks into itself.</summary>
    /// <param name="collection">The collection's name, for messages.</param>
    /// <param name="keys">The keys in order.</param>
    /// <param name="at">Makes or finds the fact at an index; called when the fact is first touched.</param>
    /// <param name="facts">Room for the facts, one a key; filled as they are touched.</param>
    protected FactSet(string collection, FactKeys keys, global::System.Func<int, T> at, T?[] facts)
    {
        Collection = collection;
        _keys = keys;
        _at = at;
        _facts = facts;
    }

    /// <summary>The collection's name, as the fact files spell it.</summary>
    public string Collection { get; }

    /// <summary>How many facts there are.</summary>
    public int Count => _facts.Length;

    /// <summary>The keys in order; empty for a record without one.</summary>
    public global::System.Collections.Generic.IReadOnlyList<string> Keys => _keys;

    /// <summary>The fact at an index.</summary>
    /// <param name="index">The index, from 0, in the order of the files.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such index.</exception>
    public T this[int index]
    {
        [global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.AggressiveInlining)]
        get
        {
            // A fact touched again costs a look into the array; everything else, an index out of range too, is Make's.
            var facts = _facts;
            return (unchecked((uint)index) < (uint)facts.Length ? facts[index] : null) ?? Make(index);
        }
    }

    /// <summary>The fact with a key.</summary>
    /// <param name="key">The key, as the fact file spells it.</param>
    /// <exception cref="KeyNotFoundException">There is no such key; the message names the nearest one.</exception>
    public T this[string key] => Find(key) ?? throw new global::System.Collections.Generic.KeyNotFoundException(Missing(key));

    /// <summary>The fact with a key, or null when there is none.</summary>
    /// <param name="key">The key, as the fact file spells it.</param>
    /// <returns>The fact, or null.</returns>
    public T? Find(string key)
    {
        var index = IndexOf(key);
        return index < 0 ? null : this[index];
    }

    /// <summary>Looks for the fact with a key.</summary>
    /// <param name="key">The key, as the fact file spells it.</param>
    /// <param name="value">The fact, or null when there is none.</param>
    /// <returns>Whether there is one.</returns>
#if NETCOREAPP3_0_OR_GREATER || NETSTANDARD2_1_OR_GREATER
    public bool TryGet(string key, [NotNullWhen(true)] out T? value)
#else
    public bool TryGet(string key, out T? value)
#endif
    {
        value = Find(key);
        return value != null;
    }

    /// <summary>Whether there is a fact with a key. Makes none.</summary>
    /// <param name="key">The key, as the fact file spells it.</param>
    /// <returns>True if there is one.</returns>
    public bool ContainsKey(string key) => IndexOf(key) >= 0;

    /// <summary>Goes through the facts in order, making each as it is reached.</summary>
    /// <returns>The enumerator.</returns>
    public global::System.Collections.Generic.IEnumerator<T> GetEnumerator()
    {
        for (var i = 0; i < _facts.Length; i++)
            yield return this[i];
    }

    global::System.Collections.IEnumerator global::System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();

    [global::System.Runtime.CompilerServices.MethodImpl(global::System.Runtime.CompilerServices.MethodImplOptions.NoInlining)]
    private T Make(int index) => index >= 0 && index < _facts.Length
        ? FactSlot.Fill(ref _facts[index], _at(index))
        : throw new global::System.ArgumentOutOfRangeException(nameof(index));
}
