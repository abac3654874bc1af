#nullable enable
using System;

namespace FactGen.Core.Values;

/// <summary>A length of time as ISO 8601 writes it: <c>P6Y6M</c>, <c>P1W</c>, <c>PT36H</c>.</summary>
/// <remarks>
/// The parts are kept as written: <c>P1Y</c> is not <c>P12M</c> nor <c>P365D</c>, because years and months differ in
/// length. Two durations are equal when their parts are; <see cref="IsLongerThan"/> compares lengths. The default is
/// <c>P0D</c>.
/// </remarks>
public readonly partial struct Duration : global::System.IEquatable<Duration>
{
    private readonly Parts? _parts;

    private Duration(Parts parts) => _parts = parts;

    /// <summary>The years.</summary>
    public decimal Years => Value.Years;

    /// <summary>The months beside the years.</summary>
    public decimal Months => Value.Months;

    /// <summary>The weeks.</summary>
    public decimal Weeks => Value.Weeks;

    /// <summary>The days beside the weeks.</summary>
    public decimal Days => Value.Days;

    /// <summary>The hours.</summary>
    public decimal Hours => Value.Hours;

    /// <summary>The minutes.</summary>
    public decimal Minutes => Value.Minutes;

    /// <summary>The seconds.</summary>
    public decimal Seconds => Value.Seconds;

    private Parts Value => _parts ?? Parts.Zero;

    /// <summary>Reads an ISO 8601 duration.</summary>
    /// <remarks>
    /// Years, months, weeks, days, then after <c>T</c> hours, minutes, seconds; what is zero may be left out, but not
    /// all of it. The last part may have a decimal fraction, after a point or a comma. There is no sign.
    /// </remarks>
    /// <param name="text">The text.</param>
    /// <returns>The duration.</returns>
    /// <exception cref="FormatException">The text is not a duration; the message says why.</exception>
    public static Duration Parse(string text) =>
        TryParse(text, out var value, out var reason)
            ? value
            : throw new global::System.FormatException($"'{text}' is not a duration: {reason}");

    /// <summary>Reads an ISO 8601 duration, see <see cref="Parse"/>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="value">The duration; the default when the text is not one.</param>
    /// <returns>Whether the text is a duration.</returns>
    public static bool TryParse(string? text, out Duration value) => TryParse(text, out value, out _);

    /// <summary>Reads an ISO 8601 duration, see <see cref="Parse"/>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="value">The duration; the default when the text is not one.</param>
    /// <param name="reason">Why the text is not one, in plain words; null when it is.</param>
    /// <returns>Whether the text is a duration.</returns>
    public static bool TryParse(string? text, out Duration value, out string? reason)
    {
        var parts = new Reader(text ?? "").Read(out reason);
        value = parts is null ? default : new Duration(parts);
        return parts != null;
    }

    /// <summary>The duration as it was written.</summary>
    /// <returns>An ISO 8601 duration; <c>P0D</c> for the default.</returns>
    public override string ToString() => Value.Text;

    /// <inheritdoc/>
    public bool Equals(Duration other) => Value.HasSameParts(other.Value);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is Duration other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode() => Value.PartsHash();

    /// <summary>Whether two durations have the same parts.</summary>
    public static bool operator ==(Duration left, Duration right) => left.Equals(right);

    /// <summary>Whether two durations differ in a part.</summary>
    public static bool operator !=(Duration left, Duration right) => !left.Equals(right);
}
