namespace FactGen.Core.Figures;

/// <summary>The words for bounds.</summary>
internal static class FigureBounds
{
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
