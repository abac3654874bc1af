using FactGen.Tests.Harness;

namespace FactGen.Tests.Language;

/// <summary>Each type of the language, from a fact file to a consumer that reads it.</summary>
public sealed class TypeTests
{
    [Fact]
    public void Scalars_are_read_by_the_declared_type_quoted_or_not() => Thing(
        """
        yes_no: text
        code: text
        version: text
        quoted_version: text
        count: integer
        size: decimal
        flag: boolean
        day: date
        quoted_day: date
        moment: instant
        to_the_minute: instant
        local: { type: instant, offset: '+01:00' }
        length: duration
        price: money
        at_least: money
        site: uri
        """,
        """
        yes_no: yes
        code: '00172'
        version: 1.10
        quoted_version: '1.10'
        count: -9_223_372_036_854_775_808
        size: 3.10
        flag: true
        day: 2024-03
        quoted_day: "2024-03"
        moment: 2024-03-14T09:30:00+02:00
        to_the_minute: 2024-03-14T09:30Z
        local: 2024-03-14 09:30:00
        length: P6Y6M
        price: 450_000_000 USD
        at_least: { amount: 1.5, currency: EUR, bound: at_least }
        site: https://example.org/a?b=c
        """).Prints(
        ("Facts.Things.One.YesNo", "yes"),
        ("Facts.Things.One.Code", "00172"),
        ("Facts.Things.One.Version", "1.10"),
        ("Facts.Things.One.Version == Facts.Things.One.QuotedVersion", "true"),
        ("Facts.Things.One.Count == long.MinValue", "true"),
        ("Facts.Things.One.Size", "3.10"),
        ("Facts.Things.One.Flag", "true"),
        ("Facts.Things.One.Day.Precision", "Month"),
        ("Facts.Things.One.Day == Facts.Things.One.QuotedDay", "true"),
        ("Facts.Things.One.Moment", "2024-03-14T09:30:00+02:00"),
        ("Facts.Things.One.ToTheMinute", "2024-03-14T09:30:00+00:00"),
        ("Facts.Things.One.Local", "2024-03-14T09:30:00+01:00"),
        ("Facts.Things.One.Length", "P6Y6M"),
        ("Facts.Things.One.Price.Currency == Currency.USD", "true"),
        ("Facts.Things.One.AtLeast.Bound", "AtLeast"),
        ("Facts.Things.One.Site.Query", "?b=c"));

    [Fact]
    public void Absent_values_are_null_and_quoted_ones_are_texts() => Thing(
        "a: text?\nb: text?\nc: text?\nd: text?\ne: integer?\nf: text?",
        "a: null\nb: ~\nc:\nd: 'null'\ne: ~").Prints(
        ("Facts.Things.One.A", "null"),
        ("Facts.Things.One.B", "null"),
        ("Facts.Things.One.C", "null"),
        ("Facts.Things.One.D", "null"),
        ("Facts.Things.One.D!.Length", "4"),
        ("Facts.Things.One.E is null", "true"),
        ("Facts.Things.One.F is null", "true"));

    [Fact]
    public void A_list_or_map_that_is_absent_null_or_empty_is_empty() => Thing(
        "a: list<text>\nb: list<text>\nc: list<text>\nd: list<text>\ne: list<text>?\nf: map<text>\ng: map<text>\nh: list<person>",
        "a:\nb: null\nc: []\nd: {}\ng: {}").Prints(
        ("new[] { Facts.Things.One.A, Facts.Things.One.B, Facts.Things.One.C, Facts.Things.One.D, Facts.Things.One.E }.Sum(list => list.Count)", "0"),
        ("Facts.Things.One.F.Count + Facts.Things.One.G.Count + Facts.Things.One.H.Count", "0"));

    [Fact]
    public void Lists_and_maps_within_lists_and_maps_keep_their_places_when_they_are_empty() => Thing(
        "rows: list<list<integer>>\nby_name: map<list<text>>\nof_maps: list<map<integer>>\nmaps: map<map<text>>",
        "rows: [[1, 2], [], [3], null]\nby_name: { x: , y: [], z: [a] }\nof_maps: [{ a: 1 }, {}, { b: 2 }]\nmaps: { a: {}, b: { c: d }, n: }").Prints(
        ("Facts.Things.One.Rows", "[[1, 2], [], [3], []]"),
        ("Facts.Things.One.ByName.Select(pair => pair.Key + pair.Value.Count)", "[x0, y0, z1]"),
        ("Facts.Things.One.OfMaps.Select(map => map.Count)", "[1, 0, 1]"),
        ("Facts.Things.One.Maps.Select(pair => pair.Key + pair.Value.Count)", "[a0, b1, n0]"));

