using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace FactGen.CodeFixes;

/// <summary>Mends all fact files of a document, project or solution at once. Roslyn's own way of fixing all merges C# documents only.</summary>
internal sealed class FactFileFixAll : FixAllProvider
{
    /// <summary>The only one: it has no state.</summary>
    public static readonly FactFileFixAll Instance = new();

    /// <inheritdoc/>
    public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() => [FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution];

    /// <inheritdoc/>
    public override Task<CodeAction?> GetFixAsync(FixAllContext fixAllContext) => Task.FromResult<CodeAction?>(CodeAction.Create(
        "Mend the fact files",
        cancellationToken => FixAsync(fixAllContext.WithCancellationToken(cancellationToken)),
        nameof(FactFileFixAll)));

    private static async Task<Solution> FixAsync(FixAllContext context)
    {
        var solution = context.Solution;
        foreach (var project in context.Scope == FixAllScope.Solution ? solution.Projects : [context.Project])
        {
            var diagnostics = await DiagnosticsAsync(context, project).ConfigureAwait(false);
            solution = await FileEdits.ApplyAsync(solution, project.Id, diagnostics.Select(FileEdits.Of).OfType<FileEdits>(), context.CancellationToken).ConfigureAwait(false);
        }

        return solution;
    }

    private static Task<ImmutableArray<Diagnostic>> DiagnosticsAsync(FixAllContext context, Project project) =>
        context is { Scope: FixAllScope.Document, Document: { } document }
            ? context.GetDocumentDiagnosticsAsync(document)
            : context.GetAllDiagnosticsAsync(project);
}
