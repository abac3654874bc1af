using FactGen.Core.Checks.Time;
using FactGen.Core.Findings;

namespace FactGen.Core.Checks.Rules;

/// <summary><c>no_overlap: { per: [person, post] }</c>: one at a time.</summary>
internal sealed class NoOverlap(RuleScope scope) : SpanRule(scope)
{
    /// <inheritdoc/>
    protected override IEnumerable<Violation> CheckGroup(List<SpanRow> spans)
    {
        var told = new HashSet<SpanRow>();
        foreach (var (span, active) in Sweep.OfCores().Over(spans))
        {
            if (active.Count == 0) continue;
            told.Add(span);
            Context.OneTooMany.Add(span.Record, [Start]);
            yield return Broken(span, active.Max!, null) with { Records = Involved(span, active) };
        }

        if (!Context.Options.ReportPossible) yield break;
        foreach (var (span, active) in Sweep.OfHulls().Over(spans))
        {
            if (active.Count == 0 || told.Contains(span) || told.Contains(active.Max!)) continue;
            yield return Broken(span, active.Max!, $"{span.Text} and {active.Max!.Text} of {active.Max!.Record.Label}");
        }
    }

    private Violation Broken(SpanRow span, SpanRow other, string? possibly)
    {
        var shared = PerCount == 0 ? "no two may overlap" : Groups.Describe(span.Row, PerCount);
        return new(FindingIds.Overlap, span.Start.Spot, span.Record.Label, span.Text, other.Record.Label, other.Text, shared)
        {
            Others = [(other.End ?? other.Start).Spot],
            Records = [span.Record, other.Record],
            Possibly = possibly,
        };
    }
}