    [Fact]
    public void The_keys_of_a_map_are_texts_or_integers() => Thing(
        "names: map<list<text>>\nyears: { type: map<decimal>, keys: integer }\nbosses: map<person>",
        "names: { sv: [a, b], 1.x: [c], class: [d] }\nyears: { 2019: 3.5, -5: 1, 0: 2.50 }\nbosses: { first: ada }").Prints(
        ("Facts.Things.One.Names.Keys", "[sv, 1.x, class]"),
        ("Facts.Things.One.Names[\"1.x\"]", "[c]"),
        ("Facts.Things.One.Years[-5] + Facts.Things.One.Years[0L]", "3.50"),
        ("Facts.Things.One.Bosses[\"first\"].Name", "Ada"));

    [Fact]
    public void Enums_keep_their_texts() => Thing(
        "state: [open, 1.x, 'true', end-type, c++]\nlabels: { type: list<enum>, values: [a, b] }\nper_key: { type: map<enum>, values: [a, b], as: Letter }\nmaybe: { type: enum?, values: [a, b], as: Letter }",
        "state: 1.x\nlabels: [a, b, a]\nper_key: { k: b }").Prints(
        ("Facts.Things.One.State == ThingState._1X", "true"),
        ("Facts.Things.One.State.ToText()", "1.x"),
        ("Enum.GetNames(typeof(ThingState))", "[Open, _1X, True, EndType, CPlusPlus]"),
        ("ThingStateTexts.TryParse(\"c++\", out var state) ? state.ToText() : null", "c++"),
        ("ThingStateTexts.TryParse(\"C++\", out _)", "false"),
        ("Facts.Things.One.Labels.Select(label => label.ToText())", "[a, b, a]"),
        ("Facts.Things.One.PerKey[\"k\"] == Letter.B", "true"),
        ("Facts.Things.One.Maybe is null", "true"));

    [Theory]
    [InlineData("a: [open, closed]", "a: opne", "10,8 FACT0009 'opne' cannot be read as one of open, closed; did you mean 'open'?")]
    [InlineData("a: [open, closed]", "a: xyz", "10,8 FACT0009 'xyz' cannot be read as one of open, closed")]
    [InlineData("a: list<text>", "a: text", "10,8 FACT0008 Here is the text 'text', but the declared type wants a list; write [text]")]
    [InlineData("a: list<text>", "a: [{ value: b, at: 3 }, c]", "10,11 FACT0008 Here is a mapping, but the declared type wants a text; 'value:' is written once, around all of the field's value")]
    [InlineData("a: { type: map<text>, keys: integer }", "a: { x: y }", "10,10 FACT0009 'x' cannot be read as an integer key")]
    [InlineData("a: integer | date", "a: z", "10,8 FACT0009 'z' cannot be read as an integer or a date")]
    [InlineData("a: instant", "a: 2024-03-14T09:30", "10,8 FACT0009 '2024-03-14T09:30' cannot be read as an instant; it has no offset; write Z or +02:00 behind it, or declare offset:")]
    public void A_value_of_another_type_is_told_at_its_place(string field, string value, string told)
    {
        var diagnostic = Assert.Single(GeneratorRun.Of(Thing(field, value)).Diagnostics);
        var place = diagnostic.Location.GetLineSpan().StartLinePosition;
        Assert.Equal(told, $"{place.Line + 1},{place.Character + 1} {diagnostic.Id} {diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}");
    }

    [Fact]
    public void Odd_names_of_fields_and_entries_become_legal_members() => FactProject.With(("facts/a.yaml", """
        kinds:
          thing:
            collection: odd things
            as: Oddity
            fields: { class: text, end-type: text, 1.x: text, "c#": text, event: { type: text?, as: Occasion } }
        odd things:
          class: { class: a, end-type: b, 1.x: c, "c#": d, event: e }
          1.x: { class: f, end-type: b, 1.x: c, "c#": d }
          equals: { class: g, end-type: b, 1.x: c, "c#": d }
          "...": { class: h, end-type: b, 1.x: c, "c#": d, as: Dots }
        """)).Prints(
        ("Facts.OddThings.Class.Class + Facts.OddThings.Class.EndType + Facts.OddThings.Class._1X + Facts.OddThings.Class.CSharp + Facts.OddThings.Class.Occasion", "abcde"),
        ("Facts.OddThings._1X.Class + Facts.OddThings.Equals_.Class + Facts.OddThings.Dots.Class", "fgh"),
        ("typeof(Oddity).IsInstanceOfType(Facts.OddThings.All[\"1.x\"])", "true"));

    internal static FactProject Thing(string fields, string values) => FactProject.With(("facts/a.yaml", $$"""
        kinds:
          thing:
            collection: things
            fields:
              {{Indented(fields, 6)}}
        people: { ada: { name: Ada }, bo: { name: Bo } }
        organizations: { acme: { name: Acme } }
        things:
          one:
            {{Indented(values, 4)}}
        """));

    private static string Indented(string text, int spaces) => text.Replace("\n", "\n" + new string(' ', spaces));
}
