namespace FactGen.Core.Figures;

/// <summary>The words for bounds.</summary>
internal static class FigureBounds
{
    /// <summary>The bound for values that can say no more than a number: of <c>more than 770</c> they say 770.</summary>
    public static FigureBound Inclusive(this FigureBound bound) => bound switch
    {
        FigureBound.MoreThan => FigureBound.AtLeast,
        FigureBound.LessThan => FigureBound.AtMost,
        _ => bound,
    };

    /// <summary>What stands before a figure of that bound, with a space behind it; empty for an exact one.</summary>
    public static string Prefix(this FigureBound bound) => bound switch
    {
        FigureBound.About => "about ",
        FigureBound.Nearly => "nearly ",
        FigureBound.AtLeast => "at least ",
        FigureBound.MoreThan => "more than ",
        FigureBound.AtMost => "at most ",
        FigureBound.LessThan => "less than ",
        _ => "",
    };
}
