namespace FactGen.Core.Tests.Reading.Conformance;

/// <summary>One case of the YAML test suite.</summary>
internal sealed record YamlSuiteCase(string Id, string Input, string? Events, string? Json, bool IsInvalid);

/// <summary>The cases of https://github.com/yaml/yaml-test-suite, one folder each, some with numbered parts.</summary>
internal static class YamlSuite
{
    public static IReadOnlyList<YamlSuiteCase> Load()
    {
        var root = SharedData.Folder("conformance", "yaml-test-suite");
        return Directory.EnumerateFiles(root, "in.yaml", SearchOption.AllDirectories)
            .Where(file => !file.Contains($"{Path.DirectorySeparatorChar}tags{Path.DirectorySeparatorChar}", StringComparison.Ordinal)
                && !file.Contains($"{Path.DirectorySeparatorChar}name{Path.DirectorySeparatorChar}", StringComparison.Ordinal))
            .Select(file => Read(root, Path.GetDirectoryName(file)!))
            .OrderBy(test => test.Id, StringComparer.Ordinal)
            .ToList();
    }

    private static YamlSuiteCase Read(string root, string folder) => new(
        Path.GetRelativePath(root, folder).Replace('\\', '/'),
        File.ReadAllText(Path.Combine(folder, "in.yaml")),
        TextOf(folder, "test.event"),
        TextOf(folder, "in.json"),
        File.Exists(Path.Combine(folder, "error")));

    private static string? TextOf(string folder, string file) =>
        File.Exists(Path.Combine(folder, file)) ? File.ReadAllText(Path.Combine(folder, file)) : null;
}
