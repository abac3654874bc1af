namespace FactGen.Core.Figures;

/// <summary>How a printed figure is meant: what its hedge, if any, says.</summary>
public enum FigureBound
{
    /// <summary>No hedge: the figure itself.</summary>
    Exact,

    /// <summary>Near it, on either side: <c>about</c>, <c>约</c>, <c>rund</c>.</summary>
    About,

    /// <summary>Near it, and not above: <c>nearly</c>, <c>近</c>, <c>casi</c>.</summary>
    Nearly,

    /// <summary>It or more: <c>at least</c>, <c>以上</c>.</summary>
    AtLeast,

    /// <summary>More than it: <c>more than</c>, <c>超过</c>, <c>más de</c>.</summary>
    MoreThan,

    /// <summary>It or less: <c>up to</c>, <c>bis zu</c>, <c>이하</c>.</summary>
    AtMost,

    /// <summary>Less than it: <c>under</c>, <c>不到</c>, <c>moins de</c>.</summary>
    LessThan,
}
