using FactGen.Core.Tests.Reading.Conformance;
using FactGen.Core.Tests.Reading.Recovery;

namespace FactGen.Core.Tests.Reading.Fuzz;

/// <summary>Real and tricky texts to change: the suites, the broken files and the repository's facts.</summary>
/// <remarks>Where the suites are missing, a test that asks for them is skipped.</remarks>
internal static class Corpus
{
    public static IReadOnlyList<string> Yaml() => [.. YamlSuite.Load().Select(test => test.Input), .. Broken("*.yaml.txt"), .. Facts("*.yaml")];

    public static IReadOnlyList<string> Json() => [.. JsonSuite(), .. Broken("*.json.txt"), .. Facts("*.json")];

    private static IEnumerable<string> JsonSuite() =>
        Directory.GetFiles(SharedData.Folder("conformance", "JSONTestSuite"), "*.json").Select(File.ReadAllText).Where(text => text.Length < 10_000);

    private static IEnumerable<string> Broken(string pattern) =>
        Directory.GetFiles(BrokenFile.Folder, pattern).Select(file => BrokenFile.Load(Path.GetFileName(file)).Text);

    private static IEnumerable<string> Facts(string pattern)
    {
        var folder = Path.Combine(SharedData.RepositoryRoot(), "facts");
        return Directory.Exists(folder) ? Directory.GetFiles(folder, pattern, SearchOption.AllDirectories).Select(File.ReadAllText) : [];
    }
}
