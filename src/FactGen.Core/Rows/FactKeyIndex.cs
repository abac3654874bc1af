#nullable enable

namespace FactGen.Core.Rows;

/// <summary>Finds the places that may have a key: a hash table that was filled at compile time.</summary>
/// <remarks>
/// Open addressing over a quarter more records than keys. A record is a place plus one, or 0 where it is free, and some
/// bits of the hash, so that few rows are looked at that have another key.
/// </remarks>
internal static class FactKeyIndex
{
    /// <summary>Digits of the hash's upper bits in a record, behind those of the place plus one.</summary>
    public const int TagDigits = 1;

    /// <summary>How many records an index over so many facts has.</summary>
    public static int Records(int facts) => facts + facts / 4 + 1;

    /// <summary>The record with which the search for a hash begins.</summary>
    public static int First(uint hash, int records) => (int)(hash % (uint)records);

    /// <summary>The record that follows.</summary>
    public static int Next(int record, int records) => record + 1 == records ? 0 : record + 1;

    /// <summary>The bits of the hash that a record keeps.</summary>
    public static uint Tag(uint hash) => hash >> (32 - TagDigits * FactTable.DigitBits);
}
