namespace FactGen.Tests.Harness;

/// <summary>A small newsroom, for tests of code that uses facts.</summary>
internal static class Press
{
    public const string Facts = """
        kinds:
          release:
            collection: releases
            constants: true
            period: [released, end_of_life]
            fields: { title: text, released: date?, end_of_life: date?, downloads: integer? }
        source: gazette
        sources:
          gazette: { title: The Morning Gazette, published: 2024-03-15 }
        people:
          ada-berg: { name: Ada Berg, aliases: { zh: [阿达·贝里] } }
          bo-lind: { name: Bo Lind, status: disputed, note: two sources differ }
          cy-holm: { name: Cy Holm, status: retracted }
          di-moe: { name: Di Moe, rank: deprecated }
        organizations:
          acme: { name: Acme }
        posts:
          acme-cfo: { organization: acme, title: Chief Financial Officer }
        roles:
          ada-berg-cfo: { person: ada-berg, post: acme-cfo, start_date: 2018-03, end_date: 2024-03-14 }
          bo-lind-cfo: { person: bo-lind, post: acme-cfo, start_date: 2024-03-14 }
          ada-berg-chair: { person: ada-berg, organization: acme, title: Chair, end_date: { value: 2024-03-10, status: planned } }
        amounts:
          series-a: { beneficiary: acme, money: 3_200_000 EUR }
          series-b: { beneficiary: acme, money: { value: 450_000_000 USD, status: disputed } }
          grant: { beneficiary: acme, money: 1_000_000 USD }
        releases:
          one: { title: Acme One, released: 2020, end_of_life: 2023-06, downloads: 731_204 }
          two: { title: Acme Two, released: 2023 }
        """;

    public static FactProject Project { get; } = FactProject.With(("facts/press.yaml", Facts));

    /// <summary>The newsroom with a program of these statements.</summary>
    public static FactProject Program(string statements) => Project.WithSource($$"""
        using System;
        using System.Linq;
        using Acme;

        public static class Program
        {
            public static void Run(string name)
            {
        {{statements}}
            }
        }
        """);

    /// <summary>The newsroom with a type of these members.</summary>
    public static FactProject Members(string members) => Project.WithSource($$"""
        using System;
        using Acme;

        internal sealed class Report
        {
        {{members}}
        }
        """);
}
