using FactGen.Tests.Harness;

namespace FactGen.Tests.Language;

/// <summary>Kinds that extend one or several others, built-in ones and ones with entries of their own included.</summary>
public sealed class InheritanceTests
{
    [Fact]
    public void A_kind_has_the_fields_of_all_that_it_extends_and_is_seen_through_each() => FactProject.With(("facts/a.yaml", """
        kinds:
          named:
            abstract: true
            caption: [label]
            fields: { label: text, motto: text?, owner: party? }
          dated:
            abstract: true
            period: [opened, closed]
            fields: { label: text, opened: date, closed: date? }
          shop:
            collection: shops
            extends: [named, dated]
            fields: { owner: organization, label: { max_length: 40 }, city: text }
          pop_up:
            collection: pop_ups
            extends: shop
            fields: { closed: date, motto: text, next: { type: shop?, reverse: followers }, about: { type: named?, reverse: mentions } }
        organizations: { acme: { name: Acme } }
        shops: { main: { label: Main, owner: acme, opened: 2019, city: Umeå } }
        pop_ups: { stand: { label: Stand, owner: acme, opened: 2019, closed: 2020, city: Kiruna, motto: Soon, next: main, about: stand } }
        """)).Prints(
        ("((IShop)Facts.Shops.Main).City", "Umeå"),
        ("Facts.Shops.Main", "Main"),
        ("((IShop)Facts.PopUps.Stand).City", "Kiruna"),
        ("Facts.PopUps.Stand", "Stand"),
        ("((IShop)Facts.PopUps.Stand).Owner.FoundingDate is null", "true"),
        ("((INamed)Facts.PopUps.Stand).Owner!.Name", "Acme"),
        ("((IDated)Facts.PopUps.Stand).Label", "Stand"),
        ("((IDated)Facts.PopUps.Stand).Closed!.Value", "2020"),
        ("Facts.PopUps.Stand.Closed.Precision", "Year"),
        ("Facts.PopUps.Stand.Motto.Length", "4"),
        ("Facts.PopUps.Stand.Next!.City", "Umeå"),
        ("Facts.Shops.Main.Followers", "[Stand]"),
        ("Facts.PopUps.Stand.Mentions", "[Stand]"),
        ("Facts.Shops.All.Count + \" \" + Facts.PopUps.All.Count", "1 1"));

    [Fact]
    public void An_entry_stands_wherever_a_kind_that_it_extends_is_expected() => FactProject.With(("facts/a.yaml", """
        kinds:
          legislator: { collection: legislators, extends: person, fields: { seat: text, boss: { type: legislator?, reverse: staff } } }
          agency: { collection: agencies, extends: organization, fields: { code: text, parent: { type: agency? } } }
        organizations: { acme: { name: Acme } }
        agencies: { nasa: { name: NASA, code: N }, jpl: { name: JPL, code: J, parent: nasa } }
        people: { ada: { name: Ada } }
        legislators: { bo: { name: Bo, seat: X }, cy: { name: Cy, seat: Y, boss: bo } }
        posts: { head: { title: Head, organization: nasa } }
        roles: { bo-head: { person: bo, post: head }, ada-clerk: { person: ada, organization: acme, title: Clerk } }
        events: { party: { title: Party, date: 2024, people: [ada, bo], organizations: [nasa] } }
        amounts: { gift: { money: 3 USD, payer: nasa, beneficiary: bo, participants: [nasa, acme] } }
        """)).Prints(
        ("Facts.Roles.BoHead.Person.Name", "Bo"),
        ("Facts.Roles.BoHead.Person is Legislator { Seat: \"X\" }", "true"),
        ("Facts.Legislators.Bo.Roles.Keys", "[bo-head]"),
        ("Facts.People.Ada.Roles.Keys", "[ada-clerk]"),
        ("Facts.Agencies.Nasa.Roles.Keys", "[bo-head]"),
        ("Facts.Agencies.Jpl.Parent!.Code", "N"),
        ("((IOrganization)Facts.Agencies.Jpl).Parent!.Name", "NASA"),
        ("Facts.Legislators.Bo.Staff", "[Cy]"),
        ("Facts.Events.Party.People.Select(person => person.Name)", "[Ada, Bo]"),
        ("Facts.Legislators.Bo.Events", "[Party]"),
        ("Facts.Amounts.Gift.Payer!.Name", "NASA"),
        ("Facts.Roles.BoHead.Organization!.Name + Facts.Roles.BoHead.Title", "NASAHead"),
        ("Facts.People.All[PersonId.Ada].Name + Facts.Constants.People.Ada.Name", "AdaAda"),
        ("typeof(Person) == Facts.People.Ada.GetType() && Facts.People.All is FactSet<Person>", "true"));

