using FactGen.Core.Naming;

namespace FactGen.Core.Tests.Naming;

public sealed class ReservedNamesTests
{
    [Theory]
    [InlineData("All", "All_")]
    [InlineData("Equals", "Equals_")]
    [InlineData("People", "People_")]
    [InlineData("get_All", "get_All_")]
    [InlineData("value__", "value___")]
    [InlineData("AdaBerg", "AdaBerg")]
    public void A_fact_steps_aside(string identifier, string expected) => Assert.Equal(expected, ReservedNames.ForFact(identifier, "People"));

    [Theory]
    [InlineData("Key", "Key_")]
    [InlineData("AdaBerg", "AdaBerg_")]
    [InlineData("Name", "Name")]
    public void A_constant_steps_aside(string identifier, string expected) => Assert.Equal(expected, ReservedNames.ForConstant(identifier, "AdaBerg"));

    [Theory]
    [InlineData("Clone", true, true)]
    [InlineData("GetHashCode", true, true)]
    [InlineData("Origin", true, false)]
    [InlineData("Key", true, false)]
    [InlineData("All", false, false)]
    [InlineData("Name", false, false)]
    public void A_field_is_told(string identifier, bool inKind, bool inNested)
    {
        Assert.Equal(inKind, ReservedNames.IsTakenByField(identifier));
        Assert.Equal(inNested, ReservedNames.IsTakenByField(identifier, isNested: true));
    }
}
