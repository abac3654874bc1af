using FactGen.Core.Binding;
using FactGen.Core.Figures;
using FactGen.Core.Findings;

namespace FactGen.Core.Checks.Provenance;

/// <summary>Compares the print of one statement with its value, and with the period of its record.</summary>
internal sealed class PrintedStatementCheck(PrintedStatement statement, FigureContext context, List<Finding> findings)
{
    private string Printed => statement.Printed;

    /// <summary>Compares and reports.</summary>
    public void Check()
    {
        var reader = context with { ResolvesCurrency = statement.Declared.LocalCurrency == true };
        if (PrintedFigure.Read(Printed, statement.Statement.Value, reader) is not { } figure) return;
        var span = PrintedSpan.Of(statement.Record, statement.Shape);
        if (span is null || !IsLengthOf(span, figure) || !TryCheckSpan(span)) Report(figure);
    }

    /// <summary>
    /// Whether a print tells how long a period lasts: that of a duration beside it, or that of a bound which is printed
    /// as a length of time (<c>start_date: { value: 2018-03, printed: six-and-a-half years }</c>).
    /// </summary>
    private bool IsLengthOf(PrintedSpan span, PrintedFigure figure) => statement.Statement.Value is DurationValue
        ? figure.Outcome == FigureOutcome.Agrees
        : span.Has(statement.Field) && figure.Outcome == FigureOutcome.Unread;

    /// <summary>Compares a print with the length of a period.</summary>
    /// <returns>False when the print is no length of time.</returns>
    private bool TryCheckSpan(PrintedSpan span)
    {
        var length = FigureReader.ReadDuration(Printed, context);
        if (length is FigureReading<DurationFigure>.Unreadable) return false;
        if (FigureComparison.Compare(length, span.From, span.Until).Agrees != false) return true;
        Add(
            FindingIds.PrintedDurationDiffers,
            [span.Start.Preferred.Value.Ordinal, span.End.Preferred.Value.Ordinal],
            $"'{Printed}' ({length})", $"{span.Start.Name} {span.From} to {span.End.Name} {span.Until}");
        return true;
    }

    private void Report(PrintedFigure figure)
    {
        switch (figure.Outcome)
        {
            case FigureOutcome.Differs:
                Add(FindingIds.PrintedFigureDiffers, [statement.Statement.Value.Ordinal], $"'{Printed}' ({figure.Comparison.Reading})", figure.Comparison.Value);
                break;
            case FigureOutcome.Unread:
                Add(FindingIds.PrintedFigureUnread, [], $"'{Printed}'", figure.Wanted, figure.Reason);
                break;
            case FigureOutcome.Ambiguous:
                Add(FindingIds.PrintedFigureAmbiguous, [], $"'{Printed}'", figure.Comparison.Reading, figure.Reason);
                break;
            default:
                break;
        }
    }

    private void Add(string id, int[] others, params string[] arguments) =>
        findings.Add(statement.Find(id, others.Select(statement.Place.Locate), arguments));
}
