using FactGen.Core.Findings;
using FactGen.Core.Kinds;
using FactGen.Core.Kinds.Syntax;
using FactGen.Core.Reading;

namespace FactGen.Core.Tests.Kinds;

/// <summary>Kinds declared in texts, read, resolved and checked as a host does.</summary>
internal sealed class Declared
{
    private readonly List<(FactDocument Document, DeclaredKinds Kinds, EquatableArray<Finding> Findings)> _files = [];

    /// <summary>One file, called <c>facts/kinds.yaml</c>.</summary>
    public static Declared In(string yaml) => new Declared().And("facts/kinds.yaml", yaml);

    public Declared And(string path, string yaml)
    {
        var document = FactReader.Read(path, yaml);
        Assert.Empty(document.Findings.Select(Show));
        var kinds = KindReader.Read(document, path, out var findings);
        _files.Add((document, kinds, findings));
        return this;
    }

    public IReadOnlyList<DeclaredKinds> Files => _files.ConvertAll(static file => file.Kinds);

    public KindCatalog Catalog => KindResolver.Resolve(Files);

    /// <summary>What is found in all files, each as <see cref="Show"/> writes it.</summary>
    public IEnumerable<string> Findings => _files
        .SelectMany(file => file.Findings.Concat(KindChecker.Check(file.Document, file.Kinds, Files)))
        .Select(Show);

    /// <summary>The one finding.</summary>
    public string Finding => Assert.Single(Findings);

    /// <summary>The catalog of healthy declarations.</summary>
    public KindCatalog Healthy
    {
        get
        {
            Assert.Empty(Findings);
            return Catalog;
        }
    }

    public Kind Kind(string name) => Catalog.Find(name) ?? throw new InvalidOperationException($"no kind '{name}'");

    /// <summary><c>line:column-column id subject | argument | …</c>, lines and columns from 1.</summary>
    public static string Show(Finding finding)
    {
        var (start, end) = (finding.Location.Start, finding.Location.End);
        return $"{start.Line + 1}:{start.Character + 1}-{end.Character + 1} {finding.Id} {string.Join(" | ", finding.Arguments)}";
    }

    public static string Fields(Kind kind) => string.Join(", ", kind.Shape.Fields.Select(static field => $"{field.Name}: {TypeWriter.Write(field)}"));
}
