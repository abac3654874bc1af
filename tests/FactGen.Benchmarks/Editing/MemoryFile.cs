using FactGen.Benchmarks.Workloads;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace FactGen.Benchmarks.Editing;

/// <summary>An additional file in memory, with a text of its own that no cache knows.</summary>
internal sealed class MemoryFile(WorkFile file) : AdditionalText
{
    private readonly SourceText _text = SourceText.From(file.Text);

    public override string Path => MemoryOptions.Root + file.Path;

    public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
}
