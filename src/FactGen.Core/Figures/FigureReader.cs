using FactGen.Core.Figures.Dates;
using FactGen.Core.Figures.Durations;
using FactGen.Core.Figures.Numbers;
using FactGen.Core.Figures.Sums;

namespace FactGen.Core.Figures;

/// <summary>
/// Reads figures as sources print them, in English, Chinese, Japanese, Korean, German, French and Spanish:
/// <c>40亿美元</c>, <c>€2,5 Mrd.</c>, <c>9月26日</c>, <c>six-and-a-half years</c>.
/// </summary>
/// <remarks>
/// The source's language is tried first, then those in which it may be quoting. What has two readings is ambiguous, and what is not understood
/// to the last letter is not read. No text makes it throw, and the time grows with the text's length alone.
/// </remarks>
public static class FigureReader
{
    private static readonly NumberGrammar Numbers = new();
    private static readonly MoneyGrammar Sums = new();
    private static readonly DateGrammar Dates = new();
    private static readonly DurationGrammar Durations = new();

    /// <summary>Reads a number without a unit, a percentage, or a range of them: <c>30万</c>, <c>1.234,5</c>, <c>5%</c>, <c>2–3 million</c>.</summary>
    public static FigureReading<NumberFigure> ReadNumber(string printed, FigureContext context) => LanguageChoice.Read(Numbers, printed, context);

    /// <summary>Reads a sum of money, a number and a currency, or a range of sums.</summary>
    public static FigureReading<MoneyFigure> ReadMoney(string printed, FigureContext context) => LanguageChoice.Read(Sums, printed, context);

    /// <summary>Reads a date: a day, a month, a year, a part of one, or a period between two.</summary>
    public static FigureReading<DateFigure> ReadDate(string printed, FigureContext context) => LanguageChoice.Read(Dates, printed, context);

    /// <summary>Reads a length of time.</summary>
    public static FigureReading<DurationFigure> ReadDuration(string printed, FigureContext context) => LanguageChoice.Read(Durations, printed, context);
}
