using FactGen.Core.Figures.Languages;
using FactGen.Core.Figures.Numbers;
using FactGen.Core.Figures.Text;

namespace FactGen.Core.Figures.Durations;

/// <summary>Reads numbers with units of time, long to short: <c>1 year and 6 months</c>, <c>6年半</c>. Words for past and lasting may stand around them.</summary>
internal sealed class DurationReader(FigureLanguage language, TokenCursor cursor)
{
    /// <summary>Longer than the universe is old, in any unit: what says more is no length of time.</summary>
    private const decimal Most = 1_000_000_000_000_000_000m;

    private readonly HedgeReader _hedges = new(cursor);
    private readonly List<DurationPart> _parts = [];
    private bool _isBroken;

    /// <summary>Whether it is counted back from now: <c>9 years ago</c>.</summary>
    public bool IsPast { get; private set; }

    /// <summary>Reads all tokens.</summary>
    public FigureReading<DurationFigure> Read()
    {
        do
        {
            _hedges.ReadBefore();
        }
        while (TryReadFrame());

        while (!_isBroken && TryReadPart())
        {
        }

        while (_hedges.ReadAfter() || TryReadFrame())
        {
        }

        if (_parts.Count == 0) return cursor.Fail<DurationFigure>(cursor.Current.Kind == TokenKind.Digits ? Reasons.NoUnit : Reasons.NoNumber);
        if (!cursor.IsAtEnd) return cursor.Fail<DurationFigure>(Reasons.NotPartOf("a length of time"));
        if (_hedges.IsContradictory) return cursor.Fail<DurationFigure>(Reasons.HedgesContradict);
        if (DurationText.Of(_parts) is not { } duration) return cursor.Fail<DurationFigure>(Reasons.NotPartOf("a length of time"));
        var last = _parts[_parts.Count - 1];
        return new FigureReading<DurationFigure>.Read(new(duration, _hedges.Bound, last.Unit, last.Step, last.CoarseStep));
    }

    private bool TryReadFrame()
    {
        if (cursor.TryTake(Role.Lasting)) return true;
        if (!cursor.TryTake(Role.Ago)) return false;
        IsPast = true;
        return true;
    }

    private bool TryReadPart()
    {
        var start = cursor.Index;
        if (_parts.Count > 0 && !cursor.TryTake(Role.And) && !cursor.TryTake(Role.Zero)) cursor.TryTakeMark(',');
        if (new NumeralReader(language, cursor, isMoney: false).Read() is { } numeral)
        {
            while (cursor.TryTakeMark('-') || cursor.TryTake(Role.Link) || (cursor.Is(Role.Counter) && !cursor.Is(Role.Time) && cursor.TryTake(Role.Counter)))
            {
            }

            if (TryReadUnit(numeral)) return true;
        }

        cursor.Index = start;
        return false;
    }

    private bool TryReadUnit(Numeral numeral)
    {
        var half = 0m;
        if (numeral.Value > Most) return false;
        if (cursor.TryTake(Role.HalfAndTime, out var unit)) half = 0.5m;
        else if (cursor.TryTake(Role.MoreAndTime, out unit)) _hedges.Add(FigureBound.MoreThan);
        else if (!cursor.TryTake(Role.Time, out unit)) return false;
        if (_parts.Count > 0 && _parts[_parts.Count - 1].Unit >= (DurationUnit)unit.Code) return false;
        if (numeral.Within is { } within) _hedges.Add(within);
        if (half == 0 && IsWhole(numeral.Value)) half = ReadHalf();
        var count = numeral.Value + half;
        _isBroken = !IsWhole(count);
        var (step, coarseStep) = half == 0 ? (numeral.Step, numeral.CoarseStep) : (half, half);
        _parts.Add(new((DurationUnit)unit.Code, count * unit.Factor, step * unit.Factor, coarseStep * unit.Factor));
        return true;
    }

    /// <summary>Steps over a half of the unit before it, as in <c>6年半</c> or <c>six ans et demi</c>.</summary>
    private decimal ReadHalf()
    {
        var start = cursor.Index;
        while (cursor.TryTakeMark('-') || cursor.TryTake(Role.And))
        {
        }

        if (cursor.TryTake(Role.Half, out var half)) return half.Number;
        cursor.Index = start;
        return 0;
    }

    private static bool IsWhole(decimal value) => value == decimal.Truncate(value);
}
