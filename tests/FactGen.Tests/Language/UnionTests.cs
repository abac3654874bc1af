using FactGen.Tests.Harness;

namespace FactGen.Tests.Language;

/// <summary>Unions of values are structs, unions of kinds are interfaces; both are switched on exhaustively.</summary>
public sealed class UnionTests
{
    [Fact]
    public void A_union_of_values_has_one_nullable_property_an_alternative() => TypeTests.Thing(
        """
        number: integer | text
        word: integer | text
        lines: text | list<text>
        when: date | text
        absent: date | text?
        many: list<integer | text>
        deep: list<integer> | list<text>
        any: boolean | integer | decimal | duration | money | uri | instant | text
        level: { type: integer | enum, values: [low, high] }
        part: { type: integer | record, fields: { x: integer, who: person? } }
        """,
        """
        number: 3
        word: three
        lines: [x, y]
        when: 2024-03
        many: [1, one]
        deep: [1, b]
        any: P3D
        level: high
        part: { x: 3, who: ada }
        """).Prints(
        ("Facts.Things.One.Number.Integer", "3"),
        ("Facts.Things.One.Number.Text", "null"),
        ("Facts.Things.One.Word.Integer is null", "true"),
        ("Facts.Things.One.Word", "three"),
        ("Facts.Things.One.Lines.List", "[x, y]"),
        ("Facts.Things.One.When.Date!.Value.Precision", "Month"),
        ("Facts.Things.One.Absent is null", "true"),
        ("Facts.Things.One.Many.Select(one => one.Match(integer => \"number\" + integer, text => \"text\" + text))", "[number1, textone]"),
        ("Facts.Things.One.Deep.List_", "[1, b]"),
        ("Facts.Things.One.Any.Duration", "P3D"),
        ("Facts.Things.One.Level.Enum == ThingLevelEnum.High", "true"),
        ("Facts.Things.One.Part.Record!.X", "3"),
        ("Facts.Things.One.Part.Record!.Who!.Name", "Ada"),
        ("typeof(ThingNumber).IsValueType && typeof(ThingNumber).IsDefined(typeof(System.Runtime.CompilerServices.IsReadOnlyAttribute), false)", "true"),
        ("Facts.Things.One.Number == Facts.Things.One.Number && Facts.Things.One.Many[0] != Facts.Things.One.Many[1]", "true"));

    [Fact]
    public void A_switch_on_a_union_that_forgets_an_alternative_does_not_compile()
    {
        var run = GeneratorRun.Of(TypeTests.Thing("a: integer | text", "a: 3").WithSource("class A { string text = Acme.Facts.Things.One.A.Match(integer => \"\"); }"));
        Assert.Equal("CS7036", Assert.Single(run.Compilation.GetDiagnostics(), static diagnostic => diagnostic.Severity == Microsoft.CodeAnalysis.DiagnosticSeverity.Error).Id);
    }

    [Fact]
    public void A_union_of_kinds_has_what_they_have_in_common_and_tells_them_apart() => FactProject.With(("facts/a.yaml", """
        kinds:
          named: { abstract: true, fields: { label: text } }
          car: { collection: cars, extends: named, fields: { wheels: integer } }
          boat: { collection: boats, extends: named, fields: { sail: text } }
          taxi: { collection: taxis, extends: car, fields: { sign: text } }
          trip:
            collection: trips
            fields:
              by: car | boat
              all: list<car | boat>
              per_day: map<car | boat>
              paid_by: person | organization?
              stop: car | person?
              riders: { type: list<party | car>, reverse: trips }
        people: { ada: { name: Ada } }
        cars: { one: { label: One, wheels: 4 } }
        boats: { two: { label: Two, sail: red } }
        taxis: { three: { label: Three, wheels: 3, sign: Z } }
        trips: { first: { by: three, all: [one, two, three], per_day: { monday: two }, paid_by: ada, stop: ada, riders: [ada, three] } }
        """)).Prints(
        ("Facts.Trips.First.By.Label", "Three"),
        ("Facts.Trips.First.By is Taxi { Sign: \"Z\" }", "true"),
        ("Facts.Trips.First.All.Select(one => one.Match(car => \"car\" + car.Wheels, boat => \"boat\" + boat.Sail))", "[car4, boatred, car3]"),
        ("Facts.Trips.First.All.Select(one => one switch { Taxi => \"taxi\", Car => \"car\", _ => \"boat\" })", "[car, boat, taxi]"),
        ("Facts.Trips.First.PerDay[\"monday\"].Label", "Two"),
        ("Facts.Trips.First.PaidBy!.Name", "Ada"),
        ("Facts.Trips.First.Stop!.Match(car => car.Label, person => person.Name)", "Ada"),
        ("Facts.Trips.First.Riders.Select(one => one.Match(party => party.Name, car => car.Label))", "[Ada, Three]"),
        ("Facts.People.Ada.Trips.Keys.Concat(Facts.Taxis.Three.Trips.Keys)", "[first, first]"));
}
