using System.Globalization;
using System.Text.RegularExpressions;

namespace FactGen.Core.Tests.Checks;

/// <summary>An example of the table of rules, put into a file.</summary>
/// <param name="Rule">The rule's name.</param>
/// <param name="Id">What breaking it is told as.</param>
/// <param name="Place">In which kind, or how, it stands: <c>user</c>, <c>builtin</c>, <c>nested</c>, <c>through</c>.</param>
/// <param name="Case">What it shows: <c>broken</c>, <c>kept</c>, <c>edge</c>, <c>crossing</c>.</param>
/// <param name="Marked">The file with the marks in it.</param>
internal sealed record RuleExample(string Rule, string Id, string Place, string Case, string Marked)
{
    private const string Fields =
        "n: integer?, m: integer?, text: text?, day: date?, start: date?, end: date?, tags: list<text>, more: list<text>, by: map<text>?, "
        + "money: money?, who: person?, items: { type: list<record>, fields: { n: integer?, money: money? } }";

    private static readonly char[] Marks = ['⟦', '⟧', '‹', '›'];

    /// <summary>The file.</summary>
    public string Text => string.Concat(Marked.Where(static unit => !Marks.Contains(unit)));

    /// <summary>Where the diagnostic has to be, as <c>line:column</c>; null where none may be told.</summary>
    public string? At => PlacesOf('⟦').SingleOrDefault();

    /// <summary>Where its other sides are.</summary>
    public IReadOnlyList<string> Others => PlacesOf('‹');

    /// <summary>What stands between the marks.</summary>
    public string? Span => At is null ? null : Marked[(Marked.IndexOf('⟦', StringComparison.Ordinal) + 1)..Marked.IndexOf('⟧', StringComparison.Ordinal)];

    /// <summary>The examples of a section of the table.</summary>
    public static IEnumerable<RuleExample> Parse(string section)
    {
        var lines = section.Split('\n').Where(static line => line.Length > 0).ToList();
        var (rule, id) = (lines[0].Split(' ')[0], lines[0].Split(' ')[1]);
        var said = lines.Skip(1).Select(static line => line.Split(": ", 2)).ToList();
        var declared = Value("rule");
        var field = Value("field");
        foreach (var (name, facts) in said.Where(static line => line[0] is "broken" or "kept" or "edge").Select(static line => (line[0], line[1])))
        {
            yield return new(rule, id, "user", name, Write(declared, null, null, field, "things:\n" + Entries(facts, "")));
            yield return new(rule, id, "builtin", name, Write(null, declared, null, field, "organizations:\n" + Entries(facts, "name: Name {0}, ")));
            if (Value("nested") is null) yield return new(rule, id, "nested", name, Write(null, null, declared, field, $"things:\n  z: {{ parts: [{string.Join(", ", Records(facts).Select(static record => Item(record)))}] }}\n"));
        }

        if (Value("crossing") is { } crossing) yield return new(rule, id, "through", "crossing", Write(Value("through"), null, null, null, "things:\n" + string.Concat(crossing.Split(" ; ").Select(static entry => $"  {entry}\n"))));

        string? Value(string name) => said.Find(line => line[0] == name)?[1];
    }

    private static string Write(string? user, string? builtIn, string? nested, string? field, string facts)
    {
        var fields = field is null ? Fields : Fields.Replace("text: text?", field, StringComparison.Ordinal);
        return $$"""
            kinds:
              thing:
                collection: things
                fields: { {{fields}}, links: list<thing>, next: thing?, parts: { type: list<record>, fields: { {{Fields}}, links: list<thing>, next: thing? }, rules: {{List(nested)}} } }
                rules: {{List(user)}}
              organization:
                fields: { {{fields}}, links: list<organization>, next: organization? }
                rules: {{List(builtIn)}}
            sources: { gazette: { title: Gazette, published: 2024 } }
            events: { gone: { title: Gone, date: 2010-01-01, classification: departure, people: [life] } }
            people: { life: { name: Life, birth_date: 1960, death_date: 2020-06-01 } }
            {{facts}}
            """;
    }

    private static string List(string? rule) => rule is null ? "[]" : $"[{{ {rule} }}]";

    private static string Entries(string facts, string first) => string.Concat(Records(facts).Select((record, index) =>
    {
        var key = ((char)('a' + index)).ToString();
        var marked = record[0] switch { '!' => $"⟦{key}⟧", '@' => $"‹{key}›", _ => key };
        return $"  {marked}: {{ {string.Format(CultureInfo.InvariantCulture, first, key)}{record[record.IndexOf('{', StringComparison.Ordinal)..][1..].TrimStart()}\n";
    }));

    private static string Item(string record) => record[0] switch
    {
        '!' => $"⟦{record[2..]}⟧",
        '@' => $"‹{record[2..]}›",
        _ => record,
    };

    private static string[] Records(string facts) => Regex.Split(facts, " ; ");

    private List<string> PlacesOf(char mark)
    {
        var places = new List<string>();
        foreach (var (line, number) in Marked.Split('\n').Select(static (line, index) => (line, index + 1)))
        {
            for (var at = line.IndexOf(mark, StringComparison.Ordinal); at >= 0; at = line.IndexOf(mark, at + 1)) places.Add($"{number}:{line[..at].Count(static unit => !Marks.Contains(unit)) + 1}");
        }

        return places;
    }
}
