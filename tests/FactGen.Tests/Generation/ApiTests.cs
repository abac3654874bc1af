using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using FactGen.Tests.Harness;

namespace FactGen.Tests.Generation;

/// <summary>The API that consumers write against, compiled and run.</summary>
public sealed class ApiTests
{
    private static readonly FactProject Press = FactProject.With(
        ("facts/press.yaml", """
            source: gazette-2024-03
            people:
              ada-berg:
                name: Ada Berg
                aliases: { sv: [Ada Berg], zh: [阿达·贝里] }
                birth_date: { value: 1970, status: disputed, note: by one account, at: 4 }
            organizations:
              acme: { name: Acme }
              north-fund: { name: North Fund, parent: acme }
            posts:
              acme-cfo: { organization: acme, title: Chief Financial Officer, seats: 1 }
            roles:
              ada-berg-cfo:
                person: ada-berg
                post: acme-cfo
                start_date: 2018-03
                end_date: { value: 2024-03-14, printed: 14 March, at: 2, status: reported }
            amounts:
              acme-series-b:
                payer: north-fund
                beneficiary: acme
                date: 2023-05
                money: { value: 450_000_000 USD, printed: 4.5亿美元, at: 9 }
            sources:
              gazette-2024-03: { title: The Gazette, published: 2024-03-15, language: en, url: "https://example.org/a?b=1&c=2" }
            """));

    public static readonly TheoryData<string, string> Expressions = new()
    {
        { "Facts.People.AdaBerg.Name", "Ada Berg" },
        { "Facts.People.All[\"ada-berg\"].Name", "Ada Berg" },
        { "Facts.People.All[PersonId.AdaBerg].Name", "Ada Berg" },
        { "Facts.People.All.Find(\"ada-brg\")?.Name", "" },
        { "Facts.People.All.TryGet(\"ada-berg\", out var found) ? found.Key : \"none\"", "ada-berg" },
        { "Facts.People.All.ContainsKey(\"ada-berg\")", "True" },
        { "Facts.People.AdaBerg.Aliases[\"zh\"][0]", "阿达·贝里" },
        { "Facts.People.AdaBerg.FactId", "AdaBerg" },
        { "Facts.People.AdaBerg", "Ada Berg" },
        { "Facts.People.AdaBerg.DeathDate is null", "True" },
        { "Facts.Constants.People.AdaBerg.Name", "Ada Berg" },
        { "Facts.Constants.People.AdaBerg.Key", "ada-berg" },
        { "Facts.Constants.Amounts.AcmeSeriesB.Money", "450000000" },
        { "Facts.Constants.Amounts.AcmeSeriesB.MoneyText", "450000000 USD" },
        { "Facts.Constants.Amounts.AcmeSeriesB.MoneyCurrency", "USD" },
        { "Facts.Constants.Amounts.AcmeSeriesB.Date", "2023-05" },
        { "Facts.Amounts.AcmeSeriesB.Money.Currency", "USD" },
        { "Facts.Amounts.AcmeSeriesB.Money.Currency == Currency.USD", "True" },
        { "Facts.Amounts.AcmeSeriesB.Money.Bound", "Exact" },
        { "Facts.Amounts.AcmeSeriesB.Payer!.Name", "North Fund" },
        { "((Organization)Facts.Amounts.AcmeSeriesB.Payer!).Parent!.Name", "Acme" },
        { "Facts.Roles.AdaBergCfo.Person.Name", "Ada Berg" },
        { "Facts.Roles.AdaBergCfo.Title", "Chief Financial Officer" },
        { "Facts.Roles.AdaBergCfo.Organization!.Name", "Acme" },
        { "Facts.Roles.AdaBergCfo.StartDate", "2018-03" },
        { "Facts.Roles.AdaBergCfo.EndDate!.Value.Latest", "14.03.2024" },
        { "Facts.Roles.AdaBergCfo.StartDate!.Value.IsBefore(Facts.Roles.AdaBergCfo.EndDate!.Value)", "True" },
        { "Facts.People.AdaBerg.Roles.Count", "1" },
        { "Facts.People.AdaBerg.Roles[0].Key", "ada-berg-cfo" },
        { "Facts.Organizations.Acme.Roles[0].Person.Key", "ada-berg" },
        { "Facts.Posts.AcmeCfo.Roles[0].Person.Key", "ada-berg" },
        { "Facts.Posts.AcmeCfo.Seats", "1" },
        { "Facts.People.AdaBerg.Events.Count", "0" },
        { "Facts.People.AdaBerg.Origin.File", "facts/press.yaml" },
        { "Facts.People.AdaBerg.Origin.Line", "3" },
        { "Facts.People.AdaBerg.Origin.Source", "gazette-2024-03" },
        { "Facts.People.AdaBerg.Origin.Status", "Confirmed" },
        { "Facts.People.AdaBerg.OriginOf(nameof(Person.BirthDate)).Status", "Disputed" },
        { "Facts.People.AdaBerg.OriginOf(nameof(Person.BirthDate)).Note", "by one account" },
        { "Facts.People.AdaBerg.OriginOf(nameof(Person.BirthDate)).At", "4" },
        { "Facts.People.AdaBerg.OriginOf(nameof(Person.Name)).Source", "gazette-2024-03" },
        { "Facts.Sources.Gazette2024_03.Url", "https://example.org/a?b=1&c=2" },
        { "ReferenceEquals(Facts.People.AdaBerg, Facts.Roles.AdaBergCfo.Person)", "True" },
        { "Facts.People.AdaBerg == Facts.People.All[0]", "True" },
        { "Facts.People.AdaBerg.GetHashCode() == Facts.People.All[0].GetHashCode()", "True" },
        { "((System.Collections.Generic.IReadOnlyList<IFact>)Facts.People.All)[0].Key", "ada-berg" },
    };

