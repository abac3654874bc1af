namespace FactGen.Core.Tests.Emission;

/// <summary>A slot and a member a fact.</summary>
public sealed class SmallShapeTests : BehaviourTests
{
    private static readonly EmittedProject Sample = In(SampleProject.Create());

    private protected override EmittedProject Project => Sample;

    private protected override EmittedProject Shaped(EmittedProject project) => In(project);

    private static EmittedProject In(EmittedProject project) => project;

    [Theory]
    [InlineData("const string name = Facts.Constants.People.AdaBerg.Name; return name;", "Ada Berg")]
    [InlineData("switch (\"ada-berg\") { case Facts.Constants.People.AdaBerg.Key: return true; default: return false; }", true)]
    [InlineData("const decimal sum = Facts.Constants.Amounts.SeriesB.Money; return (long)sum;", 450000000L)]
    [InlineData("return Facts.Constants.Amounts.SeriesB.MoneyText + Facts.Constants.Amounts.SeriesB.MoneyCurrency;", "450000000 USDUSD")]
    [InlineData("return Facts.Constants.Amounts.SeriesB.Payer + Facts.Constants.Amounts.SeriesB.Date;", "acme2023-05")]
    public void Constants_are_constants(string statements, object expected) => Assert.Equal(expected, Project.Run(statements));
}
