namespace FactGen.Benchmarks.Builds;

/// <summary>The generator as a package holds it.</summary>
internal static class GeneratorFiles
{
    /// <summary>The folder of the assemblies; the Release build of this repository unless another one is named.</summary>
    public static string Folder { get; set; } = System.IO.Path.Combine(Repository.Root, "src", "FactGen", "bin", "Release", "netstandard2.0");

    /// <summary>FactGen.dll: the generator and the analyzers.</summary>
    public static string Generator => System.IO.Path.Combine(Folder, "FactGen.dll");

    /// <summary>FactGen.Core.dll, which it needs beside it.</summary>
    public static string Core => System.IO.Path.Combine(Folder, "FactGen.Core.dll");
}
