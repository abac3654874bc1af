using FactGen.Tests.Harness;

namespace FactGen.Tests.Language;

/// <summary>Reverse lists and default paths, wherever a reference can stand.</summary>
public sealed class ReferenceTests
{
    [Fact]
    public void A_reverse_list_holds_what_refers_from_any_field_each_entry_once() => FactProject.With(("facts/a.yaml", """
        kinds:
          team:
            collection: teams
            fields:
              name: text
              lead: { type: person, reverse: teams }
              second: { type: person?, reverse: teams }
              members: { type: list<person>, reverse: teams }
              by_role: { type: map<person>, reverse: positions }
              groups: { type: list<record>, fields: { head: { type: person?, reverse: groups }, other: { type: person?, reverse: groups } } }
              sponsor: { type: person | organization, reverse: sponsored }
              parent: { type: team?, reverse: children, acyclic: true }
        people: { ada: { name: Ada }, bo: { name: Bo } }
        organizations: { acme: { name: Acme } }
        teams:
          core: { name: Core, lead: ada, members: [ada, bo, bo], by_role: { scribe: bo }, groups: [{ head: ada }, {}, { other: bo }], sponsor: acme }
          side: { name: Side, lead: bo, second: bo, parent: core, sponsor: ada }
        """)).Prints(
        ("Facts.People.Ada.Teams.Keys", "[core]"),
        ("Facts.People.Bo.Teams.Keys", "[core, side]"),
        ("Facts.People.Bo.Positions.Keys", "[core]"),
        ("Facts.People.Ada.Groups.Keys.Concat(Facts.People.Bo.Groups.Keys)", "[core, core]"),
        ("Facts.Organizations.Acme.Sponsored.Keys", "[core]"),
        ("Facts.People.Ada.Sponsored.Keys", "[side]"),
        ("Facts.Teams.Core.Children.Single().Parent!.Name", "Core"),
        ("Facts.People.Ada.Teams[\"core\"].Members.Count", "3"));

    [Fact]
    public void A_default_of_any_type_is_read_as_the_field_s_own() => FactProject.With(("facts/a.yaml", """
        kinds:
          product:
            collection: products
            fields:
              tier: [free, paid]
              maker: person | organization
              site: uri
              size: { type: record, as: Size, fields: { width: integer } }
              limit: { type: integer | text, as: Limit }
          offer:
            collection: offers
            fields:
              product: product
              other: product?
              tier: { type: enum?, values: [free, paid], default: product.tier }
              rare_tier: { type: enum?, values: [free, paid], default: other.tier }
              seller: { type: person | organization?, default: product.maker }
              rare_seller: { type: person | organization?, default: other.maker }
              site: { type: uri?, default: product.site }
              size: { type: record?, as: Size, fields: { width: integer }, default: product.size }
              limit: { type: integer | text?, as: Limit, default: product.limit }
        people: { ada: { name: Ada } }
        products: { rocket: { tier: paid, maker: ada, site: "https://rocket.example", size: { width: 3 }, limit: none } }
        offers: { spring: { product: rocket }, fall: { product: rocket, other: rocket, tier: free } }
        """)).Prints(
        ("Facts.Offers.Spring.Tier.ToText() + Facts.Offers.Fall.Tier.ToText()", "paidfree"),
        ("Facts.Offers.Spring.RareTier is null && Facts.Offers.Fall.RareTier == OfferRareTier.Paid", "true"),
        ("Facts.Offers.Spring.Seller.Name", "Ada"),
        ("Facts.Offers.Spring.RareSeller is null && Facts.Offers.Fall.RareSeller is Person", "true"),
        ("Facts.Offers.Spring.Site.Host", "rocket.example"),
        ("Facts.Offers.Spring.Size.Width + Facts.Offers.Spring.Limit.Text", "3none"));

    [Fact]
    public void A_default_path_stands_in_for_an_absent_value() => FactProject.With(("facts/a.yaml", """
        kinds:
          team: { collection: teams, fields: { name: text, lead: { type: person, reverse: teams }, home: { type: record, fields: { city: text } } } }
          offer:
            collection: offers
            fields:
              team: team
              label: { type: text?, default: team.name }
              boss: { type: person?, default: team.lead, reverse: offers }
              city: { type: text?, default: team.home.city }
              short: { type: text?, default: label }
        people: { ada: { name: Ada }, bo: { name: Bo } }
        teams:
          core: { name: Core, lead: ada, home: { city: Umeå } }
          side: { name: Side, lead: bo, home: { city: Kiruna } }
        offers: { spring: { team: core }, fall: { team: side, label: Fall, boss: ada } }
        """)).Prints(
        ("Facts.Offers.Spring.Label.Length", "4"),
        ("Facts.Offers.Fall.Label", "Fall"),
        ("Facts.Offers.Spring.Boss.Name", "Ada"),
        ("Facts.People.Ada.Offers.Keys", "[spring, fall]"),
        ("Facts.People.Bo.Offers.Count", "0"),
        ("Facts.Offers.Spring.City + Facts.Offers.Spring.Short + Facts.Offers.Fall.Short", "UmeåCoreFall"));
}
