using System.Diagnostics;
using FactGen.Benchmarks.Builds;
using FactGen.Benchmarks.Workloads;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace FactGen.Benchmarks.Editing;

/// <summary>A project open in a workspace, driven as an editor drives it: a document changes, and the compilation is asked for.</summary>
internal sealed class Editor
{
    private readonly DocumentId _program;
    private Solution _solution;
    private HashSet<SyntaxTree> _trees = [];

    private Editor(Solution solution, DocumentId program)
    {
        _solution = solution;
        _program = program;
    }

    /// <summary>The framework, loaded once.</summary>
    public static IReadOnlyList<MetadataReference> References { get; } = [.. DotnetHost.References.Select(path => MetadataReference.CreateFromFile(path))];

    /// <summary>FactGen's generator, as a project refers to it.</summary>
    public static AnalyzerReference FactGen { get; } = new AnalyzerFileReference(GeneratorFiles.Generator, new AssemblyFolder());

    /// <summary>Opens a project. Nothing is compiled, and every text is one that no cache knows.</summary>
    public static Editor Open(IEnumerable<WorkFile> files, AnalyzerReference generator)
    {
        var project = ProjectId.CreateNewId();
        var program = DocumentId.CreateNewId(project);
        var info = ProjectInfo.Create(project, VersionStamp.Create(), "Acme", "Acme", LanguageNames.CSharp,
            parseOptions: new CSharpParseOptions(LanguageVersion.Latest),
            compilationOptions: new CSharpCompilationOptions(OutputKind.ConsoleApplication, nullableContextOptions: NullableContextOptions.Enable),
            documents: [Document(program, "Program.cs", Programs.Count)],
            additionalDocuments: [.. files.Select(file => Document(DocumentId.CreateNewId(project), file.Path, file.Text))],
            metadataReferences: References,
            analyzerReferences: [generator])
            .WithAnalyzerConfigDocuments([Document(DocumentId.CreateNewId(project), ".globalconfig", MemoryOptions.Text)]);
        var workspace = new AdhocWorkspace();
        return new(workspace.AddProject(info).Solution, program);
    }

    /// <summary>Types a line of C# that has nothing to do with facts.</summary>
    public Edit EditCode() => Change(_solution.WithDocumentText(_program, Append(_solution.GetDocument(_program)!, $"// {_trees.GetHashCode()} {Stopwatch.GetTimestamp()}\n")));

    /// <summary>Changes the text of one additional file.</summary>
    public Edit EditFile(string path, Func<string, string> edit)
    {
        var file = _solution.Projects.Single().AdditionalDocuments.Single(document => document.FilePath == MemoryOptions.Root + path);
        var text = file.GetTextAsync().Result;
        var before = text.ToString();
        var after = edit(before);
        // As an editor says it: where it was changed, not the whole text again.
        var same = before.Zip(after).TakeWhile(pair => pair.First == pair.Second).Count();
        var rest = before.Reverse().Zip(after.Reverse()).Take(Math.Min(before.Length, after.Length) - same).TakeWhile(pair => pair.First == pair.Second).Count();
        var change = new TextChange(TextSpan.FromBounds(same, before.Length - rest), after[same..^rest]);
        return Change(_solution.WithAdditionalDocumentText(file.Id, text.WithChanges(change)));
    }

    /// <summary>Asks for the compilation.</summary>
    public Edit Compile() => Change(_solution);

    /// <summary>How many syntax trees have a text in them.</summary>
    public long TreesWith(string text) => _trees.Count(tree => tree.ToString().Contains(text, StringComparison.Ordinal));

    private Edit Change(Solution solution)
    {
        var cpu = Environment.CpuUsage.TotalTime;
        var watch = Stopwatch.StartNew();
        var compilation = solution.Projects.Single().GetCompilationAsync().GetAwaiter().GetResult()!;
        watch.Stop();
        var cost = new Cost(watch.Elapsed.TotalSeconds, (Environment.CpuUsage.TotalTime - cpu).TotalSeconds);

        var errors = compilation.GetParseDiagnostics().Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error).ToList();
        if (errors.Count > 0) throw new InvalidOperationException(errors[0].ToString());
        var trees = compilation.SyntaxTrees.ToHashSet();
        var generated = trees.Where(tree => tree.FilePath.EndsWith(".g.cs", StringComparison.Ordinal)).ToList();
        // A generator that throws is silent here: what it adds at the start still stands, and nothing else.
        if (generated.Count < 2) throw new InvalidOperationException("The generator gave no facts.");
        var edit = new Edit(cost, generated.Count, generated.Count(tree => !_trees.Contains(tree)));
        (_solution, _trees) = (solution, trees);
        return edit;
    }

    private static DocumentInfo Document(DocumentId id, string path, string text) => DocumentInfo.Create(
        id, path, filePath: MemoryOptions.Root + path, loader: TextLoader.From(TextAndVersion.Create(SourceText.From(text), VersionStamp.Create(), MemoryOptions.Root + path)));

    private static SourceText Append(Document document, string line)
    {
        var text = document.GetTextAsync().Result;
        return text.WithChanges(new TextChange(new(text.Length, 0), line));
    }
}
