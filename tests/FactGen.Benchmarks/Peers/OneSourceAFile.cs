using System.Globalization;
using System.Text;
using FactGen.Benchmarks.Workloads;
using FactGen.Core.Reading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace FactGen.Benchmarks.Peers;

/// <summary>What most generators over additional files do: one generated source a file, the whole of it.</summary>
/// <remarks>It reads with FactGen's own reader and writes the same records as <see cref="RecordsWriter"/>, so that what is compared is how outputs are cut.</remarks>
internal sealed class OneSourceAFile : IIncrementalGenerator
{
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        context.RegisterPostInitializationOutput(static output => output.AddSource("Types.g.cs", SourceText.From(RecordsWriter.Types, Encoding.UTF8)));
        context.RegisterSourceOutput(context.AdditionalTextsProvider, static (output, file) =>
        {
            if (file.GetText(output.CancellationToken) is not { } text) return;

            var document = FactReader.Read(file.Path, text.ToString(), output.CancellationToken);
            output.AddSource(Path.GetFileNameWithoutExtension(file.Path) + ".g.cs", SourceText.From(RecordsWriter.Records(Facts(document.Root)), Encoding.UTF8));
        });
    }

    private static IEnumerable<WorkFact> Facts(FactNode root)
    {
        foreach (var collection in root.Entries)
        {
            foreach (var fact in collection.Value.Entries)
            {
                yield return new(collection.Key.Text, fact.Key.Text, [.. fact.Value.Entries.Select(Value)]);
            }
        }
    }

    private static WorkValue Value(FactEntry field)
    {
        var name = field.Key.Text;
        if (field.Value.Kind == NodeKind.Mapping) return new(name, Form.Aliases, field.Value.Entries.First().Value.Items.First().Text);

        var text = field.Value.Text;
        return name switch
        {
            "person" => new(name, Form.Reference, text, "people"),
            "post" => new(name, Form.Reference, text, "posts"),
            "organization" or "beneficiary" => new(name, Form.Reference, text, "organizations"),
            "money" => new(name, Form.Money, text),
            "seats" => new(name, Form.Integer, text),
            _ => new(name, DateOnly.TryParse(text, CultureInfo.InvariantCulture, out _) ? Form.Date : Form.Text, text),
        };
    }
}
