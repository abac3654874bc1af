using FactGen.Core.Text;

namespace FactGen.Core.Reading;

/// <summary>Tells once that a text nests too deep, and ends the patience with one that does so again and again.</summary>
/// <remarks>Each attempt to read on costs up to <see cref="ReaderLimits.Depth"/> nodes a line: without an end, a hundred times the text's length.</remarks>
internal sealed class DepthGuard(FindingList findings)
{
    private const int Patience = 8;

    private int _count;

    /// <summary>Whether to stop reading.</summary>
    public bool IsExhausted => _count >= Patience;

    /// <summary>Takes note of a collection that is too deep; always false.</summary>
    public bool Fail(int offset)
    {
        if (_count++ == 0) findings.LimitExceeded(new TextSpan(offset, 1), FormattableString.Invariant($"nesting deeper than {ReaderLimits.Depth} levels"));
        return false;
    }
}
