using System.Globalization;
using FactGen.Core.Linking;
using FactGen.Core.Naming;

namespace FactGen.Core.Emission.Layout;

/// <summary>Cuts a file's facts of one kind into chunks, so that an edit emits one of them again and not the file.</summary>
/// <remarks>
/// A cut stands before a fact whose own key asks for it, by its hash. So a fact that is added or taken away changes the
/// chunk that it is in; counting would shift all that follow. Records without keys are counted all the same.
/// </remarks>
internal static class Chunks
{
    private const int WholeUpTo = 256;
    private const int Least = 64;
    private const int Most = 512;
    private const int OneIn = 128;
    private const int IdDigits = 12;

    /// <summary>The chunks in order: how many facts each has, and a name that stays its own; the first's is empty.</summary>
    public static IEnumerable<(int Count, string Id)> Of(CollectionIndex index, int start, int count)
    {
        var (first, id) = (start, "");
        for (var i = start; i < start + count && count > WholeUpTo; i++)
        {
            var key = index.Facts[i].Key;
            if (!IsCut(key, i - first)) continue;
            yield return (i - first, id);
            var name = key ?? (i - start).ToString(CultureInfo.InvariantCulture);
            (first, id) = (i, StableHash.Of($"{index.Kind}\n{name}", IdDigits));
        }

        yield return (start + count - first, id);
    }

    private static bool IsCut(string? key, int length) =>
        length >= Most || (length >= Least && (key is null ? length >= OneIn : StableHash.Slot(key, OneIn) == 0));
}
