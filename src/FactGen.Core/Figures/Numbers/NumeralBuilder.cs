using FactGen.Core.Figures.Languages;

namespace FactGen.Core.Figures.Numbers;

/// <summary>
/// Adds numerals up, one by one: a rest below ten or a hundred, a group of such rests times ten, a hundred or a thousand,
/// and groups times scales. A numeral that cannot follow is refused and changes nothing.
/// </summary>
/// <remarks>
/// <c>三亿五千万</c>: the rest 3 becomes the scaled part 3×10⁸; the rest 5 becomes the group 5,000, then 5,000×10⁴.
/// A scale larger than the last takes all smaller ones in: <c>mil millones</c> is 1,000 times a million.
/// </remarks>
internal sealed class NumeralBuilder(FigureLanguage language)
{
    private const decimal Unlimited = decimal.MaxValue;

    private readonly Stack<(decimal Value, decimal Scale)> _scaled = [];
    private decimal _group;
    private decimal _groupRoom = Unlimited;
    private decimal? _rest;
    private decimal _restRoom;
    private decimal _step = 1;
    private bool _isRestInDigits;
    private bool _isFractional;
    private bool _isSkipped;
    private bool _isHanUnit;
    private bool _isClosed;

    /// <summary>Whether nothing was added yet.</summary>
    public bool IsEmpty => _rest is null && _group == 0 && _scaled.Count == 0;

    /// <summary>Whether the number is a bare article.</summary>
    public bool IsArticle { get; private set; }

    /// <summary>The number; null when there is none.</summary>
    public Numeral? Build(FigureBound? within)
    {
        if (IsEmpty) return null;
        if (language.ElidesLastScale && _isHanUnit && !_isSkipped) RestoreScale();
        var value = _group + (_rest ?? 0) + _scaled.Sum(static part => part.Value);
        var place = Magnitude.LastPlace(value);
        return new(value, _step, _isFractional ? _step : Math.Max(_step, place), within, IsArticle);
    }

    /// <summary>Adds a number in digits.</summary>
    public bool TryAdd(DigitRun run)
    {
        if (_isClosed || _rest is not null || !HasRoom(run.Value)) return false;
        _rest = run.Value;
        _restRoom = 0;
        _step = run.Step;
        _isRestInDigits = true;
        _isFractional = run.HasDecimals;
        return true;
    }

    /// <summary>Adds the digits of a row of Han numerals: <c>二〇二三</c>.</summary>
    public bool TryAddRow(decimal value) => TryAdd(new DigitRun(value, 1, HasDecimals: false));

    /// <summary>Adds a fraction's sign to a whole number in digits, or alone.</summary>
    public bool TryAddFraction(decimal fraction)
    {
        if (_isClosed || _isFractional || (_rest is not null && !_isRestInDigits)) return false;
        if (_rest is null && !IsEmpty) return false;
        AddPart(fraction, fraction == 0.5m ? 0.5m : 0.25m);
        return true;
    }

    /// <summary>Adds decimals to a number below the first scale.</summary>
    public bool TryAddDecimals(decimal value, decimal step)
    {
        if (_isClosed || _isFractional || IsArticle || (_rest is null && _group == 0)) return false;
        AddPart(value, step);
        return true;
    }

    /// <summary>Adds a half: of one, or of the scale before it.</summary>
    public bool TryAddHalf(decimal half, bool isJoined)
    {
        if (_isClosed || _isFractional) return false;
        if (_rest is null && _group == 0 && _scaled.Count > 0) return TryAddHalfScale(half);
        if (!IsEmpty && !isJoined) return false;
        AddPart(half, half);
        return true;
    }

    /// <summary>Adds one and a half in one word.</summary>
    public bool TryAddMixed(decimal value)
    {
        if (!IsEmpty) return false;
        AddPart(value, 0.5m);
        return true;
    }

    /// <summary>Adds an article.</summary>
    public bool TryAddArticle()
    {
        if (!IsEmpty) return false;
        IsArticle = true;
        _rest = 1;
        _restRoom = 0;
        return true;
    }

    /// <summary>Adds one to nine.</summary>
    public bool TryAddUnit(decimal value)
    {
        if (!TryAddToRest(value, value)) return false;
        _restRoom = 0;
        _isHanUnit = language.HasDigitRows;
        return true;
    }

    /// <summary>Adds a zero: nothing at all, or the sign that a place is empty.</summary>
    public bool TryAddZero()
    {
        if (_isClosed || _rest is not null) return false;
        if (!IsEmpty)
        {
            if (!language.HasDigitRows) return false;
            _isSkipped = true;
            return true;
        }

        _rest = 0;
        _restRoom = 0;
        return true;
    }

