using FactGen.Core.Figures.Languages;
using FactGen.Core.Figures.Text;

namespace FactGen.Core.Figures.Numbers;

/// <summary>Reads the numerals at hand, in digits, in words or mixed, as far as they make up one number.</summary>
/// <param name="language">The language.</param>
/// <param name="cursor">The tokens.</param>
/// <param name="isMoney">Whether a currency stands beside it, so that <c>m</c> is a million.</param>
internal sealed class NumeralReader(FigureLanguage language, TokenCursor cursor, bool isMoney)
{
    private const decimal SmallestStep = 0.000_000_001m;

    private readonly NumeralBuilder _builder = new(language);
    private FigureBound? _within;

    /// <summary>The number; null, and nothing stepped over, when there is none.</summary>
    public Numeral? Read()
    {
        var start = cursor.Index;
        while (TryReadNext(isJoined: false) || TryReadJoined())
        {
        }

        if (_builder.Build(_within) is { } numeral) return numeral;
        cursor.Index = start;
        return null;
    }

    /// <summary>Reads a numeral behind an <c>and</c> or a hyphen; those stay where they are when none follows.</summary>
    private bool TryReadJoined()
    {
        if (_builder.IsEmpty) return false;
        var start = cursor.Index;
        var isJoined = false;
        while (cursor.TryTakeMark('-') || cursor.TryTake(Role.And)) isJoined = true;
        if (isJoined && TryReadNext(isJoined: true)) return true;
        cursor.Index = start;
        return false;
    }

    private bool TryReadNext(bool isJoined)
    {
        if (cursor.Current.Kind == TokenKind.Digits) return TryReadDigits();
        if (TryReadRow() || TryReadDecimals()) return true;
        foreach (var meaning in cursor.Current.Meanings)
        {
            if (!TryAdd(meaning, isJoined)) continue;
            cursor.Advance();
            if (meaning.Role == Role.Half) cursor.TryTake(Role.Article);
            return true;
        }

        return false;
    }

    private bool TryAdd(Meaning meaning, bool isJoined) => meaning.Role switch
    {
        Role.Unit => _builder.TryAddUnit(meaning.Number),
        Role.Zero => _builder.TryAddZero(),
        Role.Teen => _builder.TryAddTeen(meaning.Number),
        Role.Tens => _builder.TryAddTens(meaning.Number, 10, isJoined || language.JoinsNumerals),
        Role.Score => _builder.TryAddTens(meaning.Number, 20, isJoined),
        Role.Hundreds => _builder.TryAddHundreds(meaning.Number),
        Role.Small => _builder.TryMultiplyRest(meaning.Number),
        Role.Scale => _builder.TryMultiplyGroup(meaning.Number, mayStandAlone: false),
        Role.BareScale => _builder.TryMultiplyGroup(meaning.Number, mayStandAlone: true),
        Role.SingularScale => IsSingular() && _builder.TryMultiplyGroup(meaning.Number, mayStandAlone: false),
        Role.MoneyScale => isMoney && _builder.TryMultiplyGroup(meaning.Number, mayStandAlone: false),
        Role.Article => _builder.TryAddArticle(),
        Role.Half => _builder.TryAddHalf(meaning.Number, isJoined),
        Role.JoinedHalf => _builder.TryAddHalf(meaning.Number, isJoined: true),
        Role.Mixed => _builder.TryAddMixed(meaning.Number),
        Role.Fraction => _builder.TryAddFraction(meaning.Number),
        Role.HedgeWithin => TryHedge(meaning),
        _ => false,
    };

    private bool IsSingular() =>
        _builder.IsLessThanTwo && (!language.CapitalizesScales || cursor.IsCapitalized);

    /// <summary>Takes the hedge of <c>40多亿</c>, or of <c>三年多</c> where the number ends.</summary>
    private bool TryHedge(Meaning meaning)
    {
        if (_builder.IsEmpty || _within is not null) return false;
        _within = (FigureBound)meaning.Code;
        return true;
    }

    private bool TryReadDigits()
    {
        if (TryReadSlashed()) return true;
        if (!DigitRun.TryRead(cursor.TextOf(cursor.Current), language.DecimalSign, out var run)) return false;
        if (!_builder.TryAdd(run)) return false;
        cursor.Advance();
        return true;
    }

    /// <summary>Reads <c>1/2</c>, <c>1/4</c> or <c>3/4</c>, alone or behind a whole number.</summary>
    private bool TryReadSlashed()
    {
        var start = cursor.Index;
        var numerator = cursor.TextOf(cursor.Current);
        cursor.Advance();
        var denominator = cursor.TryTakeMark('/') ? cursor.TextOf(cursor.Current) : "";
        var fraction = (numerator, denominator) switch
        {
            ("1", "2") => 0.5m,
            ("1", "4") => 0.25m,
            ("3", "4") => 0.75m,
            _ => 0,
        };
        if (fraction != 0 && _builder.TryAddFraction(fraction))
        {
            cursor.Advance();
            return true;
        }

        cursor.Index = start;
        return false;
    }

    /// <summary>Reads decimals in words, digit by digit: <c>point two five</c>, <c>点五</c>.</summary>
    private bool TryReadDecimals()
    {
        var start = cursor.Index;
        if (!cursor.TryTake(Role.Point)) return false;
        var (value, step) = (0m, 1m);
        while (step > SmallestStep && (cursor.TryTake(Role.Unit, out var digit) || cursor.TryTake(Role.Zero, out digit)))
        {
            step /= 10;
            value += digit.Number * step;
        }

        if (step < 1 && _builder.TryAddDecimals(value, step)) return true;
        cursor.Index = start;
        return false;
    }

    /// <summary>Reads a row of Han numerals as digits: three and more, or two of which one is a zero.</summary>
    /// <remarks>Two others in a row mean either one: <c>三四</c> is three or four, so it is no number.</remarks>
    private bool TryReadRow()
    {
        if (!language.HasDigitRows || !_builder.IsEmpty) return false;
        var start = cursor.Index;
        var (value, count, hasZero) = (0m, 0, false);
        while (count < 16 && (cursor.TryTake(Role.Unit, out var digit) || cursor.TryTake(Role.Zero, out digit)))
        {
            value = value * 10 + digit.Number;
            hasZero |= digit.Number == 0;
            count++;
        }

        if ((count > 2 || (count == 2 && hasZero)) && _builder.TryAddRow(value)) return true;
        cursor.Index = start;
        return false;
    }
}
