using FactGen.Core.Values;

namespace FactGen.Core.Figures;

/// <summary>A sum of money as printed.</summary>
/// <param name="Amount">How much.</param>
/// <param name="Currency">Of what.</param>
public sealed record MoneyFigure(NumberFigure Amount, Currency Currency)
{
    /// <summary>The amount and the code: <c>more than 4100000000 USD</c>.</summary>
    public override string ToString() => $"{Amount} {Currency}";
}
