#nullable enable
using System;
using System.Globalization;
using System.Text;
using FactGen.Core.Values;

namespace FactGen.Core.Rows;

internal ref partial struct FactRow
{
    /// <summary>How a moment is written.</summary>
    public const string InstantFormat = "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz";

    /// <summary>The longest text that <see cref="Plain"/> reads.</summary>
    private const int MaxPlain = 256;

    /// <summary>The next cell as a text, or null.</summary>
    public string? Text()
    {
        if (SkipsAbsent())
            return null;
        // Escaped, the two quotes are a text of their own.
        var text = Plain() is { } plain ? (plain == Empty ? "" : plain) : Unescape();
        Step();
        return text;
    }

    /// <summary>The next cell as a whole number, or null.</summary>
    public long? Integer()
    {
        if (SkipsAbsent())
            return null;
        var isNegative = _text[_at] == '-';
        if (isNegative)
            _at++;
        // Counted down, for the least number has no positive twin. The framework's own reader asks for a culture, and the
        // first culture of a program costs it more than a hundred facts.
        long number = 0;
        for (; !IsAtStop(_at); _at++)
            number = 10 * number - (_text[_at] - '0');
        Step();
        return isNegative ? number : -number;
    }

    /// <summary>The next cell as a decimal number, or null.</summary>
    public decimal? Decimal() =>
        Text() is { } text ? decimal.Parse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture) : null;

    /// <summary>The next cell as a truth value, or null.</summary>
    public bool? Boolean() => Text() is { } text ? text == "true" : null;

    /// <summary>The next cell as a date, or null.</summary>
    public FactDate? Date()
    {
        // Nearly every date is a day of ten characters, for which no text has to be made.
        if (_at + 10 <= _end && IsAtStop(_at + 10) && _text[_at + 4] == '-' && _text[_at + 7] == '-')
        {
            var (century, year, month, day) = (Two(_at), Two(_at + 2), Two(_at + 5), Two(_at + 8));
            if ((century | year | month | day) > 0 && century + year > 0)
            {
                _at += 10;
                Step();
                return new FactDate(100 * century + year, month, day);
            }
        }

        return Text() is { } text ? FactDate.Parse(text) : null;
    }

    /// <summary>The next cell as a moment, or null.</summary>
    public DateTimeOffset? Instant() =>
        Text() is { } text ? DateTimeOffset.ParseExact(text, InstantFormat, CultureInfo.InvariantCulture, DateTimeStyles.None) : null;

    /// <summary>The next cell as a duration, or null.</summary>
    public Duration? Length() => Text() is { } text ? Duration.Parse(text) : null;

    /// <summary>The next cell as a sum of money, or null.</summary>
    public Money? Sum() => Text() is { } text ? Money.Parse(text) : null;

    /// <summary>The text that begins here where it is all ASCII, has no escape and is not long; else null.</summary>
    /// <remarks>
    /// Nearly every text is one. A program that touches its first fact would wait longer for the framework's own search and
    /// decoder to load their vectors than for all else.
    /// </remarks>
    private string? Plain()
    {
#if FACTGEN_UTF8
        Span<char> units = stackalloc char[MaxPlain];
        var at = _at;
        for (; at < _end; at++)
        {
            var unit = _text[at];
            if (unit is (byte)Bar or (byte)Close)
                break;
            if (unit is (byte)Escape or > 0x7F || at - _at == MaxPlain)
                return null;
            units[at - _at] = (char)unit;
        }

        var text = units.Slice(0, at - _at).ToString();
#else
        var at = Stop(_at);
        if (at < _end && _text[at] == Escape)
            return null;
        var text = _text.Substring(_at, at - _at);
#endif
        _at = at;
        return text;
    }

    /// <summary>The text that begins here, whatever is in it: a stretch between escapes at a time.</summary>
    private string Unescape()
    {
        var text = new StringBuilder();
        var start = _at;
        for (_at = Stop(start); _at < _end && _text[_at] == Escape; _at = Stop(start))
        {
            text.Append(Cut(start, _at));
            var escaped = (char)_text[_at + 1];
            text.Append(escaped == 'u' ? (char)ushort.Parse(Cut(_at + 2, _at + 6), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture) : escaped);
            start = _at + (escaped == 'u' ? 6 : 2);
        }

        return text.Append(Cut(start, _at)).ToString();
    }

    private readonly bool IsAtStop(int at) => at >= _end || _text[at] == Bar || _text[at] == Close;

    /// <summary>The number of two digits; far below zero where they are none.</summary>
    private readonly int Two(int at)
    {
        int tens = _text[at] - '0', ones = _text[at + 1] - '0';
        return tens is >= 0 and <= 9 && ones is >= 0 and <= 9 ? 10 * tens + ones : int.MinValue / 2;
    }

#if FACTGEN_UTF8
    /// <summary>Where a text ends, or the first character that is part of it by an escape stands.</summary>
    private readonly int Stop(int start)
    {
        var length = _text.Slice(start, _end - start).IndexOfAny((byte)Bar, (byte)Close, (byte)Escape);
        return length < 0 ? _end : start + length;
    }

    private readonly string Cut(int start, int end) => Encoding.UTF8.GetString(_text.Slice(start, end - start));
#else
    private static readonly char[] Stops = { Bar, Close, Escape };

    /// <summary>Where a text ends, or the first character that is part of it by an escape stands.</summary>
    private readonly int Stop(int start)
    {
        var stop = _text.IndexOfAny(Stops, start, _end - start);
        return stop < 0 ? _end : stop;
    }

    private readonly string Cut(int start, int end) => _text.Substring(start, end - start);
#endif
}
