#nullable enable

namespace FactGen.Core.Rows;

/// <summary>The hash of a key in the index of a large collection: the compiler fills the index, the program looks into it.</summary>
internal static class FactHash
{
    private const uint Offset = 2166136261;
    private const uint Prime = 16777619;

    /// <summary>FNV-1a over UTF-16 units, mixed once more so that all bits count.</summary>
    public static uint Of(string key)
    {
        unchecked
        {
            var hash = Offset;
            foreach (var unit in key)
                hash = (hash ^ unit) * Prime;
            hash ^= hash >> 16;
            hash *= 0x85EBCA6B;
            return hash ^ (hash >> 13);
        }
    }
}
