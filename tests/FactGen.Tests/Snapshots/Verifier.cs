using System.Reflection;
using System.Runtime.CompilerServices;
using DiffPlex.Renderer;
using FactGen.Tests.Harness;

namespace FactGen.Tests.Snapshots;

/// <summary>
/// Compares emitted sources with approved ones, by the conventions of Verify.SourceGenerators, file for file:
/// <c>Class.Method#Hint.g.verified.cs</c> for each source, <c>Class.Method.verified.txt</c> for the diagnostics if there are any,
/// and a <c>.received.</c> file beside it where they differ. That package can replace this class without touching a snapshot.
/// </summary>
internal static class Verifier
{
    private static readonly string Folder = Path.Combine(
        typeof(Verifier).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == "ProjectDirectory").Value!,
        "Snapshots");

    /// <summary>Fails, and says how, when a source or diagnostic is not as approved, is new, or is no longer there.</summary>
    /// <param name="run">The run.</param>
    /// <param name="only">How the hint names of the sources begin that the test is about; null: all but the values.</param>
    /// <param name="file">Filled in by the compiler.</param>
    /// <param name="method">Filled in by the compiler.</param>
    public static void Verify(this GeneratorRun run, string? only = null, [CallerFilePath] string file = "", [CallerMemberName] string method = "")
    {
        var prefix = $"{Path.GetFileNameWithoutExtension(file)}.{method}";
        var received = Received(run, prefix, only ?? "");
        var problems = received.Select(Compare).Concat(Stale(prefix, received)).OfType<string>().ToList();
        Assert.True(problems.Count == 0, string.Join("\n\n", problems));
    }

    private static SortedDictionary<string, string> Received(GeneratorRun run, string prefix, string only)
    {
        var files = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var (hint, text) in run.Sources.Where(source => source.Key.StartsWith(only, StringComparison.Ordinal) && !IsValue(source.Key)))
            files.Add($"{prefix}#{Path.GetFileNameWithoutExtension(hint)}.verified.cs", $"//HintName: {hint}\n{text}");
        if (run.Diagnostics.Length > 0)
            files.Add($"{prefix}.verified.txt", string.Concat(run.Diagnostics.Select(diagnostic => diagnostic.ToString() + "\n")));
        return files;
    }

    /// <summary>The values are the project's own source files, emitted as they stand: a snapshot would only say them twice.</summary>
    private static bool IsValue(string hint) => hint.StartsWith("Values.", StringComparison.Ordinal);

    private static string? Compare(KeyValuePair<string, string> received)
    {
        var verified = Path.Combine(Folder, received.Key);
        var approved = File.Exists(verified) ? File.ReadAllText(verified) : null;
        var pending = verified.Replace(".verified.", ".received.");
        if (approved == received.Value)
        {
            File.Delete(pending);
            return null;
        }

        File.WriteAllText(pending, received.Value);
        return approved is null
            ? $"new: {received.Key}"
            : UnidiffRenderer.GenerateUnidiff(approved, received.Value, received.Key, Path.GetFileName(pending));
    }

    private static IEnumerable<string> Stale(string prefix, SortedDictionary<string, string> received) =>
        from path in Directory.EnumerateFiles(Folder, prefix + "*.verified.*")
        let name = Path.GetFileName(path)
        where (name.StartsWith(prefix + "#", StringComparison.Ordinal) || name == prefix + ".verified.txt") && !received.ContainsKey(name)
        select $"no longer emitted: {name}";
}
