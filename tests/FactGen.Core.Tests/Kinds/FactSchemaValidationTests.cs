using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using FactGen.Core.Reading;
using FactGen.Core.Tests.Reading.Conformance;
using Json.Schema;

namespace FactGen.Core.Tests.Kinds;

/// <summary>The schema in docs, as a validator of JSON Schema 2020-12 reads it: it accepts fact files and tells mistakes.</summary>
public sealed class FactSchemaValidationTests
{
    private const string SchemaPath = "docs/schema/facts.schema.json";
    private static readonly string Root = SharedData.RepositoryRoot();
    private static readonly JsonSchema Schema = JsonSchema.FromText(File.ReadAllText(Path.Combine(Root, SchemaPath)));

    public static TheoryData<string> FactFiles { get; } =
    [
        .. new[] { "facts", "tests/FactGen.Tests/RealData/Kinds" }
            .SelectMany(static folder => Directory.GetFiles(Path.Combine(Root, folder), "*", SearchOption.AllDirectories))
            .Append(Path.Combine(Root, "src/FactGen.Core/Kinds/BuiltIn.kinds.yaml"))
            .Select(static path => Path.GetRelativePath(Root, path))
            .Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(FactFiles))]
    public void Every_fact_file_of_the_repository_is_valid(string path) => AssertValid(path, File.ReadAllText(Path.Combine(Root, path)));

    [Theory]
    [MemberData(nameof(FormatReferenceTests.Examples), MemberType = typeof(FormatReferenceTests))]
    public void Every_example_of_the_reference_is_valid(string language, string text) => AssertValid("facts/example." + language, text);

    [Theory]
    [InlineData("people: { ada: { nmae: Ada } }", "/people/ada")]
    [InlineData("people: { ada: { birth_date: 1970 } }", "/people/ada")]
    [InlineData("people: { ada: { name: [Ada] } }", "/people/ada/name")]
    [InlineData("people: { ada: { name: Ada, aliases: [Ada] } }", "/people/ada/aliases")]
    [InlineData("people: { ada: { name: { value: Ada, statsu: reported } } }", "/people/ada/name")]
    [InlineData("people: { ada: { name: { value: Ada, status: rumoured } } }", "/people/ada/name/status")]
    [InlineData("people: [{ name: Ada }]", "/people")]
    [InlineData("roles: { cfo: { person: ada, acting: maybe } }", "/roles/cfo/acting")]
    [InlineData("posts: { cfo: { title: CFO, organization: acme, seats: one } }", "/posts/cfo/seats")]
    [InlineData("amounts: { gift: { money: { amount: 3, currency: USD, bond: about } } }", "/amounts/gift/money")]
    [InlineData("kinds: { a: { colection: as } }", "/kinds/a/colection")]
    [InlineData("kinds: { a: { collection: as, fields: { x: { type: text, minn: 3 } } } }", "/kinds/a/fields/x")]
    [InlineData("source: [a]", "/source")]
    public void A_mistake_is_told_at_its_place(string text, string place)
    {
        var results = Evaluate("facts/wrong.yaml", text);
        Assert.False(results.IsValid);
        Assert.Contains(place, Faults(results).Select(static fault => fault.InstanceLocation.ToString()));
    }

    /// <summary>A schema of the built-in kinds cannot know these, and must not call them wrong.</summary>
    [Theory]
    [InlineData("people: { ada: { name: Ada, email: a@b } }")]
    [InlineData("rockets: { one: { stages: 3 } }")]
    public void What_the_user_s_kinds_add_is_left_to_the_build(string text) => AssertValid("facts/own.yaml", text);

    /// <summary>The one line that the pages show is the schema's own id, and the address of its file in the repository.</summary>
    [Theory]
    [InlineData("README.md")]
    [InlineData("docs/getting-started.md")]
    [InlineData("docs/format.md")]
    public void The_line_for_editors_leads_to_the_schema(string document)
    {
        var line = Regex.Match(File.ReadAllText(Path.Combine(Root, document)), @"# yaml-language-server: \$schema=(\S+)");
        var repository = XDocument.Load(Path.Combine(Root, "Directory.Build.props")).Descendants("RepositoryUrl").Single().Value;

        Assert.Equal($"{repository}/raw/main/{SchemaPath}", line.Groups[1].Value);
        Assert.Equal(JsonNode.Parse(File.ReadAllText(Path.Combine(Root, SchemaPath)))!["$id"]!.GetValue<string>(), line.Groups[1].Value);
    }

    private static void AssertValid(string path, string text)
    {
        var results = Evaluate(path, text);
        Assert.True(results.IsValid, string.Join("\n", Faults(results).Select(static fault =>
            $"{fault.InstanceLocation} {string.Join(", ", fault.Errors!.Values)} ({fault.EvaluationPath})")));
    }

    private static EvaluationResults Evaluate(string path, string text)
    {
        var document = FactReader.Read(path, text, TestContext.Current.CancellationToken);
        Assert.Empty(document.Findings.Select(Declared.Show));
        var json = JsonSerializer.SerializeToElement(JsonComparer.ToJson(document.Root));
        return Schema.Evaluate(json, new() { OutputFormat = OutputFormat.List });
    }

    private static IEnumerable<EvaluationResults> Faults(EvaluationResults results) =>
        (results.Details ?? []).Prepend(results).Where(static result => !result.IsValid && result.Errors is { Count: > 0 });
}
