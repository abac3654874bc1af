using FactGen.Core.Figures.Languages;
using FactGen.Core.Figures.Text;

namespace FactGen.Core.Figures.Numbers;

/// <summary>
/// Reads a number, or two in digits that are the ends of a range: <c>2–3 billion</c>, <c>30亿至40亿</c>, <c>between 2 and 3 million</c>.
/// </summary>
internal sealed class RangeReader(FigureLanguage language, TokenCursor cursor, bool isMoney)
{
    private bool? _isBetween;

    /// <summary>The last number; null where there is one alone.</summary>
    public decimal? Until { get; private set; }

    /// <summary>Steps over what begins a range.</summary>
    public void ReadFrom()
    {
        if (cursor.TryTake(Role.From, out var word)) _isBetween = word.Code == 1;
    }

    /// <summary>The first number; null, and nothing stepped over, when there is none.</summary>
    /// <param name="readUnit">Steps over a unit, which may stand at both ends.</param>
    public Numeral? Read(Func<bool> readUnit)
    {
        var first = cursor.Current;
        if (new NumeralReader(language, cursor, isMoney).Read() is not { } low) return null;
        var start = cursor.Index;
        Skip(readUnit);
        if (TakeJoint())
        {
            Skip(readUnit);
            var last = cursor.Current;
            if (ReadLast() is { } high && Share(first, low, last, high) is { } shared)
            {
                Until = high.Value;
                cursor.TryTake(Role.Until);
                return shared;
            }
        }

        cursor.Index = start;
        return low;
    }

    /// <summary>Whether what was read is one number, or a range and nothing else: one that was begun has an end.</summary>
    public bool Agrees(bool isNegative, FigureBound bound) => Until is null
        ? _isBetween is null
        : !isNegative && bound is FigureBound.Exact or FigureBound.About;

    private static void Skip(Func<bool> readUnit)
    {
        while (readUnit())
        {
        }
    }

    private bool TakeJoint()
    {
        if (_isBetween == true) return cursor.TryTake(Role.And);
        return cursor.TryTakeMark('-') || cursor.TryTake(Role.To);
    }

    private Numeral? ReadLast() => cursor.Current.Kind == TokenKind.Digits ? new NumeralReader(language, cursor, isMoney).Read() : null;

    /// <summary>
    /// The first number, which shares the scale of the last if it has none: 2,000,000,000 for <c>2–3 billion</c>. Null
    /// where it would not be the smaller one, or no scale can be told from the number that it multiplies.
    /// </summary>
    private Numeral? Share(Token first, Numeral low, Token last, Numeral high)
    {
        if (low.Within is not null || high.Within is not null) return null;
        if (Scale(first, low) is not { } own || Scale(last, high) is not { } scale) return null;
        var shared = own == 1 ? low with { Value = low.Value * scale, Step = low.Step * scale, CoarseStep = low.CoarseStep * scale } : low;
        return shared.Value < high.Value ? shared : null;
    }

    /// <summary>How often the digits of a number are taken: a power of ten, or null.</summary>
    private decimal? Scale(Token digits, Numeral numeral)
    {
        if (digits.Kind != TokenKind.Digits || numeral.Value >= Magnitude.Large) return null;
        if (!DigitRun.TryRead(cursor.TextOf(digits), language.DecimalSign, out var run) || run.Value == 0) return null;
        var scale = numeral.Value / run.Value;
        return scale >= 1 && Magnitude.LastPlace(scale) == scale ? scale : null;
    }
}
