#nullable enable

namespace FactGen.Core.Values;

public readonly partial struct FactDate
{
    /// <summary>Reads an interval: two dates with a slash between; <c>..</c> is an open end, nothing an unknown one.</summary>
    private static class IntervalReader
    {
        private const string Open = "..";

        public static Shape? Read(string text, out string? reason)
        {
            var slash = text.IndexOf('/');
            if (text.IndexOf('/', slash + 1) >= 0)
            {
                reason = "an interval has one /; between year, month and day stand hyphens";
                return null;
            }

            if (text.Length == 1)
            {
                reason = "an interval has a date, or .., at one side at least";
                return null;
            }

            var interval = new Shape(text) { Form = FactDateForm.Interval };
            var startText = text.Substring(0, slash);
            var endText = text.Substring(slash + 1);
            interval.HasOpenStart = startText == Open;
            interval.HasOpenEnd = endText == Open;
            if (!ReadSide(startText, out var start, out reason) || !ReadSide(endText, out var end, out reason))
                return null;
            if (start != null && end != null && start.EarliestStart > end.LatestEnd)
            {
                reason = "the interval ends before it starts";
                return null;
            }

            SetParts(interval, start, end);
            return interval;
        }

        private static bool ReadSide(string text, out Shape? side, out string? reason)
        {
            side = null;
            reason = null;
            // The draft of 2012 spelt these out.
            if (text == "open")
                reason = "an open end is written .., as in 1985/..";
            else if (text == "unknown")
                reason = "an unknown end is written as nothing, as in 1985/";
            else if (text.Length > 0 && text != Open)
                side = DateReader.ReadMember(text, out reason);
            return reason is null;
        }

        private static void SetParts(Shape interval, Shape? start, Shape? end)
        {
            interval.Start = start;
            interval.End = end;
            if (start != null)
                interval.AddQualifiers(start);
            if (end != null)
                interval.AddQualifiers(end);
            var first = start ?? end;
            if (first != null && first.Precision == (end ?? first).Precision)
                interval.Precision = first.Precision;
            SetBounds(interval, start, end);
        }

        private static void SetBounds(Shape interval, Shape? start, Shape? end)
        {
            interval.EarliestStart = start?.EarliestStart ?? Calendar.Never;
            interval.LatestEnd = end?.LatestEnd ?? Calendar.Forever;
            var latestStart = interval.HasOpenStart ? Calendar.Never : start?.LatestEnd ?? Calendar.Forever;
            var earliestEnd = interval.HasOpenEnd ? Calendar.Forever : end?.EarliestStart ?? Calendar.Never;
            // The start is not after the end, so each end of the interval bounds the other.
            interval.LatestStart = global::System.Math.Min(latestStart, interval.LatestEnd);
            interval.EarliestEnd = global::System.Math.Max(earliestEnd, interval.EarliestStart);
        }
    }
}
