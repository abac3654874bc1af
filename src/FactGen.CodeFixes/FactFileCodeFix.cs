using System.Collections.Immutable;
using System.Composition;
using FactGen.Core.Findings;
using FactGen.Core.Fixes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace FactGen.CodeFixes;

/// <summary>Mends a fact file: from the C# that is made from it, where every host looks for fixes (FACT9010), and from the fact file itself where the host offers fixes there.</summary>
[ExportCodeFixProvider(
    LanguageNames.CSharp,
    Name = nameof(FactFileCodeFix),
    DocumentKinds = [nameof(TextDocumentKind.Document), nameof(TextDocumentKind.AdditionalDocument)],
    DocumentExtensions = [".cs", ".yaml", ".yml", ".json"])]
[Shared]
public sealed class FactFileCodeFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = FactFixes.Ids.Append(FindingIds.MendableFile).ToImmutableArray();

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => FactFileFixAll.Instance;

    /// <inheritdoc/>
    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            if (FileEdits.Of(diagnostic) is not { } edits) continue;
            var solution = context.TextDocument.Project.Solution;
            var project = context.TextDocument.Project.Id;

            // One key for all of them: whoever fixes all wants every file mended, each fault in its own way.
            context.RegisterCodeFix(
                CodeAction.Create(edits.Title, cancellationToken => FileEdits.ApplyAsync(solution, project, [edits], cancellationToken), nameof(FactFileCodeFix)),
                diagnostic);
        }

        return Task.CompletedTask;
    }
}
