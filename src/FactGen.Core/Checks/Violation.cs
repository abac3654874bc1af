using FactGen.Core.Checks.Facts;
using FactGen.Core.Checks.Time;

namespace FactGen.Core.Checks;

/// <summary>A rule that is broken, for certain or possibly, before it is known whether anybody is told.</summary>
/// <param name="Id">One of <see cref="Findings.FindingIds"/>.</param>
/// <param name="At">Where.</param>
/// <param name="Arguments">The words of the message.</param>
internal sealed record Violation(string Id, Spot At, params string[] Arguments)
{
    /// <summary>The other side.</summary>
    public IReadOnlyList<Spot> Others { get; init; } = [];

    /// <summary>The records that break the rule together; a key of theirs among the exceptions excuses them.</summary>
    public IReadOnlyList<FactRecord> Records { get; init; } = [];

    /// <summary>How it would be put if it is only possible, depending on the days; null when it is certain.</summary>
    public string? Possibly { get; init; }

    /// <summary>The order of dates that it breaks, for contradictions that only several such orders make together.</summary>
    public Precedence? Order { get; init; }

    /// <summary>Whether every completion of the dates breaks the rule.</summary>
    public bool IsCertain => Possibly is null;
}
