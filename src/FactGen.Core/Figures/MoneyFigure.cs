using FactGen.Core.Values;

namespace FactGen.Core.Figures;

/// <summary>A sum of money as printed.</summary>
/// <param name="Amount">How much.</param>
/// <param name="Currency">Of what.</param>
public sealed record MoneyFigure(NumberFigure Amount, Currency Currency)
{
    /// <summary>The sum as fact files would have it: <c>nearly</c> is about, <c>more than</c> is at least.</summary>
    public Money ToMoney() => new(Amount.Value, Currency, Amount.Bound switch
    {
        FigureBound.About or FigureBound.Nearly => MoneyBound.About,
        FigureBound.AtLeast or FigureBound.MoreThan => MoneyBound.AtLeast,
        FigureBound.AtMost or FigureBound.LessThan => MoneyBound.AtMost,
        _ => MoneyBound.Exact,
    });

    /// <summary>The amount and the code: <c>more than 4100000000 USD</c>.</summary>
    public override string ToString() => $"{Amount} {Currency}";
}
