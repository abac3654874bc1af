using System.Text.Json;
using System.Text.Json.Nodes;
using FactGen.Core.Kinds;
using FactGen.Core.Kinds.Rules;
using FactGen.Core.Kinds.Schema;

namespace FactGen.Core.Tests.Kinds;

public sealed class FactSchemaTests
{
    private static readonly string Written = FactSchema.Write(BuiltInKinds.Catalog);
    private static readonly JsonNode Schema = JsonNode.Parse(Written)!;

    /// <summary>After a change of the built-in kinds or the language, set FACTGEN_ACCEPT=1 once.</summary>
    [Fact]
    public void The_schema_in_docs_is_that_of_the_built_in_kinds()
    {
        var path = Path.Combine(SharedData.RepositoryRoot(), "docs", "schema", "facts.schema.json");
        if (Environment.GetEnvironmentVariable("FACTGEN_ACCEPT") == "1") File.WriteAllText(path, Written);
        Assert.Equal(File.ReadAllText(path), Written);
    }

    [Fact]
    public void Every_collection_is_a_member_of_the_root()
    {
        var properties = Schema["properties"]!.AsObject().Select(static pair => pair.Key);
        Assert.Equal(["$schema", "source", "kinds", .. BuiltInKinds.Catalog.Kinds.Select(static kind => kind.Collection).OfType<string>()], properties);
    }

    [Fact]
    public void An_entry_needs_what_has_no_default_and_may_not_be_absent()
    {
        Assert.Equal(["person"], Required("role"));
        Assert.Equal(["title", "date"], Required("event"));
        Assert.Equal(["name"], Required("person"));
        Assert.Null(Schema["$defs"]!["entry of product"]);
    }

    [Fact]
    public void Every_reference_leads_to_a_definition()
    {
        var defined = Schema["$defs"]!.AsObject().Select(static pair => pair.Key).ToHashSet();
        var references = All(Schema).OfType<JsonObject>().Where(static node => node["$ref"] is JsonValue).Select(static node => Uri.UnescapeDataString(node["$ref"]!.GetValue<string>())).ToList();
        Assert.NotEmpty(references);
        Assert.All(references, reference => Assert.Contains(reference["#/$defs/".Length..], defined));
    }

    [Fact]
    public void Every_rule_can_be_completed()
    {
        var field = Schema["$defs"]!["field"]!["anyOf"]![2]!["properties"]!.AsObject();
        var rule = Schema["$defs"]!["rule"]!["anyOf"]![1]!["properties"]!.AsObject();
        Assert.All(RuleSignatures.All, signature =>
        {
            Assert.Equal(signature.IsForFields, field.ContainsKey(signature.Name));
            Assert.Equal(signature.IsForRecords, rule.ContainsKey(signature.Name));
        });
        Assert.Equal(["no_overlap", "citation_needed"], Schema["$defs"]!["rule"]!["anyOf"]![0]!["enum"]!.AsArray().Select(static word => word!.GetValue<string>()));
    }

    [Fact]
    public void Kinds_of_the_user_are_written_the_same_way()
    {
        var catalog = Declared.In("""
            kinds:
              größe:
                collection: größen
                summary: "He said \"\U0001F600\"."
                fields:
                  state: [open, 1, 'true']
                  parts: { type: list<record>, fields: { source: text } }
                  years: { type: map<integer>, keys: integer }
            """).Healthy;
        var schema = JsonNode.Parse(FactSchema.Write(catalog))!;
        Assert.Null(schema["$id"]);
        Assert.Equal("#/$defs/entry%20of%20gr%C3%B6%C3%9Fe", schema["properties"]!["größen"]!["additionalProperties"]!["$ref"]!.GetValue<string>());
        var entry = schema["$defs"]!["entry of größe"]!;
        Assert.Equal("He said \"\U0001F600\".", entry["description"]!.GetValue<string>());
        Assert.Equal("""["open","1",1,"true",true]""", entry["properties"]!["state"]!["anyOf"]![0]!["enum"]!.ToJsonString());
        Assert.Single(entry["properties"]!["parts"]!["anyOf"]!.AsArray());
        Assert.Equal(JsonValueKind.Object, entry["properties"]!["years"]!["anyOf"]![0]!["propertyNames"]!.GetValueKind());
    }

    private static IEnumerable<string> Required(string kind) => Schema["$defs"]!["entry of " + kind]!["required"]!.AsArray().Select(static name => name!.GetValue<string>());

    private static IEnumerable<JsonNode> All(JsonNode node) => node switch
    {
        JsonObject members => members.Where(static pair => pair.Value is not null).SelectMany(static pair => All(pair.Value!)).Prepend(node),
        JsonArray items => items.SelectMany(static item => All(item!)).Prepend(node),
        _ => [node],
    };
}
