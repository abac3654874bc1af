using FactGen.Core.Reading.Scalars;
using FactGen.Core.Text;

namespace FactGen.Core.Reading;

/// <summary>Finds keys that stand twice in one mapping: the first is kept, the later one is marked and told (FACT0002).</summary>
/// <remarks>The rest of a figure (<see cref="SplitFigure"/>) is no key, and told when the figure is. Keys are equal by their text, quoted or not: a fact file's keys are texts. Keys that are collections are not compared.</remarks>
internal sealed class DuplicateKeys(string source, Tape tape, FindingList findings)
{
    // Up to this many pairs, comparing each with each is cheaper than any table.
    private const int FewPairs = 32;

    /// <summary>Looks through every mapping of the tape.</summary>
    public void MarkAll()
    {
        for (int i = 0, count = tape.Count; i < count; i++)
        {
            ref var node = ref tape[i];
            if (node.Kind != NodeKind.Mapping || node.Detail < 2) continue;
            tape.ThrowIfCancelled();
            if (node.Detail <= FewPairs) MarkAmongFew(i, i + node.Size);
            else MarkAmongMany(i, i + node.Size);
        }
    }

    private void MarkAmongFew(int mapping, int end)
    {
        var seen = 0UL; // A bit for each hash so far: where a key's own is not set, no earlier key is equal.
        for (var key = mapping + 1; key < end;)
        {
            ref var node = ref tape[key];
            var value = key + node.Size;
            if (node.Has(TapeFlags.Alias)) node = ref tape[node.Detail];
            if (node.Kind == NodeKind.Scalar)
            {
                var bit = 1UL << HashOf(in node);
                if ((seen & bit) != 0) MarkIfEqual(mapping, key);
                seen |= bit;
            }

            key = value + tape[value].Size;
        }
    }

    private void MarkIfEqual(int mapping, int key)
    {
        for (var earlier = mapping + 1; earlier < key; earlier = NextKey(earlier))
        {
            if (!AreEqual(earlier, key)) continue;
            Mark(mapping, key, earlier);
            return;
        }
    }

    private void MarkAmongMany(int mapping, int end)
    {
        var first = new Dictionary<string, int>(tape[mapping].Detail, StringComparer.Ordinal);
        for (var key = mapping + 1; key < end; key = NextKey(key))
        {
            tape.ThrowIfCancelled();
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
        if (!SplitFigure.IsRest(source, SpanOf(key))) findings.DuplicateKey(SpanOf(key), ScalarText.Of(source, in Content(key)), SpanOf(first));
    }

    /// <summary>Made of length, first, middle and last character, from 0 to 63: equal for equal texts, and seldom for others in one mapping.</summary>
    private int HashOf(in TapeNode node)
    {
        if (node.Has(TapeFlags.Encoded))
        {
            var text = ScalarText.Of(source, in node);
            return HashOf(text, 0, text.Length);
        }

        var quote = ScalarText.QuoteLength(node.Style);
        return HashOf(source, node.Start + quote, node.End - node.Start - (2 * quote));
    }

    private static int HashOf(string text, int start, int length)
    {
        if (length == 0) return 0;
        var mixed = (uint)((length << 24) ^ (text[start] << 16) ^ (text[start + (length / 2)] << 8) ^ text[start + length - 1]);
        return (int)(unchecked(mixed * 0x9E3779B9) >> 26); // Knuth's multiplicative hash: the upper six bits are the best mixed.
    }

    private bool AreEqual(int left, int right)
    {
        ref var a = ref Content(left);
        ref var b = ref Content(right);
        if (a.Kind != NodeKind.Scalar) return false;
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
