namespace FactGen.Core.Figures.Comparing;

/// <summary>The amounts that a figure or value can mean.</summary>
/// <param name="Least">The least; null when there is none.</param>
/// <param name="Most">The most; null when there is none.</param>
/// <param name="ExcludesLeast">Whether the least itself is out.</param>
/// <param name="ExcludesMost">Whether the most itself is out.</param>
internal readonly record struct AmountRange(decimal? Least, decimal? Most, bool ExcludesLeast = false, bool ExcludesMost = false)
{
    /// <summary>What a figure can mean when its digits are as precise as a step.</summary>
    public static AmountRange Of(decimal value, FigureBound bound, decimal step) => bound switch
    {
        FigureBound.About => new(value - step / 2, value + step / 2),
        FigureBound.Nearly => new(value - step / 2, value),
        FigureBound.AtLeast => new(value, null),
        FigureBound.MoreThan => new(value, null, ExcludesLeast: true),
        FigureBound.AtMost => new(null, value),
        FigureBound.LessThan => new(null, value, ExcludesMost: true),
        _ => new(value, value),
    };

    /// <summary>Whether there is no amount that both can mean.</summary>
    public bool IsApartFrom(AmountRange other) => IsBelow(this, other) || IsBelow(other, this);

    /// <summary>Whether both ends are known, and the other lies between them.</summary>
    public bool Encloses(AmountRange other) => Least <= other.Least && other.Most <= Most;

    private static bool IsBelow(AmountRange lower, AmountRange upper)
    {
        if (lower.Most is not { } most || upper.Least is not { } least) return false;
        return most < least || (most == least && (lower.ExcludesMost || upper.ExcludesLeast));
    }
}
