using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;

namespace FactGen.Benchmarks.Editing;

/// <summary>Loads the generator's assemblies from their folder, apart from those of this process.</summary>
internal sealed class AssemblyFolder : IAnalyzerAssemblyLoader
{
    private readonly Context _context = new();

    public void AddDependencyLocation(string fullPath)
    {
        // All of them lie in one folder.
    }

    public Assembly LoadFromPath(string fullPath)
    {
        _context.Folder = Path.GetDirectoryName(fullPath)!;
        return _context.LoadFromAssemblyPath(fullPath);
    }

    private sealed class Context() : AssemblyLoadContext("generator")
    {
        public string Folder { get; set; } = "";

        protected override Assembly? Load(AssemblyName assemblyName)
        {
            var path = Path.Combine(Folder, assemblyName.Name + ".dll");
            return assemblyName.Name!.StartsWith("FactGen", StringComparison.Ordinal) && File.Exists(path) ? LoadFromAssemblyPath(path) : null;
        }
    }
}
