using FactGen.Core.Figures.Languages;
using FactGen.Core.Figures.Text;

namespace FactGen.Core.Figures.Numbers;

/// <summary>Reads a number or a percentage, or a range of them: hedges, sign, numerals, what is counted, hedges.</summary>
internal sealed class NumberGrammar : FigureGrammar<NumberFigure>
{
    /// <inheritdoc/>
    public override FigureReading<NumberFigure> Read(FigureText text, FigureLanguage language, FigureContext context)
    {
        var cursor = new TokenCursor(text, new Tokenizer(text, language, plainDigits: false).Read());
        var hedges = new HedgeReader(cursor);
        var range = new RangeReader(language, cursor, isMoney: false);
        range.ReadFrom();
        hedges.ReadBefore();
        var isNegative = cursor.TryTakeMark('-') || cursor.TryTake(Role.Minus);
        var percent = cursor.TryTake(Role.PercentBefore) ? 1 : 0;
        if (range.Read(() => cursor.TryTake(Role.Percent)) is not { } numeral) return cursor.Fail<NumberFigure>(Reasons.NoNumber);
        if (numeral.Within is { } within) hedges.Add(within);
        while (hedges.ReadAfter() || TryTakePercent(cursor, ref percent) || cursor.TryTake(Role.Counter) || cursor.TryTake(Role.Link))
        {
        }

        if (!cursor.IsAtEnd) return cursor.Fail<NumberFigure>(Reasons.NotPartOf("a number"));
        if (numeral.IsArticle) return cursor.Fail<NumberFigure>(Reasons.NoNumber);
        if (!range.Agrees(isNegative, hedges.Bound)) return cursor.Fail<NumberFigure>(Reasons.NotPartOf("a number"));
        if (!Magnitude.TryMultiply(range.Until ?? numeral.Value, Math.Max(1, percent), out _)) return cursor.Fail<NumberFigure>(Reasons.NotPartOf("a number"));
        if (hedges.IsContradictory) return cursor.Fail<NumberFigure>(Reasons.HedgesContradict);
        var figure = Figure(numeral, isNegative, hedges.Bound) with { Until = range.Until };
        return new FigureReading<NumberFigure>.Read(percent == 0 ? figure : figure.Times(percent) with { IsPercent = true });
    }

    private static bool TryTakePercent(TokenCursor cursor, ref int percent)
    {
        if (percent != 0 || !cursor.TryTake(Role.Percent, out var sign)) return false;
        percent = sign.Code;
        return true;
    }

    /// <summary>The number that numerals, a sign and hedges make up.</summary>
    public static NumberFigure Figure(Numeral numeral, bool isNegative, FigureBound bound) =>
        new(isNegative ? -numeral.Value : numeral.Value, bound, numeral.Step, numeral.CoarseStep);
}
