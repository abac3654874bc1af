namespace FactGen.Core.Checks.Provenance;

/// <summary>
/// Reads what sources print (<c>printed:</c>) and compares it with the values: sums, numbers, dates and lengths of time
/// that disagree (FACT4001, FACT4006), cannot be read (FACT4002) or have several readings (FACT4003).
/// </summary>
internal sealed class PrintedFigures : ICheck
{
    /// <inheritdoc/>
    public void Run(CheckContext context)
    {
        var sources = new PrintedSources(context.Files, context.Catalog);
        foreach (var statement in context.Prints)
        {
            new PrintedStatementCheck(statement, sources.Of(statement.Said.Source), context.Findings).Check();
        }
    }
}
