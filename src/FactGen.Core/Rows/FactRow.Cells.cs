#nullable enable
using System;
using System.Globalization;
using System.Text;
using FactGen.Core.Values;

namespace FactGen.Core.Rows;

internal sealed partial class FactRow
{
    /// <summary>How a moment is written.</summary>
    public const string InstantFormat = "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz";

    /// <summary>What ends a text, or is part of one by an escape.</summary>
    private static readonly char[] Stops = { Bar, Close, Escape };

    /// <summary>The next cell as a text, or null.</summary>
    public string? Text()
    {
        if (SkipsAbsent())
            return null;
        // The framework's own search is compiled ahead of time; a loop here would run unoptimized when facts are first touched.
        var start = _at;
        var stop = _text.IndexOfAny(Stops, start, _end - start);
        _at = stop < 0 ? _end : stop;
        if (stop >= 0 && _text[stop] == Escape)
            return Unescape(start);
        var text = _text.Substring(start, _at - start);
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
    public FactDate? Date() => Text() is { } text ? FactDate.Parse(text) : null;

    /// <summary>The next cell as a moment, or null.</summary>
    public DateTimeOffset? Instant() =>
        Text() is { } text ? DateTimeOffset.ParseExact(text, InstantFormat, CultureInfo.InvariantCulture, DateTimeStyles.None) : null;

    /// <summary>The next cell as a duration, or null.</summary>
    public Duration? Length() => Text() is { } text ? Duration.Parse(text) : null;

    /// <summary>The next cell as a sum of money, or null.</summary>
    public Money? Sum() => Text() is { } text ? Money.Parse(text) : null;

    /// <summary>The text that begins at a place, from the first escaped character on a character at a time.</summary>
    private string Unescape(int start)
    {
        var text = new StringBuilder(_text, start, _at - start, _end - start);
        while (_at < _end && _text[_at] is not (Bar or Close))
        {
            var unit = _text[_at++];
            if (unit == Escape && _text[_at++] is var escaped)
                unit = escaped == 'u' ? Code() : escaped;
            text.Append(unit);
        }

        Step();
        return text.ToString();
    }

    private char Code()
    {
        var code = ushort.Parse(_text.Substring(_at, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
        _at += 4;
        return (char)code;
    }
}
