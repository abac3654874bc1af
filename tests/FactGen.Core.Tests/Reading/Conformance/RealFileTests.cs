using System.Text.Json;
using FactGen.Core.Reading;
using YamlDotNet.Core.Events;

namespace FactGen.Core.Tests.Reading.Conformance;

/// <summary>Real files read as an independent parser reads them.</summary>
public sealed class RealFileTests(ITestOutputHelper output)
{
    [Fact]
    public void Every_scalar_of_real_yaml_has_the_text_and_place_that_yamldotnet_gives()
    {
        var texts = Directory.EnumerateFiles(SharedData.Folder("openstates-ak"), "*.yml", SearchOption.AllDirectories).Select(File.ReadAllText)
            .Append(SharedData.Text("congress", "legislators-current.yaml")).ToList();
        var scalars = 0;
        foreach (var text in texts)
        {
            var document = Read.Yaml(text);
            Assert.Empty(document.Findings);
            var ours = Scalars(document.Root).Select(node => (node.Text, node.Span.Start)).ToList();
            Assert.Equal(Oracle(text), ours);
            scalars += ours.Count;
        }

        output.WriteLine($"real YAML: {texts.Count} files, {scalars} scalars as YamlDotNet has them");
    }

    [Fact]
    public void The_json_twin_of_real_yaml_is_the_same_tree_and_that_of_system_text_json()
    {
        var json = SharedData.Text("congress", "legislators-current.json");
        var document = Read.Json(json);
        Assert.Empty(document.Findings);
        using var oracle = JsonDocument.Parse(json);
        Assert.True(AreEqual(document.Root, oracle.RootElement));
        var yaml = Read.Yaml(SharedData.Text("congress", "legislators-current.yaml"));
        Assert.Equal(537, yaml.Root.Count);
        Assert.True(AreEqual(yaml.Root, oracle.RootElement));
    }

    private static bool AreEqual(FactNode node, JsonElement json) => node.Kind switch
    {
        NodeKind.Sequence => node.Count == json.GetArrayLength() && node.Items.Zip(json.EnumerateArray()).All(pair => AreEqual(pair.First, pair.Second)),
        NodeKind.Mapping => node.Count == json.EnumerateObject().Count()
            && node.Entries.Zip(json.EnumerateObject()).All(pair => pair.First.Key.Text == pair.Second.Name && AreEqual(pair.First.Value, pair.Second.Value)),
        _ when json.ValueKind == JsonValueKind.Null => node.IsNull,
        _ => node.Text == (json.ValueKind == JsonValueKind.String ? json.GetString() : json.GetRawText()),
    };

    private static IEnumerable<FactNode> Scalars(FactNode node) => node.Kind == NodeKind.Scalar
        ? [node]
        : node.Items.SelectMany(Scalars).Concat(node.Entries.SelectMany(entry => Scalars(entry.Key).Concat(Scalars(entry.Value))));

    private static List<(string Text, int Start)> Oracle(string text)
    {
        var parser = new YamlDotNet.Core.Parser(new StringReader(text));
        var scalars = new List<(string, int)>();
        while (parser.MoveNext())
        {
            if (parser.Current is Scalar scalar) scalars.Add((scalar.Value, (int)scalar.Start.Index));
        }

        return scalars;
    }
}
