using FactGen.Benchmarks.Workloads;

namespace FactGen.Benchmarks.Running;

/// <summary>The program that reads the facts when they are first needed, the fastest usual way.</summary>
internal static class JsonProgram
{
    /// <summary>The name of the embedded file.</summary>
    public const string Resource = "facts.json";

    /// <summary>Does what <see cref="FactsProgram.Source"/> does.</summary>
    public static string Source(WorkFact first) => $$"""
        using System;
        using System.Collections.Frozen;
        using System.Collections.Generic;
        using System.Text.Json;
        using System.Text.Json.Serialization;

        Clock.Time(args[0] == "first" ? First : Every);

        static long First() => Facts.People["{{first.Key}}"].Name.Length;

        static long Every()
        {
            long sum = 0;
            foreach (var organization in Facts.Organizations.Values)
            {
                sum += organization.Name.Length + organization.Classification!.Length + Year(organization.FoundingDate);
            }

            foreach (var post in Facts.Posts.Values) sum += post.Title.Length + Facts.Organizations[post.Organization].Name.Length + (post.Seats ?? 0);
            foreach (var person in Facts.People.Values)
            {
                sum += person.Name.Length + Year(person.BirthDate) + (person.Summary?.Length ?? 0);
                if (person.Aliases is { } aliases && aliases.TryGetValue("en", out var names)) sum += names[0].Length;
            }

            foreach (var role in Facts.Roles.Values)
            {
                sum += Facts.People[role.Person].Name.Length + Facts.Posts[role.Post].Title.Length + Year(role.StartDate) + Year(role.EndDate);
            }

            foreach (var amount in Facts.Amounts.Values)
            {
                sum += Facts.Organizations[amount.Beneficiary].Name.Length + (long)amount.Money + amount.Currency.Length + amount.Purpose!.Length + Year(amount.Date);
            }

            return sum;
        }

        static int Year(DateOnly? date) => date is { } day ? day.Year : 0;

        static class Facts
        {
            private static readonly Root Read = Load();
            public static readonly FrozenDictionary<string, Organization> Organizations = Read.Organizations.ToFrozenDictionary();
            public static readonly FrozenDictionary<string, Post> Posts = Read.Posts.ToFrozenDictionary();
            public static readonly FrozenDictionary<string, Person> People = Read.People.ToFrozenDictionary();
            public static readonly FrozenDictionary<string, Role> Roles = Read.Roles.ToFrozenDictionary();
            public static readonly FrozenDictionary<string, Amount> Amounts = Read.Amounts.ToFrozenDictionary();

            private static Root Load()
            {
                using var stream = typeof(Facts).Assembly.GetManifestResourceStream("{{Resource}}")!;
                return JsonSerializer.Deserialize(stream, FactsContext.Default.Root)!;
            }
        }

        sealed class Root
        {
            public Dictionary<string, Organization> Organizations { get; set; } = null!;
            public Dictionary<string, Post> Posts { get; set; } = null!;
            public Dictionary<string, Person> People { get; set; } = null!;
            public Dictionary<string, Role> Roles { get; set; } = null!;
            public Dictionary<string, Amount> Amounts { get; set; } = null!;
        }

        // Settable properties: the serializer fills them faster than constructors.
        sealed record Organization { public string Name { get; set; } = ""; public string? Classification { get; set; } public DateOnly? FoundingDate { get; set; } }
        sealed record Post { public string Title { get; set; } = ""; public string Organization { get; set; } = ""; public long? Seats { get; set; } }
        sealed record Person
        {
            public string Name { get; set; } = "";
            public DateOnly? BirthDate { get; set; }
            public Dictionary<string, string[]>? Aliases { get; set; }
            public string? Summary { get; set; }
        }
        sealed record Role { public string Person { get; set; } = ""; public string Post { get; set; } = ""; public DateOnly? StartDate { get; set; } public DateOnly? EndDate { get; set; } }
        sealed record Amount
        {
            public string Beneficiary { get; set; } = "";
            public decimal Money { get; set; }
            public string Currency { get; set; } = "";
            public string? Purpose { get; set; }
            public DateOnly? Date { get; set; }
        }

        [JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower, GenerationMode = JsonSourceGenerationMode.Metadata)]
        [JsonSerializable(typeof(Root))]
        sealed partial class FactsContext : JsonSerializerContext;
        """;
}