    /// <summary>All expressions in one assembly: compiled once, each run by its own test.</summary>
    private static readonly Lazy<Assembly> Consumer = new(() =>
    {
        var run = GeneratorRun.Of(Press.WithSource($$"""
            using Acme;

            public static class Program
            {
            {{string.Concat(Expressions.Select((row, i) => $"    public static object? E{i}() => {row.Data.Item1};\n"))}}
            }
            """));
        run.AssertCompilesWithoutWarning();
        return run.Load();
    });

    [Theory]
    [MemberData(nameof(Expressions))]
    public void A_consumer_reads(string expression, string expected)
    {
        var index = Expressions.Select(row => row.Data.Item1).ToList().IndexOf(expression);
        var value = Consumer.Value.GetType("Program")!.GetMethod("E" + index)!.Invoke(null, null);
        Assert.Equal(expected, Convert.ToString(value, CultureInfo.GetCultureInfo("de-DE")) ?? "");
    }

    [Fact]
    public void Constants_serve_where_the_language_wants_them()
    {
        var run = GeneratorRun.Of(Press.WithSource("""
            using System;
            using Acme;

            [Obsolete(Facts.Constants.People.AdaBerg.Name)]
            public class Marked { }

            public static class Program
            {
                public static string Run() => Say("ada-berg") + Who(PersonId.AdaBerg);

                private static string Say(string key, string name = Facts.Constants.People.AdaBerg.Name) =>
                    key switch { Facts.Constants.People.AdaBerg.Key => name, _ => "?" };

                private static string Who(PersonId id) => id switch { PersonId.AdaBerg => "!", _ => "?" };
            }
            """));

        Assert.Equal("Ada Berg!", run.Execute());
    }

