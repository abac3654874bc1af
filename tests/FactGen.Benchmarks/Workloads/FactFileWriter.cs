using System.Text;

namespace FactGen.Benchmarks.Workloads;

/// <summary>Writes facts as people write them: block style, one field a line.</summary>
internal static class FactFileWriter
{
    /// <summary>The facts, in their order, in so many files of the same size.</summary>
    public static IReadOnlyList<WorkFile> Write(IReadOnlyList<WorkFact> facts, int files) =>
    [
        .. facts.Chunk((facts.Count + files - 1) / files).Select((chunk, number) => new WorkFile($"facts/facts-{number:D5}.yaml", Text(chunk))),
    ];

    private static string Text(IEnumerable<WorkFact> facts)
    {
        var text = new StringBuilder();
        foreach (var collection in facts.GroupBy(fact => fact.Collection))
        {
            text.Append(collection.Key).Append(":\n");
            foreach (var fact in collection)
            {
                text.Append("  ").Append(fact.Key).Append(":\n");
                foreach (var value in fact.Values) text.Append("    ").Append(value.Field).Append(": ").Append(Scalar(value)).Append('\n');
            }
        }

        return text.ToString();
    }

    private static string Scalar(WorkValue value) => value.Form == Form.Aliases ? $"{{ en: [{value.Text}] }}" : value.Text;
}
