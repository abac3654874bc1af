namespace FactGen.Core.Figures.Numbers;

/// <summary>Arithmetic that stays where a decimal is exact.</summary>
internal static class Magnitude
{
    /// <summary>A quadrillion quadrillions with room to spare; what is larger is no figure of anything.</summary>
    private const decimal Most = 1_000_000_000_000_000_000_000_000_000m;

    /// <summary>A quadrillion: the product of two that are less stays exact.</summary>
    public const decimal Large = 1_000_000_000_000_000m;

    /// <summary>Multiplies, unless the product is too large.</summary>
    public static bool TryMultiply(decimal left, decimal right, out decimal product)
    {
        var fits = right < 1 || left <= Most / right;
        product = fits ? left * right : 0;
        return fits;
    }

    /// <summary>The largest power of ten that divides a whole number: 10,000,000 of 450,000,000. 1 for zero and for fractions.</summary>
    public static decimal LastPlace(decimal value)
    {
        var place = 1m;
        if (value == 0 || value != decimal.Truncate(value)) return place;
        while (value % (place * 10) == 0 && place < Most) place *= 10;
        return place;
    }
}
