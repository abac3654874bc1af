using System.Globalization;
using CsCheck;

namespace FactGen.Core.Tests.Checks;

/// <summary>Dates in an order: joint contradictions against a search over all days.</summary>
public sealed class OrderTests
{
    private const string Kinds = """
        kinds:
          step:
            collection: steps
            fields: { date: date, after: list<step>, notBefore: list<step> }
            rules:
              - less_than: [after.date, date]
              - less_than_or_equals: [notBefore.date, date]
        steps:

        """;

    /// <summary>The line of the first step, from 0.</summary>
    private static readonly int FirstLine = Kinds.Count(static unit => unit == '\n');

    /// <summary>A date of a few days in May 2024, and which earlier-numbered steps it comes after.</summary>
    private static readonly Gen<(int First, int Length, int After, int NotBefore)[]> Steps =
        Gen.Select(Gen.Int[1, 4], Gen.Int[0, 2], Gen.Int[0, 31], Gen.Int[0, 31]).Array[2, 4];

    [Fact]
    public void A_contradiction_is_told_exactly_when_no_days_fit() => Steps.Sample(
        static steps =>
        {
            var findings = Checked.Facts(Write(steps)).Findings;
            Assert.Equal(!HasSolution(steps), findings.Count > 0);
            Assert.All(findings, static finding => Assert.True(finding.Id is "FACT5113" or "FACT5114" or "FACT2007", finding.Id));
        },
        iter: 300);

    [Fact]
    public void The_message_names_the_smallest_set()
    {
        var finding = Checked.Facts(Kinds + """
              a: { date: 2024-05 }
              b: { date: 2024-05, after: [a] }
              c: { date: 2024-05, after: [b] }
              d: { date: 2024-05, after: [c] }
              e: { date: 2024-05-02, after: [d, b] }
            """).Single("FACT2007");
        Assert.Equal(["3", "date 2024-05 of step 'a' < date 2024-05 of step 'b' < date 2024-05-02 of step 'e'"], finding.Arguments);
        Assert.Equal(13, finding.Location.Start.Line + 1);
        Assert.Equal([9, 10], finding.Additional.Select(static place => place.Start.Line + 1));
    }

    [Fact]
    public void No_smaller_set_contradicts_itself() => Steps.Sample(
        static steps =>
        {
            // Where two dates contradict each other that is told of them, and where there are two contradictions each is the smallest of its own.
            if (Checked.Facts(Write(steps)).Findings is not [{ Id: "FACT2007" } finding]) return;
            var named = finding.Additional.Append(finding.Location).Select(static place => place.Start.Line - FirstLine).ToList();
            Assert.Equal(named.Count.ToString(CultureInfo.InvariantCulture), finding.Arguments[0]);
            Assert.False(HasSolution(steps, named));
            Assert.All(SetsOf(steps.Length, named.Count - 1), set => Assert.True(HasSolution(steps, set), finding.Arguments[1]));
        },
        iter: 2_000);

    [Fact]
    public void A_circle_is_found_behind_many_dates_in_order()
    {
        var chain = Enumerable.Range(1, 200).Select(static i => $"  s{i}: {{ date: 2024, after: [s{i - 1}] }}");
        var finding = Checked.Facts(Kinds + "  s0: { date: 2024 }\n" + string.Join('\n', chain) + """

              x: { date: 2024, after: [s200, z] }
              y: { date: 2024, after: [x] }
              z: { date: 2024, after: [y] }
            """).Single("FACT2007");
        Assert.Equal(["3", "date 2024 of step 'x' < date 2024 of step 'y' < date 2024 of step 'z' < date 2024 of step 'x'"], finding.Arguments);
    }

    [Fact]
    public void A_chain_that_is_longer_than_the_time_for_it_is_found()
    {
        var chain = Enumerable.Range(1, 40).Select(static i => $"  s{i}: {{ date: 2024-05, after: [s{i - 1}] }}");
        var finding = Checked.Facts(Kinds + "  s0: { date: 2024-05 }\n" + string.Join('\n', chain) + "\n").Single("FACT2007");
        Assert.Equal("32", finding.Arguments[0]);
        Assert.EndsWith("date 2024-05 of step 's12' … < date 2024-05 of step 's31'", finding.Arguments[1], StringComparison.Ordinal);
        Assert.Equal(31, finding.Additional.Count);
    }

    [Fact]
    public void Days_that_have_to_be_one_meet_a_day_before_them()
    {
        var finding = Checked.Facts(Kinds + """
              a: { date: 2024-05, notBefore: [c] }
              b: { date: 2024-05, notBefore: [a] }
              c: { date: 2024-05, notBefore: [b], after: [early] }
              d: { date: "[..2024-05-10]", notBefore: [a] }
              early: { date: "[2024-05-10..]" }
            """).Single("FACT2007");
        Assert.Equal(["4", "date [2024-05-10..] of step 'early' < date 2024-05 of step 'c' ≤ date 2024-05 of step 'a' ≤ date [..2024-05-10] of step 'd'"], finding.Arguments);
    }

