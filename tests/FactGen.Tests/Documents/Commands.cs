using FactGen.Tests.Harness;

namespace FactGen.Tests.Documents;

/// <summary>Commands in the pages: programs that a contributor has, and files of this repository that there are.</summary>
internal static class Commands
{
    private static readonly string[] Programs = ["dotnet", "git", "mkdir", "cd", "echo", ".ci/run", "tests/FactGen.Benchmarks/run.sh"];

    public static void Check(string text)
    {
        foreach (var line in text.Split('\n').Select(line => line.Split('#')[0].Trim()).Where(line => line.Length > 0))
        {
            var words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            Assert.Contains(words[0], Programs);
            foreach (var word in words.Where(word => word.StartsWith("src/", StringComparison.Ordinal) || word.StartsWith("tests/", StringComparison.Ordinal) || word.EndsWith(".sln", StringComparison.Ordinal)))
                Assert.True(Path.Exists(Repository.PathOf(word)), word);
        }
    }
}
