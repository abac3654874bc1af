using FactGen.Core.Kinds;

namespace FactGen.Core.Tests.Kinds;

public sealed class KindResolverTests
{
    [Fact]
    public void Without_declarations_the_built_in_kinds_are_in_force() =>
        Assert.Same(BuiltInKinds.Catalog, KindResolver.Resolve([new("a.yaml", default)]));

    [Fact]
    public void A_declared_kind_stands_behind_the_built_in_ones()
    {
        var catalog = Declared.In("kinds: { product: { collection: products, fields: { name: text, maker: organization } } }").Healthy;
        Assert.Equal("product", catalog.Kinds[catalog.Kinds.Count - 1].Name);
        Assert.Equal("product", catalog.OfCollection("products")!.Name);
        Assert.Equal(BuiltInKinds.Catalog.Kinds, catalog.Kinds.Take(9).ToEquatableArray());
    }

    [Fact]
    public void Fields_and_rules_are_added_to_a_built_in_kind_by_its_name()
    {
        var person = Declared.In("kinds: { person: { fields: { height: decimal? }, rules: [{ unique: [name, height] }] } }").Healthy.Find("person")!;
        Assert.Equal("name: text, aliases: map<list<text>>?, birth_date: date?, death_date: date?, summary: text?, height: decimal?", Declared.Fields(person));
        Assert.Equal(["unique"], person.Shape.Rules.Select(static rule => rule.Name));
        Assert.Equal(("people", true), (person.Collection, person.Constants));
        Assert.Equal("birth_date", person.Shape.Period!.Start.ToString());
    }

    [Fact]
    public void What_is_added_to_an_abstract_kind_is_added_to_all_that_extend_it()
    {
        var catalog = Declared.In("kinds: { party: { fields: { wikidata: { type: text?, pattern: '^Q[0-9]+$' } } } }").Healthy;
        Assert.Equal("party", catalog.Find("person")!.Shape.Find("wikidata")!.DeclaredBy);
        Assert.Equal("pattern", Assert.Single(catalog.Find("organization")!.Shape.Find("wikidata")!.Rules).Name);
    }

    [Fact]
    public void A_field_declared_again_may_be_narrowed_and_gets_what_is_added()
    {
        var person = Declared.In("kinds: { person: { fields: { birth_date: date, name: { max_length: 40, summary: The name. } } } }").Healthy.Find("person")!;
        Assert.False(person.Shape.Find("birth_date")!.IsOptional);
        var name = person.Shape.Find("name")!;
        Assert.Equal(("The name.", "distinguishable, max_length", "party"), (name.Summary, string.Join(", ", name.Rules.Select(static rule => rule.Name)), name.DeclaredBy));
    }

    [Fact]
    public void Constants_of_a_built_in_kind_can_be_turned_off() =>
        Assert.False(Declared.In("kinds: { person: { constants: false } }").Healthy.Find("person")!.Constants);

    [Fact]
    public void An_inherited_caption_can_be_replaced() =>
        Assert.Equal("summary", Assert.Single(Declared.In("kinds: { person: { caption: summary } }").Healthy.Find("person")!.Shape.Caption).ToString());

    [Fact]
    public void A_kind_inherits_fields_rules_period_and_caption()
    {
        var kind = Declared.In("""
            kinds:
              span: { abstract: true, period: [start, end], fields: { start: date, end: date? }, rules: [no_overlap] }
              owned: { abstract: true, caption: label, fields: { owner: party, label: text } }
              lease: { collection: leases, extends: [span, owned], fields: { rent: money, owner: organization } }
            """).Healthy.Find("lease")!;
        Assert.Equal("start: date, end: date?, owner: organization, label: text, rent: money", Declared.Fields(kind));
        Assert.Equal("start-end", $"{kind.Shape.Period!.Start}-{kind.Shape.Period.End}");
        Assert.Equal("label", Assert.Single(kind.Shape.Caption).ToString());
        Assert.Equal("no_overlap", Assert.Single(kind.Shape.Rules).Name);
        Assert.Equal(["span", "span", "lease", "owned", "lease"], kind.Shape.Fields.Select(static field => field.DeclaredBy));
    }

    [Fact]
    public void A_field_inherited_over_two_ways_is_one()
    {
        var kind = Declared.In("""
            kinds:
              base: { abstract: true, fields: { x: text? } }
              left: { abstract: true, extends: base, fields: { x: text } }
              right: { abstract: true, extends: base }
              both: { collection: boths, extends: [right, left] }
            """).Healthy.Find("both")!;
        Assert.Equal("x: text", Declared.Fields(kind));
    }

    [Fact]
    public void A_kind_with_entries_can_be_extended_too()
    {
        var catalog = Declared.In("kinds: { senator: { collection: senators, extends: person, fields: { state: text } } }").Healthy;
        Assert.True(catalog.Is("senator", "party"));
        Assert.Equal(["person", "senator"], catalog.Concrete("person").Select(static kind => kind.Name));
    }

    [Fact]
    public void Kinds_of_several_files_are_one_catalog_in_any_order_of_the_files()
    {
        const string A = "kinds: { product: { fields: { maker: brand } } }";
        const string B = "kinds: { brand: { collection: brands, fields: { name: text } }, product: { collection: products, fields: { name: text } } }";
        var forward = new Declared().And("a.yaml", A).And("b.yaml", B);
        var backward = new Declared().And("b.yaml", B).And("a.yaml", A);
        Assert.Equal(forward.Healthy, backward.Healthy);
        Assert.Equal(forward.Catalog.GetHashCode(), backward.Catalog.GetHashCode());
        Assert.Equal("maker: brand, name: text", Declared.Fields(forward.Kind("product")));
    }

    [Fact]
    public void Records_nested_in_an_open_kind_are_open_wherever_they_are_declared()
    {
        var declared = new Declared()
            .And("a.yaml", "kinds: { x: { collection: xs, from: '*.json', open: true, fields: { shut: { type: record, open: false, fields: { a: text } } } } }")
            .And("b.yaml", "kinds: { x: { fields: { more: { type: list<record>, fields: { a: text } } } } }");
        var shape = declared.Healthy.Find("x")!.Shape;
        Assert.False(((RecordType)shape.Find("shut")!.Type).Shape.IsOpen);
        Assert.True(((RecordType)((ListType)shape.Find("more")!.Type).Item).Shape.IsOpen);
    }

    [Fact]
    public void A_foreign_kind_may_have_fields_with_the_names_of_qualifiers() =>
        Assert.Equal("status: text", Declared.Fields(Declared.In("kinds: { bill: { collection: bills, from: '*.json', fields: { status: text } } }").Healthy.Find("bill")!));

    [Fact]
    public void A_nested_record_may_have_fields_with_the_names_of_qualifiers() =>
        Assert.NotNull(Declared.In("kinds: { a: { collection: as, fields: { x: { type: record, fields: { source: text, value: text } } } } }").Healthy.Find("a"));

    [Fact]
    public void Two_fields_of_one_kind_may_share_a_reverse_list() =>
        Assert.Equal(
            ["amounts", "amounts"],
            Declared.In("kinds: { amount: { fields: { payer: { reverse: amounts }, beneficiary: { reverse: amounts } } } }").Healthy.Find("amount")!
                .Shape.Fields.Where(static field => field.Reverse is not null).Select(static field => field.Reverse));
}
