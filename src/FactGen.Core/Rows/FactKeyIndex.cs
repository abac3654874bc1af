#nullable enable
#if FACTGEN_UTF8
using SourceText = System.ReadOnlySpan<byte>;
#else
using SourceText = System.String;
#endif

namespace FactGen.Core.Rows;

/// <summary>Finds the places that may have a key: a hash table that was filled at compile time.</summary>
/// <remarks>
/// Open addressing over a quarter more records than keys. A record is a place plus one, or 0 where it is free, and some
/// bits of the hash, so that few rows are looked at that have another key.
/// </remarks>
internal readonly struct FactKeyIndex
{
    /// <summary>Digits of the hash's upper bits in a record.</summary>
    public const int TagDigits = 1;

    private readonly int _records;
    private readonly int _placeDigits;

    /// <summary>The layout of an index over so many facts.</summary>
    public FactKeyIndex(int facts)
    {
        _records = facts + facts / 4 + 1;
        _placeDigits = FactTable.Digits(facts);
    }

    /// <summary>How many records there are.</summary>
    public int Records => _records;

    /// <summary>Digits of the place plus one.</summary>
    public int PlaceDigits => _placeDigits;

    /// <summary>The bits of the hash that a record keeps.</summary>
    public static int Tag(uint hash) => (int)(hash >> (32 - TagDigits * FactTable.DigitBits));

    /// <summary>The record with which the search for a hash begins.</summary>
    public int First(uint hash) => (int)(hash % (uint)_records);

    /// <summary>The record that follows.</summary>
    public int Next(int record) => record + 1 == _records ? 0 : record + 1;

    /// <summary>The place of the next record, from one on, that has a hash's bits, and that record; -1 where a free one ends the search.</summary>
    public int Find(SourceText table, uint hash, ref int record)
    {
        var width = _placeDigits + TagDigits;
        while (FactTable.At(table, width, record, 0, _placeDigits) is > 0 and var place)
        {
            if (FactTable.At(table, width, record, _placeDigits, TagDigits) == Tag(hash))
                return place - 1;
            record = Next(record);
        }

        return -1;
    }
}