    [Fact]
    public void A_narrowed_field_keeps_the_list_that_the_kinds_it_refers_to_have() => FactProject.With(("facts/a.yaml", """
        kinds:
          legislator: { collection: legislators, extends: person, fields: { seat: text } }
          chair: { collection: chairs, extends: role, fields: { person: legislator, committee: text } }
          deputy: { collection: deputies, extends: role, fields: { person: { type: legislator, reverse: deputyships } } }
        people: { ada: { name: Ada } }
        legislators: { bo: { name: Bo, seat: X } }
        roles: { ada-clerk: { person: ada, title: Clerk }, bo-member: { person: bo, title: Member } }
        chairs: { bo-chair: { person: bo, title: Chair, committee: Budget } }
        deputies: { bo-deputy: { person: bo, title: Deputy } }
        """)).Prints(
        ("Facts.Chairs.BoChair.Person.Seat", "X"),
        ("((IRole)Facts.Chairs.BoChair).Person.Name", "Bo"),
        ("Facts.People.Ada.Roles.Keys", "[ada-clerk]"),
        ("Facts.Legislators.Bo.Roles.Keys", "[bo-member, bo-chair]"),
        ("Facts.Legislators.Bo.Roles[1].Title", "Chair"),
        ("Facts.Legislators.Bo.Deputyships.Keys", "[bo-deputy]"));

    /// <summary>The field is left out of the heir, so the interface that the heir has cannot ask for it.</summary>
    [Fact]
    public void A_field_that_an_heir_cannot_have_is_told_and_leaves_the_rest_standing()
    {
        (string Expression, string Printed)[] lines = [("Facts.Shops.Main.Label + ((INamed)Facts.Shops.Main).Label", "MainMain")];
        var run = GeneratorRun.Of(FactProject.With(("facts/a.yaml", """
            kinds:
              named: { abstract: true, fields: { label: text, note: text? } }
              shop: { collection: shops, extends: named }
            shops: { main: { label: Main } }
            """)).With(lines));

        Assert.Equal("/project/facts/a.yaml(3,39): error FACT5003: kind 'shop': the name 'note' is taken by the format: in every entry it says something about the fact itself; the field needs another name", Assert.Single(run.Diagnostics).ToString());
        run.Prints(lines);
    }

    [Fact]
    public void Records_without_keys_are_extended_too() => FactProject.With(
        ("facts/a.yaml", """
            kinds:
              quake: { collection: quakes, from: ../data/quakes.json, fields: { place: text } }
              deadly_quake: { collection: deadly_quakes, extends: quake, from: ../data/deadly.json, fields: { deaths: integer } }
            """),
        ("data/quakes.json", """[ { "place": "Kobe" } ]"""),
        ("data/deadly.json", """[ { "place": "Lisbon", "deaths": 3 } ]""")).Prints(
        ("Facts.Quakes.All.Select(quake => quake.Place)", "[Kobe]"),
        ("((IQuake)Facts.DeadlyQuakes.All[0]).Place", "Lisbon"));

    [Fact]
    public void Fields_rules_and_lists_are_added_to_a_kind_that_there_is() => FactProject.With(
        ("facts/a.yaml", """
            kinds:
              person:
                fields:
                  email: { type: text, pattern: '@' }
                  birth_date: date
                  mentor: { type: person?, reverse: mentees }
                  name: { max_length: 5 }
                rules: [{ unique: email }]
              product: { collection: products, fields: { name: text } }
            people: { ada: { name: Ada, email: a@b, birth_date: 1970 }, bo: { name: Bo, email: b@b, birth_date: 1971, mentor: ada } }
            products: { rocket: { name: Rocket, maker: acme, price: 3 EUR } }
            organizations: { acme: { name: Acme } }
            """),
        ("facts/b.yaml", "kinds: { product: { fields: { maker: organization, price: money? } } }")).Prints(
        ("Facts.People.Ada.BirthDate.Precision", "Year"),
        ("Facts.People.Ada.Email", "a@b"),
        ("Facts.People.Ada.Mentees", "[Bo]"),
        ("Facts.Products.Rocket.Maker.Name + Facts.Products.Rocket.Price", "Acme3 EUR"));
}
