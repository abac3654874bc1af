namespace FactGen.Tests.Harness;

/// <summary>The project's own facts: the sample's input and the tests' largest fixture.</summary>
internal static class ArticleFacts
{
    public static IReadOnlyList<string> Files { get; } =
        [.. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "facts"), "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)];

    public static FactProject Project { get; } =
        FactProject.With([.. Files.Select(file => ("facts/" + Path.GetFileName(file), File.ReadAllText(file)))]);
}
