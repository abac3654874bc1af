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
    private readonly int[] _prints = new int[FewPairs];

    /// <summary>Looks through every mapping of the tape.</summary>
    public void MarkAll()
    {
        for (var i = 0; i < tape.Count; i++)
        {
            ref var node = ref tape[i];
            if (node.Kind != NodeKind.Mapping || node.Detail < 2) continue;
            if (node.Detail <= FewPairs) MarkAmongFew(i);
            else MarkAmongMany(i);
        }
    }

    private void MarkAmongFew(int mapping)
    {
        var end = mapping + tape[mapping].Size;
        var count = 0;
        for (var key = mapping + 1; key < end; key = NextKey(key))
        {
            if (!IsScalar(key)) continue;
            var print = FingerprintOf(key);
            var earlier = 0;
            while (earlier < count && (_prints[earlier] != print || !AreEqual(_keys[earlier], key))) earlier++;
            if (earlier < count) Mark(mapping, key, _keys[earlier]);
            _prints[count] = print;
            _keys[count++] = key;
        }
    }

    private void MarkAmongMany(int mapping)
    {
        var first = new Dictionary<string, int>(tape[mapping].Detail, StringComparer.Ordinal);
        var end = mapping + tape[mapping].Size;
        for (var key = mapping + 1; key < end; key = NextKey(key))
        {
            if (!IsScalar(key)) continue;
            var text = TextOf(key);
            if (first.TryGetValue(text, out var earlier)) Mark(mapping, key, earlier);
            else first.Add(text, key);
        }
    }

    private void Mark(int mapping, int key, int first)
    {
        tape[key].Flags |= TapeFlags.Duplicate;
        tape[mapping].Detail--;
        findings.DuplicateKey(SpanOf(key), TextOf(key), SpanOf(first));
    }

    /// <summary>Length, first, middle and last character: equal for equal texts, and hardly ever for others in one mapping.</summary>
    private int FingerprintOf(int key)
    {
        ref var node = ref Content(key);
        if (node.Has(TapeFlags.Encoded))
        {
            var text = TextOf(key);
            return Fingerprint(text, 0, text.Length);
        }

        var quote = ScalarText.QuoteLength(node.Style);
        return Fingerprint(source, node.Start + quote, node.End - node.Start - (2 * quote));
    }

    private static int Fingerprint(string text, int start, int length) => length == 0
        ? 0
        : unchecked((length * 0x1000193) ^ (text[start] << 24) ^ (text[start + (length / 2)] << 12) ^ text[start + length - 1]);

    private bool AreEqual(int left, int right)
    {
        ref var a = ref Content(left);
        if (a.Has(TapeFlags.Encoded)) return ScalarText.Equals(source, in Content(right), TextOf(left));
        ref var b = ref Content(right);
        if (b.Has(TapeFlags.Encoded)) return ScalarText.Equals(source, in a, TextOf(right));
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

    private ref TapeNode Content(int index) => ref tape[tape[index].Has(TapeFlags.Alias) ? tape[index].Detail : index];

    private bool IsScalar(int index) => Content(index).Kind == NodeKind.Scalar;

    private string TextOf(int index) => ScalarText.Of(source, in Content(index));

    private TextSpan SpanOf(int index) => TextSpan.FromBounds(tape[index].Start, tape[index].End);
}
