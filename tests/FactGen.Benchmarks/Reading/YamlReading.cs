using BenchmarkDotNet.Attributes;
using FactGen.Core.Reading;

namespace FactGen.Benchmarks.Reading;

/// <summary>From YAML text to a tree with spans, against event parsers (no tree) and a document model.</summary>
public class YamlReading
{
    private string[] _texts = [];

    /// <summary>One file of a megabyte, or some hundred small ones.</summary>
    [Params("congress/legislators-current.yaml", "openstates-ak")]
    public string Data { get; set; } = "";

    [GlobalSetup]
    public void Load() => _texts = Data.EndsWith(".yaml", StringComparison.Ordinal) ? [SharedData.Text(Data)] : SharedData.Texts(Data);

    [Benchmark(Baseline = true)]
    public int FactGenTree()
    {
        var count = 0;
        foreach (var text in _texts) count += FactReader.Read("facts.yaml", text).Root.Count;
        return count;
    }

    [Benchmark]
    public int FactGenTreeAndEveryText()
    {
        var length = 0;
        foreach (var text in _texts) length += TreeWalk.Texts(FactReader.Read("facts.yaml", text).Root);
        return length;
    }

    [Benchmark]
    public int YamlDotNetEvents()
    {
        var count = 0;
        foreach (var text in _texts)
        {
            var parser = new YamlDotNet.Core.Parser(new StringReader(text));
            while (parser.MoveNext()) count++;
        }

        return count;
    }

    [Benchmark]
    public int YamlDotNetDocument()
    {
        var count = 0;
        foreach (var text in _texts)
        {
            var stream = new YamlDotNet.RepresentationModel.YamlStream();
            stream.Load(new StringReader(text));
            count += stream.Documents.Count;
        }

        return count;
    }

    [Benchmark]
    public int SharpYamlEvents()
    {
        var count = 0;
        foreach (var text in _texts)
        {
            var parser = SharpYaml.Parser.CreateParser(new StringReader(text));
            while (parser.MoveNext()) count++;
        }

        return count;
    }
}
