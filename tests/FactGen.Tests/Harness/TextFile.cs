using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace FactGen.Tests.Harness;

/// <summary>An additional file held in memory.</summary>
/// <param name="path">The full path.</param>
/// <param name="text">What it holds.</param>
/// <param name="item">The item that the package makes an additional file of: <c>FactFile</c>, <c>FactText</c>; null where there is no package.</param>
internal sealed class TextFile(string path, string text, string? item = null) : AdditionalText
{
    public string? Item => item;

    private readonly SourceText _text = SourceText.From(text, Encoding.UTF8);

    public override string Path => path;

    public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
}
