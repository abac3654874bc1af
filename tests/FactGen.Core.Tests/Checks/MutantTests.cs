using FactGen.Core.Findings;

namespace FactGen.Core.Tests.Checks;

/// <summary>From facts that contradict nothing, one fault gives one diagnostic, in its line, and no other.</summary>
public sealed class MutantTests
{
    private static readonly string[] Lines =
        File.ReadAllLines(Path.Combine(SharedData.RepositoryRoot(), "tests", "FactGen.Core.Tests", "Checks", "Fixtures", "mutants.txt"));

    public static TheoryData<string> Mutants => [.. Lines.Where(static line => Mutant.Parse(line) is not null)];

    [Theory]
    [MemberData(nameof(Mutants))]
    public void One_fault_is_told_once_and_where_it_is(string mutant)
    {
        var fault = Mutant.Parse(mutant)!;
        var result = Checked.Facts(fault.Text);
        Assert.Equal(
            [$"{fault.Line} {fault.Id}"],
            result.Findings.Select(static finding => $"{finding.Location.Start.Line + 1} {finding.Id}"));
    }

    [Fact]
    public void There_are_at_least_120_and_no_line_twice()
    {
        Assert.True(Mutants.Count >= 120, $"{Mutants.Count} mutants");
        Assert.Distinct(Mutants.Select(static row => row.Data));
    }

    /// <summary>Those that no fault in facts alone makes have tests of their own.</summary>
    [Fact]
    public void Every_diagnostic_of_the_checks_has_a_mutant()
    {
        string[] elsewhere = [FindingIds.PossibleViolation, FindingIds.PlanOverdue, FindingIds.UnusedException, FindingIds.WrongDisable, FindingIds.UnusedDisable];
        var ids = typeof(FindingIds).GetFields().Select(static field => (string)field.GetRawConstantValue()!);
        var ofChecks = ids.Where(static id => id[4] is '1' or '2' or '3' || id.StartsWith("FACT51", StringComparison.Ordinal) || id is FindingIds.NoSource or FindingIds.SourceBeforeFact);
        Assert.Empty(ofChecks.Except(elsewhere).Except(Lines.Select(static line => line.Split(' ')[0])));
    }
}
