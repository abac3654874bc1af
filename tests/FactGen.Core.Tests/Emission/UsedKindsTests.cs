using FactGen.Core.Emission;
using FactGen.Core.Kinds;

namespace FactGen.Core.Tests.Emission;

public sealed class UsedKindsTests
{
    [Fact]
    public void What_a_used_kind_speaks_of_is_used() =>
        Assert.Equal(["party", "person", "organization", "post", "role", "event", "amount", "everything"], Used(TestKinds.Catalog, TestKinds.Catalog, "post"));

    [Fact]
    public void Nothing_is_used_without_facts() => Assert.Empty(Used(TestKinds.Catalog, TestKinds.Catalog));

    [Fact]
    public void A_kind_that_nothing_speaks_of_stays_alone()
    {
        var builtIn = TestKinds.Of([.. TestKinds.Catalog.Kinds, TestKinds.Kind("milestone", "dates", TestKinds.Field("date", TestKinds.Date))]);

        Assert.Equal(["milestone"], Used(builtIn, builtIn, "milestone"));
        Assert.DoesNotContain("milestone", Used(builtIn, builtIn, "person"));
    }

    [Fact]
    public void Kinds_that_the_user_declares_or_adds_to_are_always_used()
    {
        var milestone = TestKinds.Kind("milestone", "dates", TestKinds.Field("date", TestKinds.Date));
        var own = TestKinds.Kind("own", "owns", TestKinds.Field("name", TestKinds.TextType));
        var changed = TestKinds.Kind("milestone", "dates", TestKinds.Field("date", TestKinds.Date), TestKinds.Field("place", TestKinds.TextType));

        Assert.Equal(["own"], Used(TestKinds.Of(milestone, own), TestKinds.Of(milestone)));
        Assert.Equal(["milestone"], Used(TestKinds.Of(changed), TestKinds.Of(milestone)));
    }

    private static IEnumerable<string> Used(KindCatalog catalog, KindCatalog builtIn, params string[] withFacts) =>
        UsedKinds.Of(catalog, builtIn, withFacts).Kinds.Select(static kind => kind.Name);
}
