using System.Text;

namespace FactGen.Benchmarks.Checks;

/// <summary>Facts of the built-in kinds in any number, as a registry has them: every fourth a person, every third a role.</summary>
internal static class ManyFacts
{
    /// <summary>That many entries in a file a kind; a multiple of 100.</summary>
    public static IReadOnlyList<(string Path, string Text)> Of(int entries)
    {
        var n = entries / 100;
        return
        [
            File("sources", "", 5 * n, static i => $"source-{i}: {{ title: Gazette {i}, published: 2024-03-01, language: en }}"),
            File("people", "source: source-0\n", 25 * n, static i => $"person-{i}: {{ name: Person {i}, birth_date: {1940 + (i % 50)}-0{1 + (i % 9)}, aliases: {{ sv: [Person {i}], zh: [人物 {i}] }} }}"),
            File("organizations", "", 5 * n, static i => $"org-{i}: {{ name: Organization {i}, founding_date: {1950 + (i % 50)}{(i % 3 == 1 ? $", parent: org-{i / 2}" : "")} }}"),
            File("posts", "", 10 * n, i => $"post-{i}: {{ title: Chief {i}, organization: org-{i % (5 * n)}, seats: 1 }}"),
            File("roles", "source: source-1\n", 35 * n, i => Role(i, n)),
            File("events", "", 10 * n, i => $"event-{i}: {{ title: Event {i}, date: 2020-0{1 + (i % 9)}-1{i % 10}, people: [person-{i}, person-{i + 1}], organizations: [org-{i % (5 * n)}] }}"),
            File("amounts", "", 10 * n, i => $"amount-{i}: {{ payer: org-{i % (5 * n)}, beneficiary: person-{i}, date: 2023-05, money: {{ value: {i + 1}_000_000 USD, printed: USD {i + 1} million, source: source-2 }} }}"),
        ];
    }

    /// <summary>Holders of a post follow each other, so that every span is compared and none overlaps.</summary>
    private static string Role(int i, int n)
    {
        var year = 2001 + (i / (10 * n) * 4);
        return $"role-{i}: {{ person: person-{i % (25 * n)}, post: post-{i % (10 * n)}, start_date: {year}-03-01, end_date: {{ value: {year + 3}-03-14, printed: 14 March {year + 3}, at: 2 }} }}";
    }

    private static (string Path, string Text) File(string collection, string head, int count, Func<int, string> entry)
    {
        var text = new StringBuilder(head).Append(collection).Append(":\n");
        for (var i = 0; i < count; i++) text.Append("  ").Append(entry(i)).Append('\n');
        return ($"facts/{collection}.yaml", text.ToString());
    }
}
