using System.Globalization;
using CsCheck;
using FactGen.Core.Values;

namespace FactGen.Core.Tests.Values;

public sealed class FactDatePropertyTests
{
    private const int Iterations = 1_000;

    private const int MostMinutes = 23 * 60 + 59;

    private static readonly int[] AllOffsets = [.. Enumerable.Range(-MostMinutes, 2 * MostMinutes + 1)];

    /// <summary>Times within two days, often equal or a second apart; half of them with an offset in minutes.</summary>
    private static readonly Gen<(string Text, DateTime Local, int? Offset)> Times = Gen.Select(
        Gen.OneOf(Gen.Int[0, 2 * 86_400], Gen.Int[40_000, 40_001], Gen.Int[126_399, 126_401]),
        Gen.OneOf(Gen.Int[-MostMinutes, MostMinutes], Gen.Const(0), Gen.Const(int.MaxValue), Gen.Const(int.MaxValue)),
        (second, offset) =>
        {
            var local = new DateTime(1985, 4, 12).AddSeconds(second);
            var text = local.ToString("yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture);
            return offset == int.MaxValue
                ? (text, local, (int?)null)
                : ($"{text}{(offset < 0 ? '-' : '+')}{TimeSpan.FromMinutes(offset):hh\\:mm}", local, offset);
        });

    [Fact]
    public void A_definite_answer_holds_for_every_completion_of_both_dates() =>
        Gen.Select(DateSample.Any, DateSample.Any).Sample(
            (a, b) =>
            {
                var (x, y) = (FactDate.Parse(a.Text), FactDate.Parse(b.Text));
                AssertSound(a, b, x.IsBefore(y), (p, q) => p.IsBefore(q));
                AssertSound(a, b, x.IsAfter(y), (p, q) => q.IsBefore(p));
                AssertSound(a, b, x.Overlaps(y), (p, q) => p.Overlaps(q));
                AssertSound(a, b, x.Contains(y), (p, q) => p.Contains(q));
            },
            iter: Iterations);

    [Fact]
    public void Before_is_unknown_only_if_the_completions_of_two_single_dates_disagree() =>
        Gen.Select(DateSample.Single, DateSample.Single).Sample(
            (a, b) =>
            {
                var answers = a.Completions.SelectMany(p => b.Completions.Select(p.IsBefore)).Distinct().ToList();
                bool? expected = answers.Count == 1 ? answers[0] : null;

                Assert.Equal(expected, FactDate.Parse(a.Text).IsBefore(FactDate.Parse(b.Text)));
            },
            iter: Iterations);

    [Fact]
    public void The_bounds_of_a_single_date_are_its_first_and_last_completion() =>
        Gen.OneOf(DateSample.Single, DateSample.OneOf).Sample(
            sample =>
            {
                var date = FactDate.Parse(sample.Text);

                Assert.Equal(sample.Completions.Min(day => day.Start), date.EarliestDay);
                Assert.Equal(sample.Completions.Max(day => day.Start), date.LatestDay);
            },
            iter: Iterations);

    [Fact]
    public void An_interval_is_refused_exactly_when_it_cannot_be() =>
        DateSample.Interval.Where(sample => sample.Text != "/").Sample(
            sample => Assert.Equal(sample.Completions.Count > 0 || IsWithoutDates(sample), FactDate.TryParse(sample.Text, out _)),
            iter: Iterations);

    [Fact]
    public void A_definite_answer_about_times_holds_for_every_offset_that_is_not_written() =>
        Gen.Select(Times, Times).Sample(
            (a, b) =>
            {
                var (x, y) = (FactDate.Parse(a.Text), FactDate.Parse(b.Text));
                var (isBefore, overlaps) = (x.IsBefore(y), x.Overlaps(y));
                var isLocal = a.Offset is null && b.Offset is null;
                foreach (var offset in isLocal ? [0] : AllOffsets)
                {
                    var (p, q) = (a.Local.AddMinutes(-(a.Offset ?? offset)), b.Local.AddMinutes(-(b.Offset ?? offset)));
                    Assert.True((isBefore ?? p < q) == p < q);
                    Assert.True((overlaps ?? p == q) == (p == q));
                }
            },
            iter: 500);

    [Fact]
    public void Two_times_with_offsets_or_two_without_are_always_compared() =>
        Gen.Select(Times, Times).Where((a, b) => a.Offset.HasValue == b.Offset.HasValue).Sample(
            (a, b) =>
            {
                Assert.NotNull(FactDate.Parse(a.Text).IsBefore(FactDate.Parse(b.Text)));
                Assert.NotNull(FactDate.Parse(a.Text).Contains(FactDate.Parse(b.Text)));
            },
            iter: 500);

    [Fact]
    public void Sorting_is_a_total_order_that_agrees_with_equality() =>
        Gen.Select(DateSample.Any, DateSample.Any, DateSample.Any).Sample(
            (a, b, c) =>
            {
                var (x, y, z) = (FactDate.Parse(a.Text), FactDate.Parse(b.Text), FactDate.Parse(c.Text));

                Assert.Equal(x == y, x.CompareTo(y) == 0);
                Assert.Equal(Math.Sign(x.CompareTo(y)), -Math.Sign(y.CompareTo(x)));
                if (x.CompareTo(y) <= 0 && y.CompareTo(z) <= 0)
                    Assert.True(x.CompareTo(z) <= 0);
            },
            iter: Iterations);

    [Fact]
    public void No_text_made_of_EDTF_letters_throws() =>
        Gen.OneOf("0123456789X-/.,[]{}?~%YESTZ:+".ToCharArray()).Array[0, 14].Sample(
            letters =>
            {
                var text = new string(letters);
                var isDate = FactDate.TryParse(text, out var date, out var reason);

                Assert.Equal(isDate, reason is null);
                Assert.Equal(isDate ? text : "XXXX-XX-XX", date.ToString());
            },
            iter: 20_000);

    private static bool IsWithoutDates(DateSample sample) => sample.Text is "../.." or "../" or "/..";

    private static void AssertSound(
        DateSample a, DateSample b, bool? answer, Func<DateSample.Completion, DateSample.Completion, bool> relation)
    {
        if (answer is not { } claim)
            return;
        foreach (var p in a.Completions)
        {
            foreach (var q in b.Completions)
                Assert.True(relation(p, q) == claim, $"{a.Text} and {b.Text}: {claim} fails for {p} and {q}");
        }
    }
}
