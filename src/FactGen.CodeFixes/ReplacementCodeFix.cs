using FactGen.Core.Fixes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace FactGen.CodeFixes;

/// <summary>Puts the C# that a diagnostic carries in place of what it underlines.</summary>
public abstract class ReplacementCodeFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            if (!diagnostic.Properties.TryGetValue(FixProperties.Replacement, out var code) || code is null) continue;
            var document = context.Document;
            context.RegisterCodeFix(CodeAction.Create("Write " + code, token => ReplaceAsync(document, diagnostic.Location.SourceSpan, code, token), GetType().Name), diagnostic);
        }

        return Task.CompletedTask;
    }

    /// <summary>What stands in place of the underlined text.</summary>
    private protected virtual string Written(SyntaxNode root, TextSpan span, string code) => code;

    /// <summary>By text: everything else, comments and blanks included, stays as it is.</summary>
    private async Task<Document> ReplaceAsync(Document document, TextSpan span, string code, CancellationToken cancellationToken)
    {
        var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        return root is null ? document : document.WithText(text.WithChanges(new TextChange(span, Written(root, span, code))));
    }
}
