using FactGen.Core.Kinds;
using static FactGen.Core.Tests.Emission.TestFacts;
using static FactGen.Core.Tests.Emission.TestKinds;

namespace FactGen.Core.Tests.Emission;

public sealed class DefaultPathTests
{
    private static readonly Kind Region = Kind(
        "region",
        "regions",
        Field("parent", Ref("region"), true),
        Field("currency", TextType, true) with { Default = Path("parent.currency") },
        Field("area", Integer, true),
        Field("place", new RecordType(new Shape(Fields(Field("town", TextType, true))), null), true),
        Field("town", TextType, true) with { Default = Path("place.town") },
        Field("wrong", TextType, true) with { Default = Path("area") },
        Field("nowhere", TextType) with { Default = Path("parent.mayor.name") },
        Field("itself", TextType, true) with { Default = Path("itself") });

    private static readonly Kind City = Kind("city", "cities", Field("region", Ref("region")), Field("label", TextType), Field("sign", TextType, true) with { Default = Path("label") });

    private static readonly EmittedProject Project = new(
        TestKinds.Of(Region, City),
        File(
            "a.yaml",
            Fact("region", "north", Says("currency", "SEK"), Field("place", Record(Says("town", "Kiruna")))),
            Fact("region", "far-north", Ref("parent", "north"), Says("town", "Abisko")),
            Fact("region", "loop", Ref("parent", "pool")),
            Fact("region", "pool", Ref("parent", "loop")),
            Fact("city", "kiruna", Ref("region", "north"), Says("label", "Kiruna"))));

    [Fact]
    public void Defaults_of_every_kind_compile_without_a_warning() => Project.MustCompile();

    [Theory]
    [InlineData("return Facts.Regions.FarNorth.Currency;", "SEK")]
    [InlineData("return Facts.Regions.North.Town;", "Kiruna")]
    [InlineData("return Facts.Regions.FarNorth.Town;", "Abisko")]
    [InlineData("return Facts.Regions.North.Itself is null && Facts.Regions.North.Wrong is null && Facts.Regions.North.Nowhere is null;", true)]
    public void An_absent_value_is_taken_from_its_default(string statements, object expected) => Assert.Equal(expected, Project.Run(statements));

    [Fact]
    public void A_default_that_is_always_there_makes_the_property_not_null() =>
        Assert.Contains("public string Sign => __given_Sign ?? Label;", Project.Source("Kinds.City.g.cs"), StringComparison.Ordinal);

    [Fact]
    public void Defaults_in_a_circle_throw_and_do_not_crash() =>
        Assert.Throws<InsufficientExecutionStackException>(() => Project.Run("return Facts.Regions.Loop.Currency;"));
}
