using FactGen.Core.Evidence;
using FactGen.Core.Values;

namespace FactGen.Core.Checks;

/// <summary>What the project asks of checks, and what it has beside its facts.</summary>
/// <param name="AsOf">The day against which "planned" is judged (<c>FactGenAsOf</c>); null: it is not judged.</param>
/// <param name="ReportPossible">Whether to tell too of rules that are broken only if the dates turn out so (FACT2008).</param>
public sealed record CheckOptions(FactDate? AsOf = null, bool ReportPossible = false)
{
    /// <summary>The project's file of a path relative to the project, <c>/</c> between folders; null where it has none.</summary>
    public Func<string, LocalText?> FindText { get; init; } = static _ => null;
}
