using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace FactGen.Tests.Harness;

/// <summary>Code fixes applied to a project as an editor does: the generator's output is in the compilation, fact files are additional documents.</summary>
internal sealed class CodeFixes : IDisposable
{
    private readonly AdhocWorkspace _workspace = new();
    private readonly FactProject _project;
    private readonly ProjectId _id = ProjectId.CreateNewId();

    private CodeFixes(FactProject project)
    {
        _project = project;
        var solution = _workspace.CurrentSolution
            .AddProject(_id, project.AssemblyName, project.AssemblyName, LanguageNames.CSharp)
            .WithProjectCompilationOptions(_id, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: project.Nullable))
            .WithProjectParseOptions(_id, project.ParseOptions)
            .AddMetadataReferences(_id, project.References);
        foreach (var (path, text) in project.Sources) solution = Add(solution, path, text);
        foreach (var (hint, text) in GeneratorRun.Of(project).Sources) solution = Add(solution, "/obj/" + hint, text);
        foreach (var file in project.Files) solution = solution.AddAdditionalDocument(DocumentId.CreateNewId(_id), Path.GetFileName(file.Path), file.GetText(), filePath: file.Path);
        Assert.True(_workspace.TryApplyChanges(solution));
    }

    private Project Project => _workspace.CurrentSolution.GetProject(_id)!;

    /// <summary>The project after the first fix that a provider offers for the first diagnostic of an id.</summary>
    /// <param name="project">The project.</param>
    /// <param name="provider">Offers the fix.</param>
    /// <param name="id">The diagnostic's id.</param>
    public static async Task<FactProject> FixAsync(FactProject project, CodeFixProvider provider, string id)
    {
        using var fixes = new CodeFixes(project);
        var diagnostic = (await fixes.DiagnosticsAsync()).First(found => found.Id == id);
        return await fixes.ApplyAsync(await fixes.ActionAsync(provider, diagnostic));
    }

    /// <summary>The project after fixing all diagnostics of an id, as <c>dotnet format</c> does.</summary>
    public static async Task<FactProject> FixAllAsync(FactProject project, CodeFixProvider provider, string id)
    {
        using var fixes = new CodeFixes(project);
        var diagnostics = (await fixes.DiagnosticsAsync()).Where(found => found.Id == id).ToList();
        var key = (await fixes.ActionAsync(provider, diagnostics[0])).EquivalenceKey;
        var document = fixes.Project.GetDocument(diagnostics[0].Location.SourceTree)!;
        var context = new FixAllContext(document, provider, FixAllScope.Solution, key!, [id], new Known(diagnostics), CancellationToken.None);
        return await fixes.ApplyAsync((await provider.GetFixAllProvider()!.GetFixAsync(context))!);
    }

    public void Dispose() => _workspace.Dispose();

    private Solution Add(Solution solution, string path, string text) =>
        solution.AddDocument(DocumentId.CreateNewId(_id), Path.GetFileName(path), SourceText.From(text), filePath: path);

    private async Task<IReadOnlyList<Diagnostic>> DiagnosticsAsync() =>
        await Analysis.AnalyzeAsync((await Project.GetCompilationAsync())!, _project);

    private async Task<CodeAction> ActionAsync(CodeFixProvider provider, Diagnostic diagnostic)
    {
        Assert.Contains(diagnostic.Id, provider.FixableDiagnosticIds);
        TextDocument document = diagnostic.Location.SourceTree is { } tree
            ? Project.GetDocument(tree)!
            : Project.AdditionalDocuments.Single(file => file.FilePath == diagnostic.Location.GetLineSpan().Path);
        var actions = new List<CodeAction>();
        await provider.RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => actions.Add(action), CancellationToken.None));
        return Assert.Single(actions);
    }

    private async Task<FactProject> ApplyAsync(CodeAction action)
    {
        var operations = await action.GetOperationsAsync(CancellationToken.None);
        var changed = Assert.Single(operations.OfType<ApplyChangesOperation>()).ChangedSolution.GetProject(_id)!;
        var fixedProject = _project;
        foreach (var (path, _) in _project.Sources)
        {
            var document = changed.Documents.Single(document => document.FilePath == path);
            fixedProject = fixedProject.WithSource((await document.GetTextAsync()).ToString(), path);
        }

        foreach (var file in changed.AdditionalDocuments)
        {
            fixedProject = fixedProject.WithFile(file.FilePath![FactProject.Root.Length..], (await file.GetTextAsync()).ToString());
        }

        return fixedProject;
    }

    private sealed class Known(IReadOnlyList<Diagnostic> diagnostics) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>(diagnostics);

        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) =>
            Task.FromResult(diagnostics.Where(diagnostic => diagnostic.Location.SourceTree?.FilePath == document.FilePath));

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) => Task.FromResult<IEnumerable<Diagnostic>>([]);
    }
}