    /// <summary>Adds ten to ninety-nine in one word.</summary>
    public bool TryAddTeen(decimal value)
    {
        if (!TryAddToRest(value, value)) return false;
        _restRoom = 0;
        return true;
    }

    /// <summary>Adds twenty to ninety.</summary>
    /// <param name="value">The tens.</param>
    /// <param name="room">What can follow is less than this.</param>
    /// <param name="isJoined">Whether an <c>und</c> stands before it.</param>
    public bool TryAddTens(decimal value, decimal room, bool isJoined)
    {
        if (language.JoinsNumerals && isJoined && _rest is >= 1 and < 10 && !_isRestInDigits && !_isFractional)
        {
            if (!HasRoom(_rest.Value + value)) return false;
            _rest += value;
            _restRoom = 0;
            return true;
        }

        if (!TryAddToRest(value, value)) return false;
        _restRoom = room;
        return true;
    }

    /// <summary>Adds a multiple of a hundred in one word.</summary>
    public bool TryAddHundreds(decimal value)
    {
        if (_isClosed || _rest is not null || _group != 0 || !HasRoom(value)) return false;
        _group = value;
        _groupRoom = 100;
        _step = 1;
        return true;
    }

    /// <summary>Multiplies the rest by ten, a hundred or a thousand, within the group.</summary>
    public bool TryMultiplyRest(decimal factor)
    {
        if (_isClosed || (_group != 0 && factor >= _groupRoom)) return false;
        if (_rest is { } rest && (rest <= 0 || (_group != 0 && rest >= 10))) return false;
        if (!Magnitude.TryMultiply(_rest ?? 1, factor, out var product)) return false;
        if (_group != 0 && product >= _groupRoom) return false;
        if (_scaled.Count > 0 && _group + product >= _scaled.Peek().Scale) return false;
        _group += product;
        _groupRoom = factor;
        _step = _isRestInDigits ? _step * factor : 1;
        EndRest();
        return true;
    }

    /// <summary>Multiplies the group by a scale.</summary>
    /// <param name="scale">The scale.</param>
    /// <param name="mayStandAlone">Whether it means itself where no number stands before it.</param>
    public bool TryMultiplyGroup(decimal scale, bool mayStandAlone)
    {
        if (_isClosed) return false;
        var (sum, taken) = (_group + (_rest ?? 0), 0);
        foreach (var part in _scaled)
        {
            if (part.Scale >= scale) break;
            sum += part.Value;
            taken++;
        }

        if (sum == 0 && (!mayStandAlone || _rest is not null)) return false;
        var room = _scaled.Count > taken ? _scaled.ElementAt(taken).Scale : Unlimited;
        if (!Magnitude.TryMultiply(sum == 0 ? 1 : sum, scale, out var product) || product >= room) return false;
        for (; taken > 0; taken--) _scaled.Pop();
        _scaled.Push((product, scale));
        _step = sum == 0 ? scale : _step * scale;
        _group = 0;
        _groupRoom = Unlimited;
        EndRest();
        return true;
    }

    /// <summary>Whether the number before a scale is less than two.</summary>
    public bool IsLessThanTwo => _group == 0 && _rest < 2;

    private bool TryAddToRest(decimal value, decimal size)
    {
        if (_isClosed || _isRestInDigits || _isFractional) return false;
        if (_rest is not null && size >= _restRoom) return false;
        if (!HasRoom((_rest ?? 0) + value)) return false;
        _rest = (_rest ?? 0) + value;
        _step = 1;
        _isHanUnit = false;
        return true;
    }

    /// <summary>Whether the group, with a rest of that size, stays below what the group and the scales before it leave free.</summary>
    private bool HasRoom(decimal rest) =>
        (_group == 0 || rest < _groupRoom) && (_scaled.Count == 0 || _group + rest < _scaled.Peek().Scale);

    private bool TryAddHalfScale(decimal half)
    {
        var scale = _scaled.Peek().Scale;
        _rest = half * scale;
        _step = half * scale;
        _isFractional = true;
        _isClosed = true;
        return true;
    }

    private void AddPart(decimal part, decimal step)
    {
        _rest = (_rest ?? 0) + part;
        _restRoom = 0;
        _step = step;
        _isFractional = true;
        _isRestInDigits = true;
        IsArticle = false;
    }

    private void EndRest()
    {
        _rest = null;
        _restRoom = 0;
        _isRestInDigits = false;
        _isSkipped = false;
        _isHanUnit = false;
        IsArticle = false;
    }

    /// <summary>Gives the last unit of <c>一百五</c> or <c>三万五</c> the place behind the last one said.</summary>
    private void RestoreScale()
    {
        if (_group != 0 && _groupRoom >= 100) _rest *= _groupRoom / 10;
        else if (_group == 0 && _scaled.Count > 0) _rest *= _scaled.Peek().Scale / 10;
    }
}
