using FactGen.Core.Figures.Languages;
using FactGen.Core.Figures.Numbers;
using FactGen.Core.Figures.Text;
using FactGen.Core.Values;

namespace FactGen.Core.Figures.Sums;

/// <summary>Reads a sum of money, or a range of sums: hedges, sign, currency, numerals, currency, hedges. The currency may stand on either side, or on both.</summary>
internal sealed class MoneyGrammar : FigureGrammar<MoneyFigure>
{
    /// <inheritdoc/>
    public override FigureReading<MoneyFigure> Read(FigureText text, FigureLanguage language, FigureContext context)
    {
        var cursor = new TokenCursor(text, new Tokenizer(text, language, plainDigits: false).Read());
        var hedges = new HedgeReader(cursor);
        var currencies = new CurrencyReader(cursor);
        var range = new RangeReader(language, cursor, isMoney: true);
        range.ReadFrom();
        hedges.ReadBefore();
        var isNegative = TakeMinus(cursor);
        if (currencies.Read()) hedges.ReadBefore();
        isNegative |= TakeMinus(cursor);
        if (range.Read(currencies.Read) is not { } numeral) return cursor.Fail<MoneyFigure>(Reasons.NoNumber);
        if (numeral.Within is { } within) hedges.Add(within);
        while (hedges.ReadAfter() || currencies.Read() || currencies.ReadLink())
        {
        }

        if (!cursor.IsAtEnd) return cursor.Fail<MoneyFigure>(Reasons.NotPartOf("a sum of money"));
        if (currencies.Groups.Count == 0) return cursor.Fail<MoneyFigure>(Reasons.NoCurrency);
        if (!range.Agrees(isNegative, hedges.Bound)) return cursor.Fail<MoneyFigure>(Reasons.NotPartOf("a sum of money"));
        if (hedges.IsContradictory) return cursor.Fail<MoneyFigure>(Reasons.HedgesContradict);
        var amount = NumberGrammar.Figure(numeral, isNegative, hedges.Bound) with { Until = range.Until };
        return Decide(cursor, amount, CurrencyChoice.Of(currencies.Groups, context));
    }

    private static bool TakeMinus(TokenCursor cursor) => cursor.TryTakeMark('-') || cursor.TryTake(Role.Minus);

    private static FigureReading<MoneyFigure> Decide(TokenCursor cursor, NumberFigure amount, IReadOnlyList<Currency> currencies)
    {
        if (currencies.Count == 0) return cursor.Fail<MoneyFigure>(Reasons.TwoCurrencies);
        if (currencies.Count == 1) return new FigureReading<MoneyFigure>.Read(new(amount, currencies[0]));
        var candidates = currencies.Select(currency => new MoneyFigure(amount, currency)).ToEquatableArray();
        return new FigureReading<MoneyFigure>.Ambiguous(candidates, Reasons.SharedSign);
    }
}
