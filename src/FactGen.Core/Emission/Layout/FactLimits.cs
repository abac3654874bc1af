using System.Globalization;
using FactGen.Core.Kinds;

namespace FactGen.Core.Emission.Layout;

/// <summary>What large collections cannot have, in the words of messages.</summary>
public static class FactLimits
{
    /// <summary>The text, in bytes, that the string literals of one assembly may hold (ECMA-335: 24 bits of offset).</summary>
    public const int MostTextBytes = 1 << 24;

    /// <summary>From here on the author is told; the rest is for the project's own literals.</summary>
    public const int NearTextBytes = MostTextBytes / 4 * 3;

    /// <summary>The arguments of FACT0023; null where every collection has all that its kind asks for.</summary>
    public static EquatableArray<string>? OfMembers(FactLayout layout, KindCatalog catalog, EmissionOptions options)
    {
        var large = layout.Collections
            .Where(collection => collection.Shape == CollectionShape.RowsByKey
                || (collection.Shape == CollectionShape.Rows && catalog.Find(collection.Index.Kind) is { Constants: true }))
            .Select(collection => $"{catalog.Find(collection.Index.Kind)?.Collection} ({Number(collection.Index.Facts.Count)} facts)")
            .ToArray();
        return large.Length == 0 ? null : new([string.Join(", ", large), Number(options.LargeFrom), Number(options.MembersUpTo)]);
    }

    /// <summary>The arguments of FACT0024 for so many bytes; null where there is room.</summary>
    public static EquatableArray<string>? OfText(long bytes) =>
        bytes < NearTextBytes ? null : new([Number((int)(bytes >> 20)), Number(MostTextBytes >> 20)]);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
