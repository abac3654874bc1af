using FactGen.Core.Values;

namespace FactGen.Core.Tests.Values;

public sealed class FactSlotTests
{
    [Fact]
    public void The_first_instance_stays()
    {
        TestFact? slot = null;
        var first = new TestFact("a");

        Assert.Same(first, FactSlot.Fill(ref slot, first));
        Assert.Same(first, FactSlot.Fill(ref slot, new TestFact("b")));
        Assert.Same(first, slot);
    }

    [Fact]
    public void A_reference_is_looked_up_once()
    {
        TestFact? slot = null;
        var lookups = 0;
        TestFact Resolve() => FactSlot.Resolve(
            ref slot,
            "ada-berg",
            key =>
            {
                lookups++;
                return new TestFact(key);
            },
            "ada-berg-cfo",
            "person",
            "people");

        Assert.Same(Resolve(), Resolve());
        Assert.Equal(1, lookups);
    }

    [Fact]
    public void A_reference_into_one_collection_is_looked_up_there_and_once()
    {
        TestFact? slot = null;
        var people = new FactSet<TestFact>("people", ["ada-berg"], _ => new TestFact("ada-berg"));

        Assert.Same(people["ada-berg"], FactSlot.Resolve(ref slot, "ada-berg", people, "ada-berg-cfo", "person"));
        Assert.Same(slot, FactSlot.Resolve(ref slot, "nobody", people, "ada-berg-cfo", "person"));
        slot = null;
        var exception = Assert.Throws<DanglingReferenceException>(() => FactSlot.Resolve(ref slot, "ada-brg", people, "ada-berg-cfo", "person"));
        Assert.Equal("ada-berg-cfo.person refers to people/ada-brg, which no fact file declares", exception.Message);
    }

    [Fact]
    public void A_dangling_reference_says_who_refers_to_what()
    {
        TestFact? slot = null;

        var exception = Assert.Throws<DanglingReferenceException>(
            () => FactSlot.Resolve(ref slot, "ada-brg", _ => null, "ada-berg-cfo", "person", "people"));

        Assert.Equal("ada-berg-cfo.person refers to people/ada-brg, which no fact file declares", exception.Message);
        Assert.Equal(
            ("ada-berg-cfo", "person", "people", "ada-brg"),
            (exception.Owner, exception.Field, exception.Collection, exception.Key));
        Assert.IsAssignableFrom<InvalidOperationException>(exception);
        Assert.Null(slot);
    }
}
