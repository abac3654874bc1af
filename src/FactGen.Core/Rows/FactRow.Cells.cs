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

    /// <summary>The next cell as a text, or null.</summary>
    public string? Text()
    {
        if (SkipsAbsent())
            return null;
        var start = _at;
        _at = Stop(start);
        if (_at < _end && _text[_at] == Escape)
            return Unescape(start);
        var text = Cut(start, _at);
        Step();
        return text == Empty ? "" : text;
    }

    /// <summary>The next cell as a whole number, or null.</summary>
    public long? Integer() => Text() is { } text ? long.Parse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture) : null;

    /// <summary>The next cell as a decimal number, or null.</summary>
    public decimal? Decimal() =>
        Text() is { } text ? decimal.Parse(text, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture) : null;

    /// <summary>The next cell as a truth value, or null.</summary>
    public bool? Boolean() => Text() is { } text ? text == "true" : null;

    /// <summary>The next cell as a date, or null.</summary>
    public FactDate? Date()
    {
        // Nearly every date is a day of ten characters, for which no text has to be made.
        if (_at + 10 <= _end && Stop(_at) == _at + 10 && _text[_at + 4] == '-' && _text[_at + 7] == '-')
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

    /// <summary>The text that begins at a place, from the first escaped character on a stretch at a time.</summary>
    private string Unescape(int start)
    {
        var text = new StringBuilder();
        for (; _at < _end && _text[_at] == Escape; _at = Stop(start))
        {
            text.Append(Cut(start, _at));
            var escaped = (char)_text[_at + 1];
            text.Append(escaped == 'u' ? (char)ushort.Parse(Cut(_at + 2, _at + 6), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture) : escaped);
            start = _at + (escaped == 'u' ? 6 : 2);
        }

        text.Append(Cut(start, _at));
        Step();
        return text.ToString();
    }

    /// <summary>The number of two digits; far below zero where they are none.</summary>
    private readonly int Two(int at)
    {
        int tens = _text[at] - '0', ones = _text[at + 1] - '0';
        return (uint)tens <= 9 && (uint)ones <= 9 ? 10 * tens + ones : int.MinValue / 2;
    }

    // The framework's own searches are compiled ahead of time; loops here would run unoptimized when facts are first touched.
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
