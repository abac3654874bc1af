using System.Globalization;
using FactGen.Core.Binding;
using FactGen.Core.Figures;
using FactGen.Core.Values;

namespace FactGen.Core.Checks.Provenance;

/// <summary>A print, read as the sort of figure that its value is, and compared with it.</summary>
/// <param name="Outcome">What came of it.</param>
/// <param name="Comparison">What the print says, and the value.</param>
/// <param name="Wanted">The sort of figure: <c>a date</c>.</param>
/// <param name="Reason">Why it is not read, or not in one way; else empty.</param>
internal sealed record PrintedFigure(FigureOutcome Outcome, FigureComparison Comparison, string Wanted, string Reason)
{
    /// <summary>Reads a print and compares it; null when the value is a text or another thing that is no figure.</summary>
    public static PrintedFigure? Read(string printed, BoundValue value, FigureContext context)
    {
        switch (value)
        {
            case MoneyValue money:
                var sum = FigureReader.ReadMoney(printed, context);
                return Of(sum, FigureComparison.Compare(sum, money.Money), "a sum of money");
            case DateValue date:
                return OfDate(printed, date.Date, context);
            case InstantValue instant:
                return OfDate(printed, FactDate.Parse(instant.Instant.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)), context);
            case DurationValue duration:
                var length = FigureReader.ReadDuration(printed, context);
                return Of(length, FigureComparison.Compare(length, duration.Duration), "a length of time");
            case IntegerValue integer:
                return OfNumber(printed, integer.Number, context);
            case DecimalValue number:
                return OfNumber(printed, number.Number, context);
            case UnionValue union:
                return Read(printed, union.Value, context);
            default:
                return null;
        }
    }

    private static PrintedFigure OfDate(string printed, FactDate value, FigureContext context)
    {
        var date = FigureReader.ReadDate(printed, context);
        return Of(date, FigureComparison.Compare(date, value), "a date");
    }

    private static PrintedFigure OfNumber(string printed, decimal value, FigureContext context)
    {
        var number = FigureReader.ReadNumber(printed, context);
        return Of(number, FigureComparison.Compare(number, value), "a number");
    }

    private static PrintedFigure Of<T>(FigureReading<T> reading, FigureComparison comparison, string wanted)
        where T : class, IEquatable<T>
    {
        var (outcome, reason) = (reading, comparison.Agrees) switch
        {
            (FigureReading<T>.Unreadable unread, _) => (FigureOutcome.Unread, unread.Part.Length == 0 ? unread.Reason : $"'{unread.Part}': {unread.Reason}"),
            (_, false) => (FigureOutcome.Differs, ""),
            (FigureReading<T>.Ambiguous ambiguous, null) => (FigureOutcome.Ambiguous, ambiguous.Reason),
            _ => (FigureOutcome.Agrees, ""),
        };
        return new(outcome, comparison, wanted, reason);
    }
}
