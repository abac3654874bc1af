using System.Globalization;
using System.Text;
using FactGen.Benchmarks.Workloads;

namespace FactGen.Benchmarks.Peers;

/// <summary>Writes the facts as a person would write them in C#: static readonly records, one a fact.</summary>
internal static class RecordsWriter
{
    /// <summary>The records' types.</summary>
    public const string Types = """
        using System;
        using System.Collections.Generic;

        namespace Peer;

        public sealed record Organization(string Key, string Name, string? Classification = null, DateOnly? FoundingDate = null);
        public sealed record Post(string Key, string Title, Organization Organization, long? Seats = null);
        public sealed record Person(string Key, string Name, DateOnly? BirthDate = null, IReadOnlyDictionary<string, IReadOnlyList<string>>? Aliases = null, string? Summary = null);
        public sealed record Role(string Key, Person Person, Post Post, DateOnly? StartDate = null, DateOnly? EndDate = null);
        public sealed record Amount(string Key, Organization Beneficiary, decimal Money, string Currency, string? Purpose = null, DateOnly? Date = null);
        """;

    private static readonly Dictionary<string, string> Singular = new()
    {
        ["organizations"] = "Organization",
        ["posts"] = "Post",
        ["people"] = "Person",
        ["roles"] = "Role",
        ["amounts"] = "Amount",
    };

    /// <summary>So many files of records, and one of their types.</summary>
    public static IEnumerable<(string Path, string Text)> Write(IReadOnlyList<WorkFact> facts, int files) =>
        facts.Chunk((facts.Count + files - 1) / files)
            .Select((chunk, number) => ($"Records{number}.cs", Records(chunk)))
            .Prepend(("Types.cs", Types));

    /// <summary>One file of records.</summary>
    public static string Records(IEnumerable<WorkFact> facts)
    {
        var text = new StringBuilder("using System;\nusing System.Collections.Generic;\n\nnamespace Peer;\n");
        foreach (var collection in facts.GroupBy(fact => fact.Collection))
        {
            text.Append("\npublic static partial class ").Append(WorkFact.Pascal(collection.Key)).Append("\n{\n");
            foreach (var fact in collection)
            {
                text.Append("    public static readonly ").Append(Singular[fact.Collection]).Append(' ').Append(fact.Name).Append(" = new(\"").Append(fact.Key).Append('"');
                foreach (var value in fact.Values) text.Append(", ").Append(WorkFact.Pascal(value.Field)).Append(": ").Append(Expression(value));
                text.Append(");\n");
            }

            text.Append("}\n");
        }

        return text.ToString();
    }

    private static string Expression(WorkValue value) => value.Form switch
    {
        Form.Text => $"\"{value.Text}\"",
        Form.Integer => value.Text,
        Form.Date => Date(DateOnly.Parse(value.Text, CultureInfo.InvariantCulture)),
        Form.Money => $"{value.Text.Split(' ')[0]}m, Currency: \"{value.Text.Split(' ')[1]}\"",
        Form.Aliases => $"new Dictionary<string, IReadOnlyList<string>> {{ [\"en\"] = new[] {{ \"{value.Text}\" }} }}",
        _ => $"{WorkFact.Pascal(value.To)}.{WorkFact.Pascal(value.Text)}",
    };

    private static string Date(DateOnly date) => $"new DateOnly({date.Year}, {date.Month}, {date.Day})";
}
