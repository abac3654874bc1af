using FactGen.Core.Kinds;
using static FactGen.Core.Tests.Emission.TestFacts;
using static FactGen.Core.Tests.Emission.TestKinds;

namespace FactGen.Core.Tests.Emission;

public sealed class InheritanceTests
{
    /// <summary>A diamond over named, with a reference, an absence and a list that heirs narrow, and a list of members whose source is abstract.</summary>
    private static readonly KindCatalog Catalog = Diamond();

    private static readonly EmittedProject Project = new(
        Catalog,
        File(
            "a.yaml",
            Fact("club", "chess", Says("name", "Chess"), Ref("head", "ann"), Refs("members", "ann", "bob"), Says("motto", "Mate")),
            Fact("human", "ann", Says("name", "Ann"), Ref("friend", "rex")),
            Fact("human", "bob", Says("name", "Bob"), Ref("friend", "ann")),
            Fact("dog", "rex", Says("name", "Rex"), Ref("friend", "ann"))));

    [Fact]
    public void Several_extends_compile_without_a_warning() => Project.MustCompile();

    [Theory]
    [InlineData("return Facts.Clubs.Chess.Head.Name;", "Ann")]
    [InlineData("return ((IGroup)Facts.Clubs.Chess).Head!.Key;", "ann")]
    [InlineData("return ((IGroup)Facts.Clubs.Chess).Members[\"bob\"].Key;", "bob")]
    [InlineData("return ((IGroup)Facts.Clubs.Chess).Motto;", "Mate")]
    [InlineData("return ((INamed)Facts.Clubs.Chess).Name;", "Chess")]
    [InlineData("return ((IBeing)Facts.Humans.Ann).Name;", "Ann")]
    [InlineData("return Facts.Humans.Bob.Friend!.Name;", "Ann")]
    [InlineData("return Facts.Humans.Ann.Friend is Dog;", true)]
    [InlineData("return string.Join(\",\", Facts.Humans.Ann.Friends.Select(being => being.Name));", "Bob,Rex")]
    [InlineData("IBeing ann = Facts.Humans.Ann; return ann.Friends.Count;", 2)]
    [InlineData("return Facts.Dogs.Rex.Friends[0].Name;", "Ann")]
    public void A_narrowed_property_is_seen_through_the_interface_too(string statements, object expected) => Assert.Equal(expected, Project.Run(statements));

    private static KindCatalog Diamond()
    {
        var named = Kind("named", null, Field("name", TextType), Field("motto", TextType, true)) with { IsAbstract = true };
        var being = Kind("being", null, Inherited(named), Field("friend", Ref("being"), true) with { Reverse = "friends" }) with { IsAbstract = true, Extends = Of("named") };
        var group = Kind("group", null, Inherited(named), Field("head", Ref("being"), true), Field("members", new ListType(Ref("being")))) with { IsAbstract = true, Extends = Of("named") };
        var club = Kind(
            "club",
            "clubs",
            Inherited(named).Where(static field => field.Name == "name").ToArray(),
            Field("motto", TextType) with { DeclaredBy = "club" },
            Field("head", Ref("human")) with { DeclaredBy = "club" },
            Field("members", new ListType(Ref("human"))) with { DeclaredBy = "club" },
            Field("founder", Ref("being"), true)) with
        { Extends = Of("group", "named") };
        var human = Kind("human", "humans", Inherited(being)) with { Extends = Of("being") };
        var dog = Kind("dog", "dogs", Inherited(being)) with { Extends = Of("being") };
        return TestKinds.Of(named, being, group, club, human, dog);
    }
}
