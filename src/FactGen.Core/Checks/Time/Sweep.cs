namespace FactGen.Core.Checks.Time;

/// <summary>Goes over spans in the order of their starts and keeps those that still last.</summary>
internal sealed class Sweep
{
    private readonly SortedSet<SpanRow> _active;
    private readonly Func<SpanRow, long> _start;
    private readonly Func<SpanRow, long> _end;

    private Sweep(Func<SpanRow, long> start, Func<SpanRow, long> end)
    {
        _start = start;
        _end = end;
        _active = new(Comparer<SpanRow>.Create((a, b) => end(a) != end(b) ? end(a).CompareTo(end(b)) : b.Number.CompareTo(a.Number)));
    }

    /// <summary>Sweeps over the time that certainly belongs to each span.</summary>
    public static Sweep OfCores() => new(static row => row.Time.LatestStart, static row => row.Time.EarliestEnd);

    /// <summary>Sweeps over all the time that may belong to each span.</summary>
    public static Sweep OfHulls() => new(static row => row.Time.EarliestStart, static row => row.Time.LatestEnd);

    /// <summary>Each span together with the earlier ones that last when it starts, the one that lasts longest as its maximum.</summary>
    /// <remarks>The set is one and the same and changes with each step. Costs N log N.</remarks>
    public IEnumerable<(SpanRow Span, SortedSet<SpanRow> Active)> Over(IEnumerable<SpanRow> spans)
    {
        foreach (var span in spans.Where(span => _start(span) < _end(span)).OrderBy(_start).ThenBy(static span => span.Number))
        {
            while (_active.Count > 0 && _end(_active.Min!) <= _start(span)) _active.Remove(_active.Min!);
            yield return (span, _active);
            _active.Add(span);
        }
    }
}
