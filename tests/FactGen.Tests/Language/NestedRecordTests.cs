using FactGen.Tests.Harness;

namespace FactGen.Tests.Language;

public sealed class NestedRecordTests
{
    [Fact]
    public void Records_nest_to_any_depth_in_lists_and_maps_and_have_captions_of_their_own() => FactProject.With(("facts/a.yaml", """
        kinds:
          tree:
            collection: trees
            caption: [name, label]
            fields:
              name: text?
              label: text?
              root:
                type: record
                fields:
                  name: text
                  inner:
                    type: record?
                    fields:
                      value: integer
                      twigs:
                        type: list<record>
                        as: Twig
                        caption: [code]
                        fields:
                          code: text
                          owner: person?
                          kind: [old, new]
                          leaves: { type: map<record>, fields: { veins: integer, cells: { type: map<record>, keys: integer, fields: { name: text } } } }
        people: { ada: { name: Ada } }
        trees:
          oak:
            label: The oak
            root:
              name: r
              inner:
                value: 3
                twigs:
                  - { code: c1, owner: ada, kind: new, leaves: { big: { veins: 1, cells: { 7: { name: seven } } } } }
                  - code: 1.10
                    kind: old
          elm: { name: Elm, label: The elm, root: { name: q } }
          ash: { root: { name: q } }
        """)).Prints(
        ("Facts.Trees.All.Select(tree => tree.ToString())", "[The oak, Elm, ash]"),
        ("Facts.Trees.Oak.Root.Inner!.Value", "3"),
        ("Facts.Trees.Oak.Root.Inner!.Twigs", "[c1, 1.10]"),
        ("Facts.Trees.Oak.Root.Inner!.Twigs[0].Owner!.Name", "Ada"),
        ("Facts.Trees.Oak.Root.Inner!.Twigs[1].Owner is null", "true"),
        ("Facts.Trees.Oak.Root.Inner!.Twigs[0].Kind == TwigKind.New", "true"),
        ("Facts.Trees.Oak.Root.Inner!.Twigs[0].Leaves[\"big\"].Cells[7].Name", "seven"),
        ("Facts.Trees.Oak.Root.Inner!.Twigs[1].Leaves.Count", "0"),
        ("Facts.Trees.Elm.Root.Inner is null", "true"),
        ("typeof(TreeRootInner) == Facts.Trees.Oak.Root.Inner!.GetType()", "true"));

    [Fact]
    public void Fields_named_as_qualifiers_are_fields_in_a_record_and_a_map() => TypeTests.Thing(
        "rec: { type: record, fields: { value: integer, at: text?, source: text? } }\nlist: { type: list<record>, fields: { status: text } }\nmap: map<text>\nsum: money\nnames: list<text>",
        "rec: { value: 3, at: here, source: mine }\nlist: [{ status: x }]\nmap: { value: v, source: s }\nsum: { value: { amount: 3, currency: EUR }, at: 2 }\nnames: { value: [a, b], status: reported }").Prints(
        ("Facts.Things.One.Rec.Value + Facts.Things.One.Rec.At + Facts.Things.One.Rec.Source", "3heremine"),
        ("Facts.Things.One.List[0].Status", "x"),
        ("Facts.Things.One.Map[\"value\"]", "v"),
        ("Facts.Things.One.Sum", "3 EUR"),
        ("Facts.Things.One.OriginOf(\"Sum\").At", "2"),
        ("Facts.Things.One.Names", "[a, b]"),
        ("Facts.Things.One.OriginOf(\"Names\").Status", "Reported"));

    [Fact]
    public void A_record_without_a_caption_is_told_by_its_values_and_the_keys_that_it_refers_to() => FactProject.With(("facts/a.yaml", """
        kinds:
          thing:
            collection: things
            fields:
              rec:
                type: record
                fields: { since: date, owner: person, seller: person | organization, tester: person?, friends: list<person>, state: [old, new] }
        people: { ada: { name: Ada } }
        things:
          one: { rec: { since: 2020, owner: ada, seller: nobody, state: new } }
        """)).Prints(
        ("Facts.Things.One.Rec.ToString()", "ThingRec { Since = 2020, Owner = ada, Seller = nobody, Tester = , State = New }"));
}
