namespace FactGen.Core.Figures.Languages;

/// <summary>How a language orders a date of digits alone, where the year does not come first.</summary>
internal enum DateOrder
{
    /// <summary>26/09/2024.</summary>
    DayFirst,

    /// <summary>09/26/2024.</summary>
    MonthFirst,

    /// <summary>It does not: the year comes first.</summary>
    YearFirst,
}
