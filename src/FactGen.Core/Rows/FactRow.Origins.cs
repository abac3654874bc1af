#nullable enable
using System;
using System.Collections.Generic;
using FactGen.Core.Values;

namespace FactGen.Core.Rows;

internal ref partial struct FactRow
{
    /// <summary>Where the fact stands, and what supports it: its origin, or what makes it of <see cref="Slot"/> (<see cref="FactSlot.Origin"/>).</summary>
    public object Origin()
    {
        if (!Enter())
            return _file.Origin;
        HasName = _text[_at] != Nameless;
        if (!HasName)
            Text();
        var origin = ReadOrigin(Slot);
        Leave();
        return origin;
    }

    /// <summary>The origins of the fact's statements that have their own, by property; or null.</summary>
    public Dictionary<string, FactOrigin>? Origins() => Enter() ? ReadOrigins() : null;

    private Dictionary<string, FactOrigin> ReadOrigins()
    {
        var origins = new Dictionary<string, FactOrigin>();
        while (Enter())
        {
            var property = Text()!;
            origins[property] = ReadOrigin((int)Integer().GetValueOrDefault());
            Leave();
        }

        Leave();
        return origins;
    }

    private FactOrigin ReadOrigin(int slot) => new(
        _file.Path,
        _file.Lines,
        slot,
        Text() ?? _file.Source,
        Text(),
        Text() is { } status ? (FactStatus)Enum.Parse(typeof(FactStatus), status) : FactStatus.Confirmed,
        Text() is { } rank ? (FactRank)Enum.Parse(typeof(FactRank), rank) : FactRank.Normal,
        Text());
}