    [Theory]
    [InlineData("{ review: the log is wrong }", "")]
    [InlineData("{ offer: a, sale: b }", "")]
    [InlineData("{ other: it is not in the circle }", "FACT5130, FACT2007")]
    public void An_exception_to_the_order_takes_it_back(string exceptions, string expected)
    {
        var text = Kinds.Replace("- less_than: [after.date, date]", "- less_than: [after.date, date]\n        exceptions: " + exceptions, StringComparison.Ordinal) + """
              offer: { date: 2024-05, after: [sale] }
              review: { date: 2024-05, after: [offer] }
              sale: { date: 2024-05, after: [review] }
              other: { date: 2024-06 }
            """;
        Assert.Equal(expected, string.Join(", ", Checked.Facts(text).Findings.Select(static finding => finding.Id)));
    }

    [Fact]
    public void An_exception_to_an_order_that_contradicts_nothing_is_told()
    {
        var text = Kinds.Replace("- less_than: [after.date, date]", "- less_than: [after.date, date]\n        exceptions: { review: the log is wrong }", StringComparison.Ordinal);
        Checked.Facts(text + "  offer: { date: 2024-05 }\n  review: { date: 2024-05, after: [offer] }\n").Single("FACT5130");
    }

    [Fact]
    public void A_circle_of_days_that_may_all_be_one_is_none() => Assert.Empty(Checked.Facts(Kinds + """
          a: { date: 2024-05, notBefore: [c] }
          b: { date: 2024-05, notBefore: [a] }
          c: { date: 2024-05, notBefore: [b] }
        """).Shown);

    [Fact]
    public void Contradictions_that_do_not_hang_together_are_told_apart()
    {
        var result = Checked.Facts(Kinds + """
              a: { date: 2024, after: [b] }
              b: { date: 2024, after: [a] }
              c: { date: 2023, after: [d] }
              d: { date: 2023, after: [c] }
            """);
        Assert.Equal(["FACT2007", "FACT2007"], result.Findings.Select(static finding => finding.Id));
    }

    [Fact]
    public void Periods_and_lives_take_part()
    {
        var finding = Checked.Facts("""
            people: { ada: { name: Ada, birth_date: 2000-05-20, death_date: 2000-05 } }
            organizations: { acme: { name: Acme } }
            roles: { chair: { person: ada, organization: acme, start_date: 2000-05, end_date: "[..2000-05-19]" } }
            """).Findings;
        Assert.Equal(["FACT2004"], finding.Select(static item => item.Id));

        var joint = Checked.Facts("""
            kinds:
              term: { collection: terms, period: [start, end], fields: { start: date, sworn: date, end: date }, rules: [{ less_than: [start, sworn] }, { less_than: [sworn, end] }] }
            terms: { first: { start: 2000-05-30, sworn: 2000-05, end: 2000-05-31 } }
            """).Single("FACT2007");
        Assert.Equal(["3", "start 2000-05-30 of term 'first' < sworn 2000-05 of term 'first' < end 2000-05-31 of term 'first'"], joint.Arguments);
    }

    [Fact]
    public void A_rule_inside_a_condition_orders_nothing() => Assert.Empty(Checked.Facts("""
        kinds:
          term: { collection: terms, fields: { a: date, b: date, open: text? }, rules: [{ or: [open, { less_than: [a, b] }] }, { or: [open, { less_than: [b, a] }] }] }
        terms: { first: { a: 2000, b: 2000 } }
        """).Shown);

    private static string Write((int First, int Length, int After, int NotBefore)[] steps)
    {
        var lines = steps.Select((step, index) => string.Create(
            CultureInfo.InvariantCulture,
            $"  s{index}: {{ date: \"[2024-05-{step.First:00}..2024-05-{step.First + step.Length:00}]\", after: [{Names(step.After, steps.Length)}], notBefore: [{Names(step.NotBefore, steps.Length)}] }}"));
        return Kinds + string.Join('\n', lines) + "\n";
    }

    private static string Names(int bits, int count) => string.Join(", ", In(bits, count).Select(static index => "s" + index.ToString(CultureInfo.InvariantCulture)));

    private static IEnumerable<int> In(int bits, int count) => Enumerable.Range(0, count).Where(index => (bits >> index & 1) == 1);

    /// <summary>Tries every day of every step.</summary>
    private static bool HasSolution((int First, int Length, int After, int NotBefore)[] steps) => HasSolution(steps, [.. Enumerable.Range(0, steps.Length)]);

    private static bool HasSolution((int First, int Length, int After, int NotBefore)[] steps, IReadOnlyCollection<int> among)
    {
        var days = new int[steps.Length];
        return Try(0);

        bool Try(int step)
        {
            if (step == steps.Length) return Fits();
            for (days[step] = steps[step].First; days[step] <= steps[step].First + steps[step].Length; days[step]++)
            {
                if (Try(step + 1)) return true;
            }

            return false;
        }

        bool Fits() => among.All(step =>
            In(steps[step].After, steps.Length).Where(among.Contains).All(other => days[other] < days[step])
            && In(steps[step].NotBefore, steps.Length).Where(among.Contains).All(other => days[other] <= days[step]));
    }

    private static IEnumerable<List<int>> SetsOf(int count, int size) =>
        Enumerable.Range(0, 1 << count).Select(bits => In(bits, count).ToList()).Where(set => set.Count == size);
}
