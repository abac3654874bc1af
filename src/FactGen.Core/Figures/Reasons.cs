namespace FactGen.Core.Figures;

/// <summary>Why a print cannot be read, or not in one way.</summary>
internal static class Reasons
{
    /// <summary>There is no text.</summary>
    public const string Nothing = "nothing is printed";

    /// <summary>The text is long, or no Unicode text.</summary>
    public const string NoFigure = "it is too long for a figure, or no text";

    /// <summary>A number should stand here.</summary>
    public const string NoNumber = "a number is expected here";

    /// <summary>No currency was printed.</summary>
    public const string NoCurrency = "no currency is printed";

    /// <summary>Two currencies were printed.</summary>
    public const string TwoCurrencies = "two currencies are printed";

    /// <summary>A unit of time should stand here.</summary>
    public const string NoUnit = "a unit of time is expected here";

    /// <summary>Two hedges exclude each other.</summary>
    public const string HedgesContradict = "its hedges contradict each other";

    /// <summary>Year, month and day are no day of the calendar.</summary>
    public const string NoSuchDay = "there is no such day";

    /// <summary>The day of the week is another.</summary>
    public const string WrongWeekday = "that day is another day of the week";

    /// <summary>The date is relative, and the source has none that would do.</summary>
    public const string NoPublished = "it counts from the date of the source, which is not known well enough";

    /// <summary>Nothing of a date was printed.</summary>
    public const string NoDate = "a date is expected here";

    /// <summary>A day without a month, and the like.</summary>
    public const string IncompleteDate = "a part of the date is missing";

    /// <summary>The parts are of several dates.</summary>
    public const string SeveralDates = "its parts do not make up one date";

    /// <summary>The sign stands for several currencies.</summary>
    public const string SharedSign = "several currencies share the sign";

    /// <summary>The year is not printed and two are near.</summary>
    public const string OpenYear = "the year is not printed";

    /// <summary>Two languages read it, each in its own way.</summary>
    public const string LanguagesDiffer = "languages, or countries, read it in different ways";

    /// <summary>A word that has no place in the figure.</summary>
    /// <param name="figure">The figure: <c>a number</c>.</param>
    public static string NotPartOf(string figure) => $"this is no part of {figure} that is understood";
}
