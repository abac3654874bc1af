using FactGen.CodeFixes;
using FactGen.Tests.Harness;

namespace FactGen.Tests.CodeFixes;

/// <summary>FACT9009: the key that was probably meant stands in place of the one that there is not.</summary>
public sealed class UnknownKeyCodeFixTests
{
    [Theory]
    [InlineData("Console.WriteLine(Facts.People.All[ \"ada-breg\" /* she */ ]);", "Console.WriteLine(Facts.People.All[ \"ada-berg\" /* she */ ]);")]
    [InlineData("if (Facts.People.All.TryGet(@\"ada-breg\", out var ada)) Console.WriteLine(ada);", "if (Facts.People.All.TryGet(\"ada-berg\", out var ada)) Console.WriteLine(ada);")]
    public async Task It_is_replaced(string before, string after)
    {
        var fixedProject = await Harness.CodeFixes.FixAsync(Press.Program("        " + before), new UnknownKeyCodeFix(), "FACT9009");

        Assert.Equal(Press.Program("        " + after).Sources, fixedProject.Sources);
        Assert.DoesNotContain(await fixedProject.UseOf(), told => told.Contains("FACT9009", StringComparison.Ordinal));
    }

    [Fact]
    public async Task All_are_replaced_at_once()
    {
        var fixedProject = await Harness.CodeFixes.FixAllAsync(
            Press.Program("        Console.WriteLine(Facts.People.All[\"ada-breg\"]);\n        Console.WriteLine(Facts.Amounts.All.Find(\"seris-a\"));"), new UnknownKeyCodeFix(), "FACT9009");

        Assert.Equal(
            Press.Program("        Console.WriteLine(Facts.People.All[\"ada-berg\"]);\n        Console.WriteLine(Facts.Amounts.All.Find(\"series-a\"));").Sources,
            fixedProject.Sources);
    }
}
