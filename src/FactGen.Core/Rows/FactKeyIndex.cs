#nullable enable

namespace FactGen.Core.Rows;

/// <summary>Finds the places that may have a key: a hash table that was filled at compile time.</summary>
/// <remarks>
/// Open addressing over one and a half times as many records as keys. A record is a place plus one, or 0 where it is
/// free, and twelve bits of the hash, so that a look at a row that has another key is one in thousands.
/// </remarks>
internal static class FactKeyIndex
{
    /// <summary>Digits of the place plus one.</summary>
    public const int PlaceDigits = 4;

    /// <summary>Digits of the hash's upper bits.</summary>
    public const int TagDigits = 2;

    /// <summary>Digits of a record.</summary>
    public const int Width = PlaceDigits + TagDigits;

    /// <summary>How many records an index over so many keys has.</summary>
    public static int Size(int keys) => keys + keys / 2 + 1;

    /// <summary>The record with which the search for a hash begins.</summary>
    public static int First(uint hash, int size) => (int)(hash % (uint)size);

    /// <summary>The record that follows.</summary>
    public static int Next(int record, int size) => record + 1 == size ? 0 : record + 1;

    /// <summary>The bits of the hash that a record keeps.</summary>
    public static int Tag(uint hash) => (int)(hash >> (32 - TagDigits * FactTable.DigitBits));
}
