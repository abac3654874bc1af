namespace FactGen.Core.Figures.Numbers;

/// <summary>A number as far as its numerals say it.</summary>
/// <param name="Value">The number.</param>
/// <param name="Step">One unit of the last digit.</param>
/// <param name="CoarseStep">The same if zeros at the end are mere filling.</param>
/// <param name="Within">What a hedge within the number says, or null.</param>
/// <param name="IsArticle">Whether it is a bare <c>a</c>, which is a number only before what it counts.</param>
internal readonly record struct Numeral(decimal Value, decimal Step, decimal CoarseStep, FigureBound? Within, bool IsArticle);
