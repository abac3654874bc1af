using FactGen.Tests.Harness;

namespace FactGen.Tests.Analyzers;

/// <summary>FACT9009: a key that there is not.</summary>
public sealed class UnknownKeyTests
{
    [Theory]
    [InlineData("Facts.People.All[\"ada-breg\"]", "9:44 FACT9009 \"ada-breg\": 'ada-breg' is the key of no person; did you mean 'ada-berg'?")]
    [InlineData("Facts.People.All.Find(\"nobody-at-all\")", "9:49 FACT9009 \"nobody-at-all\": 'nobody-at-all' is the key of no person")]
    [InlineData("Facts.Amounts.All.ContainsKey(\"series\" + \"-c\")", "9:57 FACT9009 \"series\" + \"-c\": 'series-c' is the key of no amount; did you mean 'series-a'?")]
    [InlineData("Facts.People.All.TryGet(\"ada-breg\", out _)", "9:51 FACT9009 \"ada-breg\": 'ada-breg' is the key of no person; did you mean 'ada-berg'?")]
    [InlineData("Facts.People.AdaBerg.Roles[\"ada-berg-cto\"]", "9:54 FACT9009 \"ada-berg-cto\": 'ada-berg-cto' is the key of no role; did you mean 'ada-berg-cfo'?")]
    public async Task It_is_told_with_the_one_that_was_probably_meant(string expression, string told) =>
        Assert.Equal([told], await Press.Program($"        Console.WriteLine({expression});").UseOf());

    [Theory]
    [InlineData("Facts.People.All.ContainsKey(Facts.Constants.People.AdaBerg.Key)")]
    [InlineData("Facts.People.All[name]")]
    [InlineData("Facts.People.All[0]")]
    [InlineData("Facts.People.All[PersonId.AdaBerg]")]
    [InlineData("new System.Collections.Generic.Dictionary<string, int>()[\"ada-breg\"]")]
    public async Task Keys_that_there_are_and_keys_of_other_things_are_not(string expression) =>
        Assert.Empty(await Press.Program($"        Console.WriteLine({expression});").UseOf());

    [Fact]
    public async Task An_entry_that_its_own_faults_keep_out_is_not_called_unknown()
    {
        var project = FactProject.With(("facts/a.yaml", "people: { ada: { name: Ada }, bo: { birth_date: 1970 } }"))
            .WithSource("public static class Program { public static bool Run => Acme.Facts.People.All.ContainsKey(\"bo\"); }");

        Assert.Empty(await project.UseOf());
    }
}
