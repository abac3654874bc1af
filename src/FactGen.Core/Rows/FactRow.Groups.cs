#nullable enable
using System;
using System.Collections.Generic;

namespace FactGen.Core.Rows;

internal ref partial struct FactRow
{
    /// <summary>The next cell as a list, or null.</summary>
    public T[]? List<T>(FactCell<T> item) => Enter() ? ReadList(item) : null;

    /// <summary>The next cell as a map with texts for keys, or null.</summary>
    public Dictionary<string, T>? Map<T>(FactCell<T> value) => Enter() ? ReadMap(value) : null;

    /// <summary>The next cell as a map with whole numbers for keys, or null.</summary>
    public Dictionary<long, T>? IntegerMap<T>(FactCell<T> value) => Enter() ? ReadIntegerMap(value) : null;

    /// <summary>The next cell as a record within the fact, or null.</summary>
    public T? Record<T>(FactCell<T> read)
        where T : class
    {
        if (!Enter())
            return null;
        var record = read(ref this);
        Leave();
        return record;
    }

    /// <summary>The next cell as a value of a union: the number of the alternative, and its value; or null.</summary>
    public T? Union<T>(FactAlternative<T> read)
        where T : struct
    {
        if (!Enter())
            return null;
        var value = read(ref this, (int)Integer().GetValueOrDefault());
        Leave();
        return value;
    }

    // What makes lists and maps is apart from what asks whether there is one: a program whose facts have none loads no collections for it.
    private T[] ReadList<T>(FactCell<T> item)
    {
        // Most lists have one item, and need no more room.
        var items = new T[1];
        var count = 0;
        while (!IsAtEnd)
        {
            if (count == items.Length)
                Array.Resize(ref items, 2 * count);
            items[count++] = item(ref this);
        }

        if (count < items.Length)
            Array.Resize(ref items, count);
        Leave();
        return items;
    }

    private Dictionary<string, T> ReadMap<T>(FactCell<T> value)
    {
        var map = new Dictionary<string, T>();
        while (!IsAtEnd)
        {
            var key = Text()!;
            map[key] = value(ref this);
        }

        Leave();
        return map;
    }

    private Dictionary<long, T> ReadIntegerMap<T>(FactCell<T> value)
    {
        var map = new Dictionary<long, T>();
        while (!IsAtEnd)
        {
            var key = Integer().GetValueOrDefault();
            map[key] = value(ref this);
        }

        Leave();
        return map;
    }
}