    [Fact]
    public void Each_constant_says_which_part_of_its_field_it_is()
    {
        var run = GeneratorRun.Of(FactProject.With(("facts/a.yaml", """
            kinds:
              offer:
                collection: offers
                constants: true
                fields: { price: { type: money, summary: What it costs. }, since: date, stay: duration, seen: instant, of: person, name: text }
            people: { ada: { name: Ada } }
            offers:
              spring: { price: about 30 EUR, since: 2024-03, stay: P2D, seen: '2024-03-14T09:30Z', of: ada, name: Spring }
            """)));

        var source = run.Sources.Values.Single(text => text.Contains("public const decimal Price", StringComparison.Ordinal));
        var summaries = Regex.Matches(source[source.IndexOf("class Spring", StringComparison.Ordinal)..], @"<summary>(?<summary>.*)</summary>\s+public const \w+ (?<name>\w+)").Select(match => $"{match.Groups["name"]}: {match.Groups["summary"]}");

        Assert.Equal(
            [
                "Key: The key.",
                "Price: What it costs. The amount alone, without bound and currency.",
                "PriceText: What it costs. As text: bound, amount and currency.",
                "PriceCurrency: What it costs. The currency alone, by ISO 4217.",
                "Since: The field since. In EDTF.",
                "Stay: The field stay. In ISO 8601.",
                "Seen: The field seen. In RFC 3339.",
                "Of: The field of. The key of what it refers to.",
                "Name: The field name.",
            ],
            summaries);
    }

    [Fact]
    public void Consumers_add_members_of_their_own()
    {
        var run = GeneratorRun.Of(Press.WithSource("""
            namespace Acme
            {
                internal sealed partial record Person { public string Initials => string.Concat(Name[0], Name[4]); }

                internal static partial class Facts { public static int Count => People.All.Count; }
            }

            public static class Program
            {
                public static string Run() => Acme.Facts.People.AdaBerg.Initials + Acme.Facts.Count;
            }
            """));

        Assert.Equal("AB1", run.Execute());
    }

    [Fact]
    public void One_instance_a_key_under_threads()
    {
        var run = GeneratorRun.Of(Press.WithSource("""
            using System.Linq;
            using System.Threading;
            using Acme;

            public static class Program
            {
                public static string Run()
                {
                    var seen = new object[16];
                    using var gate = new Barrier(seen.Length);
                    var threads = Enumerable.Range(0, seen.Length).Select(i => new Thread(() =>
                    {
                        gate.SignalAndWait();
                        seen[i] = i % 2 == 0 ? Facts.People.AdaBerg : Facts.People.All[0];
                    })).ToList();
                    threads.ForEach(thread => thread.Start());
                    threads.ForEach(thread => thread.Join());
                    return seen.Distinct(System.Collections.Generic.ReferenceEqualityComparer.Instance).Count().ToString();
                }
            }
            """));

        Assert.Equal("1", run.Execute());
    }

    [Fact]
    public void A_circle_of_references_neither_overflows_nor_hangs()
    {
        var run = GeneratorRun.Of(FactProject.With(("facts/circle.yaml", """
            organizations:
              a: { name: A, parent: b }
              b: { name: B, parent: a }
            """)).WithSource("""
            public static class Program
            {
                public static string Run()
                {
                    var a = Acme.Facts.Organizations.A;
                    return a.Parent!.Parent!.ToString() + a.Parent!.Parent!.Equals(a) + (a.GetHashCode() == a.Parent!.Parent!.GetHashCode());
                }
            }
            """));

        Assert.Equal("ATrueTrue", run.Execute());
    }

    [Fact]
    public void A_dangling_reference_throws_when_it_is_read_and_names_both_ends()
    {
        var run = GeneratorRun.Of(FactProject.With(("facts/dangling.yaml", """
            organizations:
              a: { name: A, parent: nowhere }
              b: { name: B }
            """)).WithSource("""
            public static class Program
            {
                public static string Run()
                {
                    var name = Acme.Facts.Organizations.A.Name + Acme.Facts.Organizations.B.Name;
                    try { return name + Acme.Facts.Organizations.A.Parent; }
                    catch (System.Exception exception) { return name + ": " + exception.Message; }
                }
            }
            """));

        var said = run.Execute();
        Assert.StartsWith("AB: ", said, StringComparison.Ordinal);
        Assert.Contains("nowhere", said, StringComparison.Ordinal);
        Assert.Contains("parent", said, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void A_misspelt_name_does_not_compile()
    {
        var run = GeneratorRun.Of(Press.WithSource("class A { string name = Acme.Facts.People.AdaBrg.Name; }"));
        var error = Assert.Single(run.Compilation.GetDiagnostics(), diagnostic => diagnostic.Severity == Microsoft.CodeAnalysis.DiagnosticSeverity.Error);
        Assert.Equal("CS0117", error.Id);
    }
}
