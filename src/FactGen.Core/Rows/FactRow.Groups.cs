#nullable enable
using System;
using System.Collections.Generic;

namespace FactGen.Core.Rows;

internal sealed partial class FactRow
{
    /// <summary>The next cell as a list, or null.</summary>
    public T[]? List<T>(Func<FactRow, T> item)
    {
        if (!Enter())
            return null;
        var items = new List<T>();
        while (!IsAtEnd)
            items.Add(item(this));
        Leave();
        return items.ToArray();
    }

    /// <summary>The next cell as a map with texts for keys, or null.</summary>
    public Dictionary<string, T>? Map<T>(Func<FactRow, T> value) => Map(static row => row.Text()!, value);

    /// <summary>The next cell as a map with whole numbers for keys, or null.</summary>
    public Dictionary<long, T>? IntegerMap<T>(Func<FactRow, T> value) => Map(static row => row.Integer().GetValueOrDefault(), value);

    /// <summary>The next cell as a record within the fact, or null.</summary>
    public T? Record<T>(Func<FactRow, T> read)
        where T : class
    {
        if (!Enter())
            return null;
        var record = read(this);
        Leave();
        return record;
    }

    /// <summary>The next cell as a value of a union: the number of the alternative, and its value; or null.</summary>
    public T? Union<T>(Func<FactRow, int, T> read)
        where T : struct
    {
        if (!Enter())
            return null;
        var value = read(this, (int)Integer().GetValueOrDefault());
        Leave();
        return value;
    }

    private Dictionary<TKey, T>? Map<TKey, T>(Func<FactRow, TKey> key, Func<FactRow, T> value)
        where TKey : notnull
    {
        if (!Enter())
            return null;
        var map = new Dictionary<TKey, T>();
        while (!IsAtEnd)
        {
            var at = key(this);
            map[at] = value(this);
        }

        Leave();
        return map;
    }
}
