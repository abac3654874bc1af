using System.Text.Json;
using BenchmarkDotNet.Attributes;
using FactGen.Core.Reading;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace FactGen.Benchmarks.Reading;

/// <summary>From JSON text to a tree.</summary>
public class JsonReading
{
    private string _text = "";

    [GlobalSetup]
    public void Load() => _text = SharedData.Text("congress/legislators-current.json");

    [Benchmark(Baseline = true)]
    public int FactGenTree() => FactReader.Read("facts.json", _text).Root.Count;

    [Benchmark]
    public int FactGenTreeAndEveryText() => TreeWalk.Texts(FactReader.Read("facts.json", _text).Root);

    /// <summary>Has no lines and no spans.</summary>
    [Benchmark]
    public int SystemTextJsonDocument()
    {
        using var document = JsonDocument.Parse(_text);
        return document.RootElement.GetArrayLength();
    }

    [Benchmark]
    public int SystemTextJsonDocumentAndEveryText()
    {
        using var document = JsonDocument.Parse(_text);
        return TreeWalk.Texts(document.RootElement);
    }

    /// <summary>Makes the texts as it reads.</summary>
    [Benchmark]
    public int NewtonsoftTreeWithLines()
    {
        using var reader = new JsonTextReader(new StringReader(_text)) { DateParseHandling = DateParseHandling.None };
        return ((JArray)JToken.ReadFrom(reader, new JsonLoadSettings { LineInfoHandling = LineInfoHandling.Load })).Count;
    }
}
