using System.Globalization;
using CsCheck;

namespace FactGen.Core.Tests.Values;

/// <summary>An EDTF text with what it can be, found by looking at days one by one, not by the code under test.</summary>
internal sealed record DateSample(string Text, IReadOnlyList<DateSample.Completion> Completions)
{
    private const int Enough = 150;

    private static readonly DateTime FirstDay = new(2019, 12, 1);

    private static readonly IReadOnlyList<DateTime> Days =
        [.. Enumerable.Range(0, 430).Select(offset => FirstDay.AddDays(offset))];

    private static readonly IReadOnlyList<(string Text, long Number)> NumberedDays =
        [.. Days.Select(day => (day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), day.Ticks / TimeSpan.TicksPerDay))];

    // Half of the days are a few neighbours, so that ends often meet.
    private static readonly Gen<string> Patterns = Gen.Select(
        Gen.OneOf("{0:yyyy-MM-dd}", "{0:yyyy-MM-dd}", "{0:yyyy-MM}", "{0:yyyy}", "{0:yyyy-MM}-1X", "{0:yyyy-MM}-0X",
            "{0:yyyy-MM}-X3", "{0:yyyy-MM}-XX", "{0:yyyy}-XX-{0:dd}", "{0:yyyy}-0X-{0:dd}", "{0:yyyy-MM-dd}~"),
        Gen.OneOf(Gen.Int[31, 120], Gen.Int[70, 75]),
        (pattern, offset) => string.Format(CultureInfo.InvariantCulture, pattern, Days[offset]));

    private static readonly Gen<DateSample> Written =
        Patterns.Select(text => new DateSample(text, [.. DaysOf(text).Select(Completion.Day)])).Where(HasAny);

    private static readonly Gen<DateSample> Quarters = Gen.Int[0, 3].Select(quarter => new DateSample(
        $"2020-{33 + quarter}",
        [.. Days.Zip(NumberedDays).Where(day => day.First.Year == 2020 && (day.First.Month - 1) / 3 == quarter).Select(day => Completion.Day(day.Second.Number))]));

    /// <summary>A date that is one day.</summary>
    public static readonly Gen<DateSample> Single = Gen.OneOf(Written, Written, Written, Written, Quarters);

    /// <summary>One of several dates, one of them perhaps a range.</summary>
    public static readonly Gen<DateSample> OneOf = Gen.Select(Single, Single, Gen.Bool, (a, b, isRange) =>
        isRange && IsPlainDay(a) && IsPlainDay(b) && string.CompareOrdinal(a.Text, b.Text) <= 0
            ? new DateSample($"[{a.Text}..{b.Text}]", DaysBetween(a, b))
            : new DateSample($"[{a.Text},{b.Text}]", [.. a.Completions, .. b.Completions]));

    /// <summary>All of two dates.</summary>
    public static readonly Gen<DateSample> AllOf = Gen.Select(Single, Single, (a, b) => new DateSample(
        $"{{{a.Text},{b.Text}}}",
        Thin([.. from x in Thin(a.Completions)
                 from y in Thin(b.Completions)
                 select Completion.Of(x.Start, y.Start)])));

    /// <summary>An interval of known, open or unknown ends; empty completions where it cannot be.</summary>
    public static readonly Gen<DateSample> Interval = Gen.Select(End(".."), End(""), Gen.Int[0, 3], (a, b, swap) =>
    {
        var (first, last) = swap == 0 ? (b, a) : (a, b);
        return new DateSample($"{first.Text}/{last.Text}", Thin(Spans(first, last)));
    });

    public static readonly Gen<DateSample> Any = Gen.OneOf(Single, Single, OneOf, AllOf, Interval)
        .Where(sample => sample.Completions.Count > 0);

    private static bool HasAny(DateSample sample) => sample.Completions.Count > 0;

    private static Gen<DateSample> End(string empty) =>
        Gen.OneOf(Single, Single, Single, Gen.Const(new DateSample(empty, [])));

    private static List<Completion> Spans(DateSample first, DateSample last)
    {
        var spans =
            from start in Edges(first, last, Completion.Never)
            from end in Edges(last, first, Completion.Forever)
            where start <= end
            select Completion.Span(start, end);
        return [.. spans];
    }

    /// <summary>The days that an end can be; those of an unknown end are tried around the other end, near and far.</summary>
    private static IEnumerable<long> Edges(DateSample end, DateSample other, long open)
    {
        if (end.Text == "..")
            return [open];
        return end.Text.Length > 0
            ? end.Completions.Select(completion => completion.Start)
            : other.Completions.SelectMany(x => new[] { x.Start - 90_000, x.Start - 3, x.Start, x.Start + 3, x.Start + 90_000, open });
    }

    private static bool IsPlainDay(DateSample sample) => sample.Text.Length == 10 && sample.Completions.Count == 1;

    private static List<Completion> DaysBetween(DateSample first, DateSample last) =>
    [
        .. from day in NumberedDays
           where day.Number >= first.Completions[0].Start && day.Number <= last.Completions[0].Start
           select Completion.Day(day.Number),
    ];

    /// <summary>The days whose text fits: X is any digit, and what is not written is any.</summary>
    private static IEnumerable<long> DaysOf(string text)
    {
        var pattern = text.TrimEnd('~');
        return NumberedDays
            .Where(day => pattern.Zip(day.Text).All(pair => pair.First == 'X' || pair.First == pair.Second))
            .Select(day => day.Number);
    }

    /// <summary>Leaves out some of many, evenly, never the first nor the last.</summary>
    private static IReadOnlyList<Completion> Thin(IReadOnlyList<Completion> all) => all.Count <= Enough
        ? all
        : [.. Enumerable.Range(0, Enough).Select(index => all[(int)((long)index * (all.Count - 1) / (Enough - 1))])];

    /// <summary>What a date can be: a day, a span of days, or several days.</summary>
    internal readonly record struct Completion(long Start, long End, bool HasGap)
    {
        public const long Never = long.MinValue;
        public const long Forever = long.MaxValue;

        public static Completion Day(long day) => new(day, day, false);

        public static Completion Span(long start, long end) => new(start, end, false);

        public static Completion Of(long one, long other) => new(Math.Min(one, other), Math.Max(one, other), true);

        public bool IsBefore(Completion other) => End < other.Start;

        public bool Contains(Completion other)
        {
            var (start, end) = (Start, End);
            return HasGap
                ? other.Members.All(day => day == start || day == end) && (other.HasGap || other.Start == other.End)
                : Start <= other.Start && other.End <= End;
        }

        public bool Overlaps(Completion other)
        {
            var them = other;
            if (HasGap)
                return Members.Any(day => Day(day).Overlaps(them));
            if (other.HasGap)
                return other.Overlaps(this);
            return Start == End || other.Start == other.End
                ? Start <= other.End && other.Start <= End
                : Start < other.End && other.Start < End;
        }

        private long[] Members => [Start, End];
    }
}
