#nullable enable
using System;

namespace FactGen.Core.Values;

/// <summary>
/// A date as far as it is known, in the Extended Date/Time Format (EDTF, Library of Congress, 4 February 2019),
/// levels 0, 1 and 2: <c>2024-03-14</c>, <c>2018-03</c>, <c>201X</c>, <c>1984~</c>, <c>2018/..</c>.
/// </summary>
/// <remarks>
/// <para>A date of less than day precision stands for one day that is not known: <c>2023-11</c> is some day of that
/// November. So comparisons have three answers, and the answer null means that it depends on the day.</para>
/// <para>Two dates are equal when their texts are. The default is <c>XXXX-XX-XX</c>, a day of which nothing is
/// known.</para>
/// </remarks>
public readonly partial struct FactDate : global::System.IEquatable<FactDate>, global::System.IComparable<FactDate>
{
    private readonly Shape? _shape;

    /// <summary>A day written in full, in days since 0001-01-01 plus one; 0 where a shape is needed to say what the date is.</summary>
    /// <remarks>Most dates are such days, and cost no object. A date that can be one always is, so that equal texts are equal dates.</remarks>
    private readonly int _day;

    private FactDate(Shape shape)
    {
        _shape = shape;
        _day = 0;
    }

    private FactDate(int day)
    {
        _shape = null;
        _day = day;
    }

    /// <summary>A day.</summary>
    /// <param name="year">The year, 1 to 9999.</param>
    /// <param name="month">The month, 1 to 12.</param>
    /// <param name="day">The day of the month, from 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such day.</exception>
    public FactDate(int year, int month, int day)
    {
        _shape = null;
        _day = (int)(new global::System.DateTime(year, month, day).Ticks / global::System.TimeSpan.TicksPerDay) + 1;
    }

    private Shape Value => _shape ?? (_day == 0 ? Shape.Unspecified : PlainDay.ToShape(_day));

    /// <summary>Reads an EDTF expression of level 0, 1 or 2.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The date.</returns>
    /// <exception cref="FormatException">The text is not an EDTF expression; the message says why.</exception>
    public static FactDate Parse(string text) =>
        TryParse(text, out var value, out var reason)
            ? value
            : throw new global::System.FormatException($"'{text}' is not a date: {reason}");

    /// <summary>Reads an EDTF expression of level 0, 1 or 2.</summary>
    /// <param name="text">The text.</param>
    /// <param name="value">The date; the default when the text is not one.</param>
    /// <returns>Whether the text is an EDTF expression.</returns>
    public static bool TryParse(string? text, out FactDate value) => TryParse(text, out value, out _);

    /// <summary>Reads an EDTF expression of level 0, 1 or 2.</summary>
    /// <param name="text">The text.</param>
    /// <param name="value">The date; the default when the text is not one.</param>
    /// <param name="reason">Why the text is not one, in plain words; null when it is.</param>
    /// <returns>Whether the text is an EDTF expression.</returns>
    public static bool TryParse(string? text, out FactDate value, out string? reason)
    {
        var day = PlainDay.Read(text);
        if (day != 0)
        {
            value = new FactDate(day);
            reason = null;
            return true;
        }

        var shape = ExpressionReader.Read(text ?? "", out reason);
        value = shape is null ? default : new FactDate(shape);
        return shape != null;
    }

    /// <summary>The EDTF expression, as it was read.</summary>
    /// <returns>The text; <c>XXXX-XX-XX</c> for the default.</returns>
    public override string ToString() => _day == 0 ? Value.Text : PlainDay.ToText(_day);

    /// <summary>Whether two dates are the same expression: <c>2004-06-11%</c> and <c>%2004-%06-%11</c> are not.</summary>
    /// <param name="other">The other date.</param>
    /// <returns>True if their texts are equal.</returns>
    public bool Equals(FactDate other) =>
        _day == other._day && (_day != 0 || string.Equals(Value.Text, other.Value.Text, global::System.StringComparison.Ordinal));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is FactDate other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => _day == 0 ? Value.Text.GetHashCode() : _day;

    /// <summary>The date that a part of an expression is.</summary>
    private static FactDate Of(Shape shape)
    {
        var day = PlainDay.Read(shape.Text);
        return day == 0 ? new FactDate(shape) : new FactDate(day);
    }

    /// <summary>Whether two dates are the same expression.</summary>
    public static bool operator ==(FactDate left, FactDate right) => left.Equals(right);

    /// <summary>Whether two dates are different expressions.</summary>
    public static bool operator !=(FactDate left, FactDate right) => !left.Equals(right);
}
