using FactGen.Benchmarks.Workloads;

namespace FactGen.Benchmarks.Running;

/// <summary>The program that uses facts through FactGen.</summary>
internal static class FactsProgram
{
    /// <summary>Touches one fact (<c>first</c>), or every value of every fact (<c>all</c>).</summary>
    /// <param name="first">The person that is touched first.</param>
    public static string Source(WorkFact first) => $$"""
        using Acme;

        Clock.Time(args[0] == "first" ? First : Every);

        static long First() => Facts.People.All[PersonId.{{first.Name}}].Name.Length;

        static long Every()
        {
            long sum = 0;
            foreach (var organization in Facts.Organizations.All)
            {
                sum += organization.Name.Length + organization.Classification!.Length + Year(organization.FoundingDate);
            }

            foreach (var post in Facts.Posts.All) sum += post.Title.Length + post.Organization.Name.Length + (post.Seats ?? 0);
            foreach (var person in Facts.People.All)
            {
                sum += person.Name.Length + Year(person.BirthDate) + (person.Summary?.Length ?? 0);
                if (person.Aliases.TryGetValue("en", out var names)) sum += names[0].Length;
            }

            foreach (var role in Facts.Roles.All) sum += role.Person.Name.Length + role.Post!.Title.Length + Year(role.StartDate) + Year(role.EndDate);
            foreach (var amount in Facts.Amounts.All)
            {
                sum += amount.Beneficiary!.Name.Length + (long)amount.Money.Amount + amount.Money.Currency.ToString().Length + amount.Purpose!.Length + Year(amount.Date);
            }

            return sum;
        }

        static int Year(FactDate? date) => date is { Earliest: { } day } ? day.Year : 0;
        """;

    /// <summary>Counts the facts that are built, from outside of the generated code.</summary>
    public static string Counting(WorkFact first) => $$"""
        using Acme;

        Clock.Time(static () => Facts.People.All[PersonId.{{first.Name}}].Name.Length - Built.Count);

        static class Built
        {
            public static int Count;
            public static bool One() => ++Count > 0;
        }

        namespace Acme
        {
            partial record Organization { private readonly bool _built = Built.One(); }
            partial record Post { private readonly bool _built = Built.One(); }
            partial record Person { private readonly bool _built = Built.One(); }
            partial record Role { private readonly bool _built = Built.One(); }
            partial record Amount { private readonly bool _built = Built.One(); }
        }
        """;
}
