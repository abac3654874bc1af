#nullable enable
using System;
using System.Collections.Generic;
using System.Globalization;
using FactGen.Core.Values;

namespace FactGen.Core.Rows;

internal sealed partial class FactRow
{
    /// <summary>Whether the fact's key gives a C# name; known once <see cref="Origin"/> has read it.</summary>
    public bool HasName { get; private set; } = true;

    /// <summary>Where the fact stands, and what supports it: the cell behind the key.</summary>
    public FactOrigin Origin() => ReadOrigin();

    /// <summary>The origins of the fact's statements that have their own, by property; or null.</summary>
    public Dictionary<string, FactOrigin>? Origins()
    {
        if (!Enter())
            return null;
        var origins = new Dictionary<string, FactOrigin>();
        while (!IsAtEnd)
        {
            var property = Text()!;
            origins[property] = ReadOrigin();
        }

        Leave();
        return origins;
    }

    /// <summary>A line slot alone, or in brackets with what supports the fact.</summary>
    private FactOrigin ReadOrigin()
    {
        if (_text[_at] != Open)
            return Make(Text()!, source: null, at: null, status: null, rank: null, note: null);
        _at++;
        var origin = Make(Text()!, Text(), Text(), Text(), Text(), Text());
        Leave();
        return origin;
    }

    private FactOrigin Make(string slot, string? source, string? at, string? status, string? rank, string? note)
    {
        if (slot[slot.Length - 1] == Nameless)
        {
            HasName = false;
            slot = slot.Substring(0, slot.Length - 1);
        }

        return new FactOrigin(
            _file!.Key,
            _chunk!.Lines,
            int.Parse(slot, NumberStyles.None, CultureInfo.InvariantCulture),
            source ?? _file.Source,
            at,
            status is null ? FactStatus.Confirmed : (FactStatus)Enum.Parse(typeof(FactStatus), status),
            rank is null ? FactRank.Normal : (FactRank)Enum.Parse(typeof(FactRank), rank),
            note);
    }
}
