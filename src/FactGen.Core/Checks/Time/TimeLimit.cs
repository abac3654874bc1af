using FactGen.Core.Checks.Facts;
using FactGen.Core.Checks.Rules;
using FactGen.Core.Findings;

namespace FactGen.Core.Checks.Time;

/// <summary>Times of which a point has to lie in one.</summary>
/// <param name="Times">At least one.</param>
internal sealed record TimeLimit(IReadOnlyList<TimeBounds> Times)
{
    /// <summary>What is wrong with a point.</summary>
    /// <param name="point">The point.</param>
    /// <param name="isSpan">Whether it is an interval that has to be over in time too, because no other value says when the span ends.</param>
    /// <param name="subject">The record that the rule is asked about.</param>
    public IEnumerable<Violation> Check(Found point, bool isSpan, Subject subject)
    {
        var isOut = true;
        foreach (var time in Times)
        {
            if (time.Precedes(point) == true || time.Follows(point, isSpan) == true) continue;
            isOut = false;
            if (Times.Count == 1) return time.Surrounds(point, isSpan) ? [] : Possible(point, isSpan, time, subject);
        }

        return isOut ? [Out(point, isSpan, Nearest(point, isSpan), subject)] : [];
    }

    private static IEnumerable<Violation> Possible(Found point, bool isSpan, TimeBounds time, Subject subject)
    {
        if (time.Precedes(point) is null) yield return Broken(point, time, "before", time.Start!, subject) with { Possibly = Phrase(point, "before", time.Start!, time) };
        if (time.Follows(point, isSpan) is null) yield return Broken(point, time, After(isSpan), time.End!, subject) with { Possibly = Phrase(point, After(isSpan), time.End!, time) };
    }

    private static string Phrase(Found point, string where, Found bound, TimeBounds time) =>
        $"{point.NameAndText} {where} {bound.NameAndText} of {time.Record.Label}";

    private static Violation Out(Found point, bool isSpan, TimeBounds time, Subject subject) => time.Precedes(point) == true
        ? Broken(point, time, "before", time.Start!, subject)
        : Broken(point, time, After(isSpan), time.End!, subject);

    private static string After(bool isSpan) => isSpan ? "not over by" : "after";

    private static Violation Broken(Found point, TimeBounds time, string where, Found bound, Subject subject) =>
        new(FindingIds.OutsidePeriod, subject.SpotOf(point), subject.Record.Label, point.NameAndText, where, bound.NameAndText, time.Record.Label)
        {
            Others = [bound.Spot],
            Records = [subject.Record],
            Order = bound == time.Start ? new(bound, point, IsStrict: false) : new(point, bound, IsStrict: false),
        };

    /// <summary>The last one that is over before the point, else the first: what the author probably meant.</summary>
    private TimeBounds Nearest(Found point, bool isSpan) => Times.LastOrDefault(time => time.Follows(point, isSpan) == true) ?? Times[0];
}
