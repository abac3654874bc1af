using FactGen.Core.Figures.Languages;
using FactGen.Core.Figures.Text;

namespace FactGen.Core.Figures.Numbers;

/// <summary>Reads a number: hedges, sign, numerals, what is counted, hedges.</summary>
internal sealed class NumberGrammar : FigureGrammar<NumberFigure>
{
    /// <inheritdoc/>
    public override FigureReading<NumberFigure> Read(FigureText text, FigureLanguage language, FigureContext context)
    {
        var cursor = new TokenCursor(text, new Tokenizer(text, language, plainDigits: false).Read());
        var hedges = new HedgeReader(cursor);
        hedges.ReadBefore();
        var isNegative = cursor.TryTakeMark('-') || cursor.TryTake(Role.Minus);
        if (new NumeralReader(language, cursor, isMoney: false).Read() is not { } numeral) return cursor.Fail<NumberFigure>(Reasons.NoNumber);
        if (numeral.Within is { } within) hedges.Add(within);
        while (hedges.ReadAfter() || cursor.TryTake(Role.Counter) || cursor.TryTake(Role.Link))
        {
        }

        if (!cursor.IsAtEnd) return cursor.Fail<NumberFigure>(Reasons.NotPartOf("a number"));
        if (numeral.IsArticle) return cursor.Fail<NumberFigure>(Reasons.NoNumber);
        if (hedges.IsContradictory) return cursor.Fail<NumberFigure>(Reasons.HedgesContradict);
        return new FigureReading<NumberFigure>.Read(Figure(numeral, isNegative, hedges.Bound));
    }

    /// <summary>The number that numerals, a sign and hedges make up.</summary>
    public static NumberFigure Figure(Numeral numeral, bool isNegative, FigureBound bound) =>
        new(isNegative ? -numeral.Value : numeral.Value, bound, numeral.Step, numeral.CoarseStep);
}
