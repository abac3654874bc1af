using FactGen.CodeFixes;
using FactGen.Tests.Harness;

namespace FactGen.Tests.CodeFixes;

/// <summary>FACT9008: the typed member stands in place of the literal, and nothing else changes.</summary>
public sealed class RepeatedFactCodeFixTests
{
    [Theory]
    [InlineData("Console.WriteLine(/* who */ \"Ada Berg\" /* she */);", "Console.WriteLine(/* who */ Facts.Constants.People.AdaBerg.Name /* she */);")]
    [InlineData("Console.WriteLine(\"Ada \" + \"Berg\");\r\n\t// next", "Console.WriteLine(Facts.Constants.People.AdaBerg.Name);\r\n\t// next")]
    [InlineData("Console.WriteLine($\"<Ada Berg>: {name}\");", "Console.WriteLine($\"<{Facts.Constants.People.AdaBerg.Name}>: {name}\");")]
    [InlineData("Console.WriteLine($$\"\"\"Ada Berg {{name}}\"\"\");", "Console.WriteLine($$\"\"\"{{Facts.Constants.People.AdaBerg.Name}} {{name}}\"\"\");")]
    [InlineData("Console.WriteLine(Facts.Roles.All[\"ada-berg-cfo\"]);", "Console.WriteLine(Facts.Roles.All[RoleId.AdaBergCfo]);")]
    [InlineData("Console.WriteLine(new Money(3_200_000, Currency.EUR));", "Console.WriteLine(new Money(Facts.Constants.Amounts.SeriesA.Money, Currency.EUR));")]
    [InlineData("Console.WriteLine(\"阿达·贝里\");", "Console.WriteLine(Facts.People.AdaBerg.Aliases[\"zh\"][0]);")]
    public async Task It_is_replaced(string before, string after)
    {
        var fixedProject = await Harness.CodeFixes.FixAsync(Press.Program("        " + before), new RepeatedFactCodeFix(), "FACT9008");

        Assert.Equal(Press.Program("        " + after).Sources, fixedProject.Sources);
        Assert.Equal(Press.Project.TextOf("facts/press.yaml"), fixedProject.TextOf("facts/press.yaml"));
        Assert.DoesNotContain(await fixedProject.UseOf(), told => told.Contains("FACT9008", StringComparison.Ordinal));
    }

    [Fact]
    public async Task All_are_replaced_at_once()
    {
        var fixedProject = await Harness.CodeFixes.FixAllAsync(
            Press.Program("        Console.WriteLine(\"Ada Berg\");\n        Console.WriteLine(\"Chief Financial Officer\" + 731_204L);"), new RepeatedFactCodeFix(), "FACT9008");

        Assert.Equal(
            Press.Program("        Console.WriteLine(Facts.Constants.People.AdaBerg.Name);\n        Console.WriteLine(Facts.Constants.Posts.AcmeCfo.Title + Facts.Constants.Releases.One.Downloads);").Sources,
            fixedProject.Sources);
    }
}
