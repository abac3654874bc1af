using FactGen.Core.Checks;
using FactGen.Core.Tests.Linking;

namespace FactGen.Core.Tests.Checks;

public sealed class DanglingReferencesTests
{
    private static string[] Check(params string[] files) => Check(Linked.Files(files));

    private static string[] Check(Linked linked) => linked.Show(DanglingReferences.Check(linked.Pairs, linked.Index, linked.Catalog));

    [Fact]
    public void A_reference_across_files_is_found()
    {
        Assert.Empty(Check("people:\n  ada: { name: A }", "roles:\n  r: { person: ada, title: T }"));
    }

    [Fact]
    public void A_reference_to_nothing_is_told_with_the_near_key_of_any_file()
    {
        Assert.Equal(
            ["b.yaml FACT1001 2:16 <ada-brg> [ada-brg | person | ; did you mean 'ada-berg'?]"],
            Check("people:\n  ada-berg: { name: A }", "roles:\n  r: { person: ada-brg, title: T }"));
    }

    [Fact]
    public void A_reference_to_another_kind_is_told_with_the_entrys_place()
    {
        Assert.Equal(
            ["b.yaml FACT1002 2:16 <acme> [acme | organization | person | ] also 2:3"],
            Check("organizations:\n  acme: { name: A }", "roles:\n  r: { person: acme, title: T }"));
    }

    [Fact]
    public void A_near_key_of_the_kind_that_is_wanted_is_suggested()
    {
        Assert.Equal(
            ["a.yaml FACT1002 8:16 <acme-cfo> [acme-cfo | post | person | ; did you mean 'acme-coo'?] also 6:3"],
            Check("people:\n  acme-coo: { name: A }\norganizations:\n  acme: { name: B }\nposts:\n  acme-cfo: { title: C, organization: acme }\nroles:\n  r: { person: acme-cfo, title: T }"));
    }

    [Fact]
    public void An_abstract_kind_takes_any_kind_that_extends_it()
    {
        const string Parties = "people:\n  ada: { name: A }\norganizations:\n  acme: { name: B }\nposts:\n  cto: { title: C, organization: acme }\n";

        Assert.Equal(
            ["a.yaml FACT1002 10:29 <cto> [cto | post | party | ] also 6:3"],
            Check(Parties + "amounts:\n  a: { money: 1 USD, payer: ada, beneficiary: acme }\n\n  b: { money: 1 USD, payer: cto }"));
    }

    [Fact]
    public void Items_of_lists_and_values_of_statements_are_references_too()
    {
        Assert.Equal(
            [
                "a.yaml FACT1001 2:39 <bo> [bo | person | ]",
                "a.yaml FACT1001 2:70 <acme> [acme | organization | ]",
            ],
            Check("events:\n  e: { title: E, date: 2020, people: [bo], organizations: [{ value: [acme] }] }"));
    }

    [Fact]
    public void References_in_nested_records_maps_and_unions_are_checked()
    {
        var linked = Linked.With("thing:\n  collection: things\n  fields:\n    parts: { type: list<record>, fields: { by: person } }\n    heads: map<person>\n    who: person | organization?")
            .And("facts/a.yaml", "things:\n  a: { parts: [{ by: x1 }], heads: { k: x2 }, who: x3 }\npeople:\n  p: { name: P }");

        Assert.Equal(
            [
                "a.yaml FACT1001 2:22 <x1> [x1 | person | ]",
                "a.yaml FACT1001 2:41 <x2> [x2 | person | ]",
                "a.yaml FACT1001 2:52 <x3> [x3 | person or organization | ]",
            ],
            Check(linked));
    }

    [Fact]
    public void A_default_source_that_there_is_not_is_told_once()
    {
        Assert.Equal(
            ["a.yaml FACT1001 1:9 <gazete> [gazete | source | ; did you mean 'gazette'?]"],
            Check("source: gazete\npeople:\n  a: { name: A }\n  b: { name: B }", "sources:\n  gazette: { title: G, published: 2024 }"));
    }

    [Fact]
    public void The_source_of_a_statement_is_a_reference()
    {
        Assert.Equal(
            ["a.yaml FACT1001 2:34 <x> [x | source | ]"],
            Check("people:\n  a: { name: { value: A, source: x } }"));
    }

    [Fact]
    public void A_reference_to_an_entry_with_faults_of_its_own_does_not_dangle()
    {
        Assert.Empty(Check("people:\n  ada: { summary: no name }", "roles:\n  r: { person: ada, title: T }"));
    }
}
