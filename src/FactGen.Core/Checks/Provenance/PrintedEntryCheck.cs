using FactGen.Core.Binding;
using FactGen.Core.Figures;
using FactGen.Core.Findings;
using FactGen.Core.Kinds;
using FactGen.Core.Linking;

namespace FactGen.Core.Checks.Provenance;

/// <summary>Checks the prints of one entry, those in nested records too.</summary>
internal sealed class PrintedEntryCheck(PlacedEntry place, PrintedSources sources, List<Finding> findings)
{
    /// <summary>Checks an entry that is declared as a shape.</summary>
    public void Check(Shape shape) => CheckFields(place.Entry.Fields, shape);

    private void CheckFields(EquatableArray<BoundField> fields, Shape shape)
    {
        foreach (var field in fields)
        {
            if (shape.Fields.FirstOrDefault(declared => declared.Name == field.Name) is not { } declared) continue;
            foreach (var statement in field.Statements)
            {
                CheckNested(statement.Value, declared.Type);
                if (statement.Qualifiers.Printed is { } printed) CheckPrint(printed, statement, field, declared, PrintedSpan.Of(fields, shape));
            }
        }
    }

    private void CheckNested(BoundValue value, FactType type)
    {
        switch (value, type)
        {
            case (RecordValue record, RecordType nested):
                CheckFields(record.Fields, nested.Shape);
                break;
            case (ListValue list, ListType items):
                foreach (var item in list.Items) CheckNested(item, items.Item);
                break;
            case (MapValue map, MapType values):
                foreach (var pair in map.Pairs) CheckNested(pair.Value, values.Value);
                break;
            default:
                break;
        }
    }

    private void CheckPrint(string printed, BoundStatement statement, BoundField field, Field declared, PrintedSpan? span)
    {
        var context = sources.Of(statement.Qualifiers.Source ?? place.Entry.Qualifiers.Source);
        if (PrintedFigure.Read(printed, statement.Value, context with { ResolvesCurrency = declared.LocalCurrency == true }) is not { } figure) return;
        if (span is null || !IsLengthOf(span, field, statement, figure) || !TryCheckSpan(printed, statement, field, context, span))
            Report(figure, printed, statement, field);
    }

    /// <summary>
    /// Whether a print tells how long a period lasts: that of a duration beside it, or that of a bound which is printed
    /// as a length of time (<c>start_date: { value: 2018-03, printed: six-and-a-half years }</c>).
    /// </summary>
    private static bool IsLengthOf(PrintedSpan span, BoundField field, BoundStatement statement, PrintedFigure figure) =>
        statement.Value is DurationValue ? figure.Outcome == FigureOutcome.Agrees : span.Has(field) && figure.Outcome == FigureOutcome.Unread;

    /// <summary>Compares a print with the length of a period.</summary>
    /// <returns>False when the print is no length of time.</returns>
    private bool TryCheckSpan(string printed, BoundStatement statement, BoundField field, FigureContext context, PrintedSpan span)
    {
        var length = FigureReader.ReadDuration(printed, context);
        if (length is FigureReading<DurationFigure>.Unreadable) return false;
        if (FigureComparison.Compare(length, span.From, span.Until).Agrees != false) return true;
        Add(
            FindingIds.PrintedDurationDiffers,
            statement,
            [span.Start.Preferred.Value.Ordinal, span.End.Preferred.Value.Ordinal],
            Label, field.Name, $"'{printed}' ({length})", $"{span.Start.Name} {span.From} to {span.End.Name} {span.Until}");
        return true;
    }

    private void Report(PrintedFigure figure, string printed, BoundStatement statement, BoundField field)
    {
        switch (figure.Outcome)
        {
            case FigureOutcome.Differs:
                Add(FindingIds.PrintedFigureDiffers, statement, [statement.Value.Ordinal], Label, field.Name, $"'{printed}' ({figure.Reading})", figure.Value);
                break;
            case FigureOutcome.Unread:
                Add(FindingIds.PrintedFigureUnread, statement, [], Label, field.Name, $"'{printed}'", figure.Wanted, figure.Reason);
                break;
            case FigureOutcome.Ambiguous:
                Add(FindingIds.PrintedFigureAmbiguous, statement, [], Label, field.Name, $"'{printed}'", figure.Reading, figure.Reason);
                break;
            default:
                break;
        }
    }

    private string Label => $"{place.Entry.Kind} '{place.Entry.Key}'";

    private void Add(string id, BoundStatement statement, int[] others, params string[] arguments) =>
        findings.Add(new(
            id,
            place.Locate(statement.Qualifiers.OrdinalOf(Qualifier.Printed)!.Value),
            new(arguments),
            others.Select(place.Locate).ToEquatableArray()));
}
