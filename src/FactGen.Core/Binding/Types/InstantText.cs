using System.Globalization;
using System.Text.RegularExpressions;

namespace FactGen.Core.Binding.Types;

/// <summary>A moment as a text: RFC 3339 §5.6, with <c>T</c> or a space, to 100 nanoseconds; the seconds may be left out, as ISO 8601 has it.</summary>
internal static class InstantText
{
    private const int TickDigits = 7;
    private const int MostOffsetMinutes = 14 * 60;

    private static readonly Regex Shape = new(
        "\\A([0-9]{4})-([0-9]{2})-([0-9]{2})[Tt ]([0-9]{2}):([0-9]{2})(?::([0-9]{2})(?:\\.([0-9]+))?)?([Zz]|[-+][0-9]{2}:[0-9]{2})?\\z",
        RegexOptions.CultureInvariant);

    private static readonly Regex OffsetShape = new("\\A([-+])([0-9]{2}):([0-9]{2})\\z", RegexOptions.CultureInvariant);

    /// <summary>Reads a moment.</summary>
    /// <param name="text">The text.</param>
    /// <param name="defaultOffset">The offset where the text has none: <c>Z</c>, <c>+02:00</c>; or null.</param>
    /// <param name="instant">The moment.</param>
    /// <param name="reason">Why it is none, where there is more to say than that.</param>
    public static bool TryRead(string text, string? defaultOffset, out DateTimeOffset instant, out string? reason)
    {
        instant = default;
        var match = Shape.Match(text);
        if (!match.Success)
        {
            reason = "it is written 2024-03-14T09:30:00Z, with Z or an offset";
            return false;
        }

        var offsetText = match.Groups[8].Success ? match.Groups[8].Value : defaultOffset;
        if (offsetText is null)
        {
            reason = "it has no offset; write Z or +02:00 behind it, or declare offset:";
            return false;
        }

        reason = "there is no such moment";
        return TryReadOffset(offsetText, out var offset) && TryCombine(match, offset, out instant);
    }

    private static bool TryReadOffset(string text, out TimeSpan offset)
    {
        offset = TimeSpan.Zero;
        if (text is "Z" or "z") return true;
        var match = OffsetShape.Match(text);
        if (!match.Success) return false;
        var minutes = (Number(match, 2) * 60) + Number(match, 3);
        if (Number(match, 3) > 59 || minutes > MostOffsetMinutes) return false;
        offset = TimeSpan.FromMinutes(match.Groups[1].Value == "-" ? -minutes : minutes);
        return true;
    }

    private static bool TryCombine(Match match, TimeSpan offset, out DateTimeOffset instant)
    {
        instant = default;
        int year = Number(match, 1), month = Number(match, 2), day = Number(match, 3);
        int hour = Number(match, 4), minute = Number(match, 5), second = match.Groups[6].Success ? Number(match, 6) : 0;
        if (year < 1 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month)) return false;
        if (hour > 23 || minute > 59 || second > 59) return false;
        var local = new DateTime(year, month, day, hour, minute, second).AddTicks(Ticks(match.Groups[7].Value));
        var utc = local.Ticks - offset.Ticks;
        if (utc < DateTime.MinValue.Ticks || utc > DateTime.MaxValue.Ticks) return false;
        instant = new(local, offset);
        return true;
    }

    private static long Ticks(string fraction) => fraction.Length == 0
        ? 0
        : long.Parse(fraction.PadRight(TickDigits, '0').Substring(0, TickDigits), CultureInfo.InvariantCulture);

    private static int Number(Match match, int group) => int.Parse(match.Groups[group].Value, CultureInfo.InvariantCulture);
}
