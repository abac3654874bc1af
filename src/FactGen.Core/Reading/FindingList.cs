using FactGen.Core.Findings;
using FactGen.Core.Text;

namespace FactGen.Core.Reading;

/// <summary>Collects what is wrong with a file while it is read.</summary>
internal sealed class FindingList(string path, string text)
{
    private readonly List<Finding> _findings = [];
    private LineMap? _lines;

    /// <summary>Whether there is none yet.</summary>
    public bool IsEmpty => _findings.Count == 0;

    /// <summary>How many there are.</summary>
    public int Count => _findings.Count;

    /// <summary>Whether a syntax error is among them.</summary>
    public bool HasSyntaxErrors => _findings.Exists(static finding => finding.Id == FindingIds.SyntaxError);

    /// <summary>Where the lines begin, found when first asked for.</summary>
    public LineMap Lines => _lines ??= new LineMap(text);

    /// <summary>A syntax error (FACT0001).</summary>
    /// <param name="span">Where it is.</param>
    /// <param name="what">What is wrong, as a noun phrase: <c>a key without a ':' behind it</c>.</param>
    public void SyntaxError(TextSpan span, string what) => Add(FindingIds.SyntaxError, span, what);

    /// <summary>A limit that is exceeded (FACT0003).</summary>
    public void LimitExceeded(TextSpan span, string what) => Add(FindingIds.LimitExceeded, span, what);

    /// <summary>A key that stands twice (FACT0002).</summary>
    public void DuplicateKey(TextSpan span, string key, TextSpan first) =>
        Add(FindingIds.DuplicateKey, span, key, new[] { Locate(first) }.ToEquatableArray());

    /// <summary>Forgets those that were told since.</summary>
    public void RevertTo(int count) => _findings.RemoveRange(count, _findings.Count - count);

    /// <summary>An offset as people count: line and column, both from 1.</summary>
    public string Place(int offset)
    {
        var position = Lines[offset];
        return FormattableString.Invariant($"{position.Line + 1}:{position.Character + 1}");
    }

    /// <summary>The findings in the order of their places; what was read twice is told once.</summary>
    public EquatableArray<Finding> ToArray() => IsEmpty
        ? default
        : _findings.Distinct().OrderBy(finding => finding.Location.Span.Start).ToEquatableArray();

    private void Add(string id, TextSpan span, string argument, EquatableArray<FactLocation> additional = default)
    {
        if (_findings.Count == ReaderLimits.Findings) return;
        _findings.Add(new(id, Locate(span), new[] { argument }.ToEquatableArray(), additional));
    }

    private FactLocation Locate(TextSpan span) => new(path, span, Lines[span.Start], Lines[span.End]);
}
