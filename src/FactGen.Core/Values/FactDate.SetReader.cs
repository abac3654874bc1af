#nullable enable

namespace FactGen.Core.Values;

public readonly partial struct FactDate
{
    /// <summary>
    /// Reads a set: <c>[…]</c> one of its members, <c>{…}</c> all of them. A member is a date or a range <c>a..b</c>; the
    /// first may be <c>..b</c>, on or before b, and the last <c>a..</c>, on or after a.
    /// </summary>
    private static class SetReader
    {
        private const string Dots = "..";

        public static Shape? Read(string text, out string? reason)
        {
            var isOneOf = text[0] == '[';
            var close = isOneOf ? ']' : '}';
            if (text[text.Length - 1] != close)
            {
                var end = text.IndexOf(close) + 1;
                reason = end > 0 ? $"'{text[end]}' is not expected after {text.Substring(0, end)}" : $"the set has no {close} at its end";
                return null;
            }

            var set = new Shape(text) { Form = isOneOf ? FactDateForm.OneOf : FactDateForm.AllOf };
            var members = text.Substring(1, text.Length - 2).Split(',');
            for (var i = 0; i < members.Length; i++)
            {
                reason = ReadMember(set, members[i], i == 0, i == members.Length - 1);
                if (reason != null)
                    return null;
            }

            if (isOneOf)
                set.SetDay(set.EarliestStart, set.LatestEnd);
            reason = null;
            return set;
        }

        /// <returns>What is wrong with the member, or null.</returns>
        private static string? ReadMember(Shape set, string member, bool isFirst, bool isLast)
        {
            var dots = member.IndexOf(Dots, global::System.StringComparison.Ordinal);
            if (dots < 0)
            {
                var date = DateReader.ReadMember(member, out var reason);
                return date is null ? reason : Add(set, date, date, isFirst);
            }

            return ReadRange(set, member.Substring(0, dots), member.Substring(dots + Dots.Length), isFirst, isLast);
        }

        private static string? ReadRange(Shape set, string from, string to, bool isFirst, bool isLast)
        {
            if (from.Length == 0 && to.Length == 0)
                return "in a set, .. stands beside a date";
            if (from.Length == 0 && !isFirst)
                return "only the first member of a set may start with ..";
            if (to.Length == 0 && !isLast)
                return "only the last member of a set may end with ..";
            string? reason = null;
            var start = from.Length == 0 ? null : DateReader.ReadMember(from, out reason);
            if (reason != null)
                return reason;
            var end = to.Length == 0 ? null : DateReader.ReadMember(to, out reason);
            if (reason != null)
                return reason;
            if (start != null && end != null && start.Precision != end.Precision)
                return "both sides of .. have the same precision";
            if (start != null && end != null && start.EarliestStart > end.LatestEnd)
                return $"the range {from}..{to} ends before it starts";
            return Add(set, start, end, isFirst);
        }

        /// <summary>Widens the set by a range; a side that is null goes on without end.</summary>
        private static string? Add(Shape set, Shape? start, Shape? end, bool isFirst)
        {
            var first = start ?? end!;
            var last = end ?? start!;
            set.AddQualifiers(first);
            set.AddQualifiers(last);
            set.Precision = isFirst || set.Precision == first.Precision ? first.Precision : FactDatePrecision.Undefined;
            // All members that go on are known to; of one of them it is only known that it may be far.
            set.HasOpenStart |= start is null && set.Form == FactDateForm.AllOf;
            set.HasOpenEnd |= end is null && set.Form == FactDateForm.AllOf;
            var earliest = start?.EarliestStart ?? Calendar.Never;
            var latest = end?.LatestEnd ?? Calendar.Forever;
            var latestStart = start?.LatestEnd ?? Calendar.Never;
            var earliestEnd = end?.EarliestStart ?? Calendar.Forever;
            set.EarliestStart = isFirst ? earliest : global::System.Math.Min(set.EarliestStart, earliest);
            set.LatestStart = isFirst ? latestStart : global::System.Math.Min(set.LatestStart, latestStart);
            set.EarliestEnd = isFirst ? earliestEnd : global::System.Math.Max(set.EarliestEnd, earliestEnd);
            set.LatestEnd = isFirst ? latest : global::System.Math.Max(set.LatestEnd, latest);
            return null;
        }
    }
}
