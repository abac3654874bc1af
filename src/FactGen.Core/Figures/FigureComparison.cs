using FactGen.Core.Figures.Comparing;
using FactGen.Core.Values;

namespace FactGen.Core.Figures;

/// <summary>Whether a printed figure agrees with a value.</summary>
/// <remarks>The two texts are for messages alone, which are rare, and are made when they are asked for.</remarks>
public sealed class FigureComparison
{
    private readonly object _reading;
    private readonly object _value;

    private FigureComparison(bool? agrees, object reading, object value)
    {
        Agrees = agrees;
        _reading = reading;
        _value = value;
    }

    /// <summary>
    /// True when the value says what the print says. False when it cannot be so under any reading. Null when neither is
    /// certain: the value is more precise than the print, the print is ambiguous and only some readings agree, or it was not read.
    /// </summary>
    public bool? Agrees { get; }

    /// <summary>What the print was read as; all readings when it is ambiguous.</summary>
    public string Reading => _reading.ToString()!;

    /// <summary>The value.</summary>
    public string Value => _value.ToString()!;

    /// <summary>Compares a printed number with a number; a percentage with its hundredths and with its hundredth part.</summary>
    public static FigureComparison Compare(FigureReading<NumberFigure> reading, decimal value) =>
        Of(reading, NumberFigure.Plain(value), figure => AmountAgreement.Of(figure, value));

    /// <summary>Compares a printed sum with a sum: the currencies, the amounts, and how both are meant.</summary>
    public static FigureComparison Compare(FigureReading<MoneyFigure> reading, Money value) =>
        Of(reading, value, figure => figure.Currency == value.Currency ? AmountAgreement.Of(figure.Amount, value) : false);

    /// <summary>Compares a printed date with a date.</summary>
    public static FigureComparison Compare(FigureReading<DateFigure> reading, FactDate value) =>
        Of(reading, value, figure => DateAgreement.Of(figure, value));

    /// <summary>Compares a printed length of time with a duration.</summary>
    public static FigureComparison Compare(FigureReading<DurationFigure> reading, Duration value) =>
        Of(reading, value, figure => DurationAgreement.Of(figure, value));

    /// <summary>Compares a printed length of time with the time between two dates.</summary>
    public static FigureComparison Compare(FigureReading<DurationFigure> reading, FactDate start, FactDate end) =>
        Of(reading, $"{start} to {end}", figure => SpanAgreement.Of(figure, start, end));

    private static FigureComparison Of<T>(FigureReading<T> reading, object value, Func<T, bool?> agrees)
        where T : class, IEquatable<T>
    {
        if (reading is FigureReading<T>.Read only) return new(agrees(only.Figure), reading, value);
        var answers = reading.Candidates.Select(agrees).Distinct().ToList();
        return new(answers.Count == 1 ? answers[0] : null, reading, value);
    }
}
