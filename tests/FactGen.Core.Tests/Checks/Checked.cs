using System.Text;
using FactGen.Core.Binding;
using FactGen.Core.Checks;
using FactGen.Core.Evidence;
using FactGen.Core.Findings;
using FactGen.Core.Fixes;
using FactGen.Core.Kinds;
using FactGen.Core.Linking;
using FactGen.Core.Reading;
using FactGen.Core.Values;

namespace FactGen.Core.Tests.Checks;

/// <summary>Files read, bound, linked and checked.</summary>
internal sealed class Checked
{
    private readonly Func<string, FixContext> _contexts;

    private Checked(IReadOnlyList<BoundFile> bound, IReadOnlyList<Finding> findings, IReadOnlyList<Finding> faults, Func<string, FixContext> contexts)
    {
        Bound = bound;
        Findings = findings;
        Faults = faults;
        _contexts = contexts;
    }

    /// <summary>What the checks looked at.</summary>
    public IReadOnlyList<BoundFile> Bound { get; }

    /// <summary>What the checks found.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>What reading, declaring and binding found: nothing, unless a test is about that.</summary>
    public IReadOnlyList<Finding> Faults { get; }

    /// <summary>How a finding can be mended.</summary>
    public FactFix? FixOf(Finding finding) => FactFixes.Of(finding, _contexts(finding.Location.Path));

    /// <summary>The findings as <c>line:column id arguments</c>, both from 1, arguments separated by bars.</summary>
    public IReadOnlyList<string> Shown => [.. Findings.Select(Show)];

    /// <summary>Checks one fact file, which has to be without faults of another sort.</summary>
    public static Checked Facts(string text, string? asOf = null, bool possible = false)
    {
        var result = Files([("facts/test.yaml", text)], asOf, possible);
        Assert.Empty(result.Faults.Select(Show));
        return result;
    }

    /// <summary>Checks several files, paths as seen from the project; those that end in <c>.txt</c> are texts of sources.</summary>
    public static Checked Files(IReadOnlyList<(string Path, string Text)> files, string? asOf = null, bool possible = false)
    {
        var token = TestContext.Current.CancellationToken;
        var texts = files.Where(IsText).ToDictionary(static file => file.Path, static file => new LocalText(file.Path, file.Text));
        var documents = files.Where(static file => !IsText(file)).Select(file => FactReader.Read(file.Path, file.Text, token)).ToList();
        var faults = documents.SelectMany(static document => document.Findings).ToList();
        var declared = new List<DeclaredKinds>();
        foreach (var document in documents)
        {
            declared.Add(KindReader.Read(document, document.Path, out var found));
            faults.AddRange(found);
        }

        for (var i = 0; i < documents.Count; i++) faults.AddRange(KindChecker.Check(documents[i], declared[i], declared));
        var catalog = KindResolver.Resolve(declared);
        var bound = documents.Select(document => (document, FactBinder.Bind(document, document.Path, catalog, token))).ToList();
        faults.AddRange(bound.SelectMany(static file => file.Item2.Findings));
        var index = Linker.Index([.. bound.Select(file => Linker.Declare(file.Item2.File, catalog))], catalog);
        faults.AddRange(Linker.Check(bound, index, catalog, token));
        var options = new CheckOptions(asOf is null ? null : FactDate.Parse(asOf), possible) { FindText = path => texts.GetValueOrDefault(path) };
        return new(
            [.. bound.Select(static file => file.Item2.File)],
            [.. FactChecks.Run(bound, index, catalog, options, token)],
            faults,
            path => new(documents.Single(document => document.Path == path), index, catalog));
    }

    /// <summary>The only finding, which has that id.</summary>
    public Finding Single(string id)
    {
        Assert.Equal([id], Findings.Select(static finding => finding.Id));
        return Findings[0];
    }

    public static string Show(Finding finding)
    {
        var text = new StringBuilder().Append(Place(finding.Location)).Append(' ').Append(finding.Id).Append(' ').Append(string.Join(" | ", finding.Arguments));
        foreach (var other in finding.Additional) text.Append(" @").Append(Place(other));
        return text.ToString();
    }

    private static bool IsText((string Path, string Text) file) => file.Path.EndsWith(".txt", StringComparison.Ordinal);

    private static string Place(FactLocation location) => $"{location.Start.Line + 1}:{location.Start.Character + 1}";
}
