namespace FactGen.Core.Tests.Binding;

public sealed class NestedRecordTests
{
    private const string Kinds = """
        club:
          collection: clubs
          fields:
            name: text
            terms:
              type: list<record>
              fields:
                start: date
                end: date?
                seats: list<text>
            seat:
              type: record?
              fields: { city: text, street: text? }
        """;

    [Fact]
    public void Records_nest_in_lists_and_fields()
    {
        var bound = Bound.File("clubs:\n  a: { name: A, terms: [{ start: 2018, seats: [x] }, { start: 2020, end: 2021 }], seat: { city: Oslo } }", Kinds);

        Assert.Empty(bound.Findings);
        Assert.Equal("[{start: date 2018, seats: [x]}, {start: date 2020, end: date 2021}]", bound["terms"]);
        Assert.Equal("{city: Oslo}", bound["seat"]);
    }

    [Fact]
    public void An_item_that_lacks_a_field_is_left_out_and_the_others_stay()
    {
        var bound = Bound.File("clubs:\n  a: { name: A, terms: [{ end: 2018 }, { start: 2020 }] }", Kinds);

        Assert.Equal(["FACT0010 2:27 <end> [start | club.terms]"], bound.Findings);
        Assert.Equal("[{start: date 2020}]", bound["terms"]);
    }

    [Fact]
    public void An_unknown_field_is_told_with_the_way_to_its_record()
    {
        var bound = Bound.File("clubs:\n  a: { name: A, seat: { city: Oslo, stret: X } }", Kinds);

        Assert.Equal(["FACT0007 2:37 <stret> [stret | club.seat | ; did you mean 'street'?]"], bound.Findings);
        Assert.Equal("{city: Oslo}", bound["seat"]);
    }

    [Fact]
    public void A_misspelt_field_that_must_be_there_is_told_once()
    {
        var bound = Bound.File("clubs:\n  a: { name: A, terms: [{ strat: 2018 }, { start: 2020 }] }", Kinds);

        Assert.Equal(["FACT0007 2:27 <strat> [strat | club.terms | ; did you mean 'start'?]"], bound.Findings);
        Assert.Equal("[{start: date 2020}]", bound["terms"]);
    }

    [Fact]
    public void A_text_is_no_record()
    {
        Assert.Equal(["FACT0008 2:23 <Oslo> [the text 'Oslo' | a record | ]"], Bound.File("clubs:\n  a: { name: A, seat: Oslo }", Kinds).Findings);
    }
}
