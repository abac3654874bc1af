using FactGen.Core.Figures.Languages;
using FactGen.Core.Figures.Text;

namespace FactGen.Core.Figures.Numbers;

/// <summary>Gathers the hedges around a figure into one bound.</summary>
internal sealed class HedgeReader(TokenCursor cursor)
{
    private FigureBound? _bound;
    private bool _isDoubted;

    /// <summary>Whether two hedges contradict each other: <c>at least up to</c>.</summary>
    public bool IsContradictory { get; private set; }

    /// <summary>What they say together. A doubt alone makes the figure an approximate one.</summary>
    public FigureBound Bound => _bound ?? (_isDoubted ? FigureBound.About : FigureBound.Exact);

    /// <summary>Steps over the hedges before a figure.</summary>
    public void ReadBefore()
    {
        while (TryRead(Role.Hedge))
        {
        }
    }

    /// <summary>Steps over the hedges behind a figure.</summary>
    /// <returns>Whether there was one.</returns>
    public bool ReadAfter()
    {
        var isAny = false;
        while (TryRead(Role.HedgeAfter) || TryRead(Role.HedgeWithin)) isAny = true;
        return isAny;
    }

    /// <summary>Adds what a hedge says. Of two that point the same way the stricter holds: <c>超过40亿以上</c> is more than that.</summary>
    public void Add(FigureBound bound)
    {
        switch (_bound, bound)
        {
            case (null or FigureBound.About, _):
            case (FigureBound.AtLeast, FigureBound.MoreThan):
            case (FigureBound.AtMost, FigureBound.LessThan):
                _bound = bound;
                break;
            case (_, FigureBound.About):
            case (FigureBound.MoreThan, FigureBound.AtLeast):
            case (FigureBound.LessThan, FigureBound.AtMost):
                break;
            default:
                IsContradictory |= bound != _bound;
                break;
        }
    }

    private bool TryRead(Role role)
    {
        if (cursor.TryTake(Role.Perhaps))
        {
            _isDoubted = true;
            return true;
        }

        if (!cursor.TryTake(role, out var hedge)) return false;
        Add((FigureBound)hedge.Code);
        return true;
    }
}
