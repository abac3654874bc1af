using FactGen.Core.Text;

namespace FactGen.Core.Reading;

/// <summary>Tells whether a pair of a mapping reads, node by node, like one in an earlier state of the file.</summary>
internal static class SameText
{
    /// <summary>
    /// Whether both pairs have the same nodes, as far from their beginnings, over the same text. To the end of the line: what
    /// stands behind a value can say how it is read (<c>|+</c>).
    /// </summary>
    /// <remarks>A file with anchors has none such, since an alias may change with a node that is elsewhere.</remarks>
    public static bool IsIn(FactDocument earlier, int earlierKey, FactDocument now, int nowKey)
    {
        if (earlier.Tape.Properties.Count > 0 || now.Tape.Properties.Count > 0) return false;
        var count = SizeOf(now.Tape, nowKey);
        if (SizeOf(earlier.Tape, earlierKey) != count) return false;
        var (start, earlierStart) = (now.Tape[nowKey].Start, earlier.Tape[earlierKey].Start);
        for (var i = 0; i < count; i++)
        {
            if (!AreSame(in earlier.Tape[earlierKey + i], in now.Tape[nowKey + i], start - earlierStart)) return false;
        }

        var length = LineEnd(now.Source, EndOf(now.Tape, nowKey)) - start;
        return LineEnd(earlier.Source, EndOf(earlier.Tape, earlierKey)) - earlierStart == length
            && string.CompareOrdinal(earlier.Source, earlierStart, now.Source, start, length) == 0;
    }

    /// <summary>Where the value behind a key ends.</summary>
    public static int EndOf(Tape tape, int key) => tape[key + tape[key].Size].End;

    private static int SizeOf(Tape tape, int key) => tape[key].Size + tape[key + tape[key].Size].Size;

    private static bool AreSame(in TapeNode earlier, in TapeNode now, int shift) =>
        earlier.Start + shift == now.Start && earlier.End + shift == now.End
        && earlier.Size == now.Size && earlier.Detail == now.Detail && earlier.Flags == now.Flags && !now.Has(TapeFlags.Alias);

    private static int LineEnd(string source, int from)
    {
        var end = source.IndexOfAny(LineBreaks.All, from);
        return end < 0 ? source.Length : end;
    }
}
