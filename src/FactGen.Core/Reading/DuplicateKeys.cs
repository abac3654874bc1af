using FactGen.Core.Reading.Scalars;
using FactGen.Core.Text;

namespace FactGen.Core.Reading;

/// <summary>Finds keys that stand twice in one mapping: the first is kept, the later one is marked and told (FACT0002).</summary>
/// <remarks>Keys are equal by their text, quoted or not: a fact file's keys are texts. Keys that are collections are not compared.</remarks>
internal sealed class DuplicateKeys(string source, Tape tape, FindingList findings)
{
    // Up to this many pairs, comparing each with each is cheaper than any table.
    private const int FewPairs = 32;

    private readonly int[] _keys = new int[FewPairs];
    private readonly uint[] _prints = new uint[FewPairs];

    /// <summary>Looks through every mapping of the tape.</summary>
    public void MarkAll()
    {
        for (int i = 0, count = tape.Count; i < count; i++)
        {
            ref var node = ref tape[i];
            if (node.Kind != NodeKind.Mapping || node.Detail < 2) continue;
            if (node.Detail <= FewPairs) MarkAmongFew(i, i + node.Size);
            else MarkAmongMany(i, i + node.Size);
        }
    }

    private void MarkAmongFew(int mapping, int end)
    {
        var count = 0;
        var seen = 0UL; // A bit for each fingerprint so far: where a key's own is not set, no earlier key is equal.
        for (var key = mapping + 1; key < end; key = NextKey(key))
        {
            ref var node = ref Content(key);
            if (node.Kind != NodeKind.Scalar) continue;
            var print = FingerprintOf(in node);
            var bit = 1UL << (int)(unchecked(print * 0x9E3779B9) >> 26);
            if ((seen & bit) != 0) MarkIfEqual(mapping, key, print, count);
            seen |= bit;
            _prints[count] = print;
            _keys[count++] = key;
        }
    }

    private void MarkIfEqual(int mapping, int key, uint print, int count)
    {
        var earlier = 0;
        while (earlier < count && (_prints[earlier] != print || !AreEqual(_keys[earlier], key))) earlier++;
        if (earlier < count) Mark(mapping, key, _keys[earlier]);
    }

    private void MarkAmongMany(int mapping, int end)
    {
        var first = new Dictionary<string, int>(tape[mapping].Detail, StringComparer.Ordinal);
        for (var key = mapping + 1; key < end; key = NextKey(key))
        {
            ref var node = ref Content(key);
            if (node.Kind != NodeKind.Scalar) continue;
            var text = ScalarText.Of(source, in node);
            if (first.TryGetValue(text, out var earlier)) Mark(mapping, key, earlier);
            else first.Add(text, key);
        }
    }

    private void Mark(int mapping, int key, int first)
    {
        tape[key].Flags |= TapeFlags.Duplicate;
        tape[mapping].Detail--;
        findings.DuplicateKey(SpanOf(key), ScalarText.Of(source, in Content(key)), SpanOf(first));
    }

    /// <summary>Length, first, middle and last character: equal for equal texts, and hardly ever for others in one mapping.</summary>
    private uint FingerprintOf(in TapeNode node)
    {
        if (node.Has(TapeFlags.Encoded))
        {
            var text = ScalarText.Of(source, in node);
            return Fingerprint(text, 0, text.Length);
        }

        var quote = ScalarText.QuoteLength(node.Style);
        return Fingerprint(source, node.Start + quote, node.End - node.Start - (2 * quote));
    }

    private static uint Fingerprint(string text, int start, int length) => length == 0
        ? 0
        : unchecked(((uint)length * 0x1000193) ^ ((uint)text[start] << 24) ^ ((uint)text[start + (length / 2)] << 12) ^ text[start + length - 1]);

    private bool AreEqual(int left, int right)
    {
        ref var a = ref Content(left);
        ref var b = ref Content(right);
        if (a.Has(TapeFlags.Encoded)) return ScalarText.Equals(source, in b, ScalarText.Of(source, in a));
        if (b.Has(TapeFlags.Encoded)) return ScalarText.Equals(source, in a, ScalarText.Of(source, in b));
        int aQuote = ScalarText.QuoteLength(a.Style), bQuote = ScalarText.QuoteLength(b.Style);
        var length = a.End - a.Start - (2 * aQuote);
        return length == b.End - b.Start - (2 * bQuote)
            && string.CompareOrdinal(source, a.Start + aQuote, source, b.Start + bQuote, length) == 0;
    }

    private int NextKey(int key)
    {
        var value = key + tape[key].Size;
        return value + tape[value].Size;
    }

    /// <summary>The node at an index, or the one that it is an alias of.</summary>
    private ref TapeNode Content(int index)
    {
        ref var node = ref tape[index];
        if (node.Has(TapeFlags.Alias)) node = ref tape[node.Detail];
        return ref node;
    }

    private TextSpan SpanOf(int index) => TextSpan.FromBounds(tape[index].Start, tape[index].End);
}
