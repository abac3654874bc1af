using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using FactGen.Core.Reading;

namespace FactGen.Core.Tests.Reading.Conformance;

/// <summary>A node as a JSON value under the core schema (YAML 1.2.2 §10.3), and compared with one.</summary>
internal static partial class JsonComparer
{
    private const string TagPrefix = "tag:yaml.org,2002:";

    public static bool AreEqual(FactNode node, JsonElement json) => node.Kind switch
    {
        NodeKind.Sequence => json.ValueKind == JsonValueKind.Array
            && json.GetArrayLength() == node.Count
            && node.Items.Zip(json.EnumerateArray()).All(pair => AreEqual(pair.First, pair.Second)),
        NodeKind.Mapping => json.ValueKind == JsonValueKind.Object
            && json.EnumerateObject().Count() == node.Count
            && node.Entries.All(entry => json.TryGetProperty(KeyText(entry.Key), out var value) && AreEqual(entry.Value, value)),
        _ => IsEqualScalar(node, json),
    };

    // The suite's JSON writes a key that is no text as its text; null is empty.
    private static string KeyText(FactNode key) => key.IsNull ? "" : key.Text;

    private static bool IsEqualScalar(FactNode node, JsonElement json)
    {
        var text = node.Text;
        return Resolve(node, text) switch
        {
            "null" => json.ValueKind == JsonValueKind.Null,
            "bool" => json.ValueKind == (text is "true" or "True" or "TRUE" ? JsonValueKind.True : JsonValueKind.False),
            "int" or "float" => json.ValueKind == JsonValueKind.Number && Number(text).Equals(json.GetDouble()),
            _ => json.ValueKind == JsonValueKind.String && json.GetString() == text,
        };
    }

    /// <summary>The value as a YAML language server sees it.</summary>
    public static JsonNode? ToJson(FactNode node) => node.Kind switch
    {
        NodeKind.Sequence => new JsonArray([.. node.Items.Select(ToJson)]),
        NodeKind.Mapping => new JsonObject(node.Entries.Select(static entry => KeyValuePair.Create(KeyText(entry.Key), ToJson(entry.Value)))),
        _ => Resolve(node, node.Text) switch
        {
            "null" => null,
            "bool" => JsonValue.Create(node.Text is "true" or "True" or "TRUE"),
            "int" or "float" => JsonValue.Create(Number(node.Text)),
            _ => JsonValue.Create(node.Text),
        },
    };

    private static string Resolve(FactNode node, string text)
    {
        if (node.Tag is { } tag) return tag.StartsWith(TagPrefix, StringComparison.Ordinal) ? tag[TagPrefix.Length..] : "str";
        if (node.Style != ScalarStyle.Plain) return "str";
        if (node.IsNull) return "null";
        if (Boolean().IsMatch(text)) return "bool";
        return Integer().IsMatch(text) ? "int" : Float().IsMatch(text) ? "float" : "str";
    }

    private static double Number(string text) =>
        text.StartsWith("0o", StringComparison.Ordinal) ? Convert.ToInt64(text[2..], 8)
        : text.StartsWith("0x", StringComparison.Ordinal) ? Convert.ToInt64(text[2..], 16)
        : double.Parse(text, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(true|True|TRUE|false|False|FALSE)$", RegexOptions.CultureInvariant)]
    private static partial Regex Boolean();

    [GeneratedRegex(@"^([-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+)$", RegexOptions.CultureInvariant)]
    private static partial Regex Integer();

    [GeneratedRegex(@"^[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Float();
}
