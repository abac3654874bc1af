using FactGen.Core.Values;

namespace FactGen.Core.Checks;

/// <summary>What the project asks of checks.</summary>
/// <param name="AsOf">The day against which "planned" is judged (<c>FactGenAsOf</c>); null: it is not judged.</param>
/// <param name="ReportPossible">Whether to tell too of rules that are broken only if the dates turn out so (FACT2008).</param>
public sealed record CheckOptions(FactDate? AsOf = null, bool ReportPossible = false);
