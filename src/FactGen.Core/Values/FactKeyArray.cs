#nullable enable

namespace FactGen.Core.Values;

/// <summary>Keys in an array: for sets that are small, or made at run time.</summary>
public sealed class FactKeyArray : FactKeys
{
    /// <summary>Up to this many keys a look at each is cheaper than building an index.</summary>
    private const int LinearLimit = 8;

    private readonly string[] _keys;
    private global::System.Collections.Generic.Dictionary<string, int>? _index;

    /// <summary>Keeps the array; it must not change any more.</summary>
    /// <param name="keys">One key a fact, in order; empty for a record without one.</param>
    public FactKeyArray(string[] keys) => _keys = keys;

    /// <inheritdoc/>
    public override int Count => _keys.Length;

    /// <inheritdoc/>
    public override string this[int index] => _keys[index];

    /// <inheritdoc/>
    public override int IndexOf(string key)
    {
        if (_keys.Length <= LinearLimit)
            return global::System.Array.IndexOf(_keys, key);
        var index = _index ?? FactSlot.Fill(ref _index, BuildIndex());
        return index.TryGetValue(key, out var found) ? found : -1;
    }

    private global::System.Collections.Generic.Dictionary<string, int> BuildIndex()
    {
        var index = new global::System.Collections.Generic.Dictionary<string, int>(_keys.Length, global::System.StringComparer.Ordinal);
        for (var i = 0; i < _keys.Length; i++)
        {
            if (!index.ContainsKey(_keys[i]))
                index.Add(_keys[i], i);
        }

        return index;
    }
}
