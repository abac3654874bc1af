using FactGen.Core.Binding;
using FactGen.Core.Checks.Comparing;
using FactGen.Core.Checks.Facts;
using FactGen.Core.Checks.Time;
using FactGen.Core.Findings;
using FactGen.Core.Kinds;

namespace FactGen.Core.Checks.Rules;

/// <summary><c>within: { of: person }</c>: a span, or a point, lies in the time of something else (Wikidata contemporary).</summary>
/// <remarks>In that of each entry referred to; of nested records in that of one. The first and the last day belong to it.</remarks>
internal sealed class Within : RecordRule
{
    private readonly RuleScope _scope;
    private readonly FieldPath _of;
    private readonly List<FieldPath> _points;

    /// <summary>Reads the point or the span.</summary>
    public Within(RuleScope scope)
    {
        _scope = scope;
        _of = scope.Path("of")!;
        var (from, until) = scope.Path("point") is { } point ? (point, point) : SpanPaths.Of(scope);
        _points = from == until ? [from] : [from, until];
    }

    /// <inheritdoc/>
    public override IEnumerable<Violation> Check(Subject subject)
    {
        var points = _points.ConvertAll(path => _scope.Paths.Read(subject.From, path));
        if (points.Count == 2 && IsReversed(points[0].FirstOrDefault(), points[1].FirstOrDefault())) yield break;
        var isWhole = points.Count == 2 && points[1].Length == 0;
        foreach (var limit in Limits(subject))
        {
            var isTold = false;
            foreach (var violation in Violations(limit, points, isWhole, subject))
            {
                // What begins after the end also ends after it; once is enough.
                if (violation.IsCertain && isTold) continue;
                isTold |= violation.IsCertain;
                yield return violation;
            }
        }
    }

    /// <inheritdoc/>
    public override bool Applies(Subject subject) =>
        Limits(subject).Any() && _points.Exists(path => _scope.Paths.First(subject.From, path) is not null);

    private static List<Violation> Violations(TimeLimit limit, List<Found[]> points, bool isWhole, Subject subject)
    {
        var violations = new List<Violation>();
        foreach (var values in points)
        {
            foreach (var point in values) violations.AddRange(limit.Check(point, isWhole && Times.IsSpan(point.Value), subject));
        }

        return violations;
    }

    /// <summary>References are each a limit of their own; nested records together are one.</summary>
    private IEnumerable<TimeLimit> Limits(Subject subject)
    {
        var records = new List<TimeBounds>();
        foreach (var found in _scope.Paths.Read(subject.From, _of))
        {
            if (_scope.Paths.Below(found) is not { } record) continue;
            var bounds = BoundsOf(record);

            // A point may lie in a nested record of which the time is not known, but not outside of an entry's.
            if (found.Value is RecordValue) records.Add(bounds ?? new(record, null, null));
            else if (bounds is not null) yield return new([bounds]);
        }

        if (records.Count > 0) yield return new(records);
    }

    private TimeBounds? BoundsOf(FactRecord record)
    {
        if (!record.IsInForce || record.Shape.Shape.Period is not { } period) return null;
        var (start, end) = (_scope.Paths.First(record, period.Start), _scope.Paths.First(record, period.End));
        return IsReversed(start, end) ? null : new(record, start, end);
    }

    private static bool IsReversed(Found? start, Found? end) =>
        start is not null && end is not null && Times.IsBefore(end.Value, start.Value) == true;
}
