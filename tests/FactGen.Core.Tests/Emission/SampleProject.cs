using FactGen.Core.Binding;
using FactGen.Core.Values;
using static FactGen.Core.Tests.Emission.TestFacts;

namespace FactGen.Core.Tests.Emission;

/// <summary>A little world: two people, a company with a parent in a circle, roles, an event, an amount, and one of everything.</summary>
internal static class SampleProject
{
    public static EmittedProject Create() => new(
        TestKinds.Catalog,
        File(
            "facts/press.yaml",
            Fact("person", "ada-berg", Says("name", "Ada Berg"), Date("birth_date", "1971-03"), Field("aliases", Map(("sv", List([new TextValue(0, "Ada Berg")])), ("zh", List([])))))
                .With(new(Source: "gazette", At: "2")) with
            { Summary = "Ada Berg. CFO of Acme, 2018-03 to 2024-03-14." },
            Fact("person", "bo", Says("name", "Bo")),
            Fact("organization", "acme", Says("name", "Acme"), Ref("parent", "holding")),
            Fact("organization", "holding", Says("name", "Holding"), Ref("parent", "acme")),
            Fact("post", "acme-cfo", Says("title", "Chief Financial Officer"), Ref("organization", "acme")),
            Fact(
                "role",
                "ada-cfo",
                Ref("person", "ada-berg"),
                Ref("post", "acme-cfo"),
                Field("start_date", DateOf("2018-03"), new(Printed: "March", At: "5", Status: FactStatus.Reported))).With(new(Source: "gazette", At: "2")),
            Fact("role", "bo-advisor", Ref("person", "bo"), Ref("organization", "holding"), Says("title", "Advisor"))),
        File(
            "facts/money.json",
            Fact("event", "launch", Says("title", "Launch"), Refs("people", "bo", "nobody", "bo"), Refs("organizations", "acme")),
            Fact("amount", "series-b", Field("money", new MoneyValue(0, Money.Parse("450_000_000 USD"))), Ref("payer", "acme"), Date("date", "2023-05")),
            Fact("role", "lost", Ref("person", "nobody"), Ref("post", "nowhere"))),
        File("facts/all.yaml", Everything(), Fact("everything", "empty")));

    private static Core.Linking.LinkedEntry Everything() => Fact(
        "everything",
        "full",
        Field("size", new DecimalValue(0, 3.10m)),
        Field("count", new IntegerValue(0, long.MinValue)),
        Field("is_open", new BooleanValue(0, true)),
        Field("moment", new InstantValue(0, new DateTimeOffset(2024, 3, 14, 15, 9, 26, 535, TimeSpan.FromHours(-5.5)))),
        Field("length", new DurationValue(0, Duration.Parse("P6Y6M"))),
        Field("site", new UriValue(0, "https://example.org/a?b=c&d")),
        Field("links", List([new UriValue(0, "https://example.org/1"), new UriValue(0, "urn:isbn:1")])),
        Field("mode", new EnumValue(0, "c++")),
        Field("by_year", Map(("2020", new IntegerValue(0, 1)), ("-5", new IntegerValue(0, 2)))),
        Field("mentors", Map(("first", new ReferenceValue(0, "ada-berg")))),
        Field("owner", new UnionValue(0, 1, new ReferenceValue(0, "acme"))),
        Field("district", new UnionValue(0, 2, new TextValue(0, "at large"))),
        Field("terms", List([
            Record(Field("chamber", new EnumValue(0, "sen")), Date("start", "2007-01-04"), Ref("patron", "bo"), Field("parts", List([Record(Says("label", "one"))]))),
            Record(Field("chamber", new EnumValue(0, "rep")), Date("start", "2013")),
        ])));
}
