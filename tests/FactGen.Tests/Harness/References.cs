using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace FactGen.Tests.Harness;

/// <summary>The framework that the tests themselves run on, so that emitted code can be run as well as compiled.</summary>
internal static class References
{
    public static ImmutableArray<MetadataReference> Framework { get; } =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Where(path => Path.GetFileName(path) is { } name && (name.StartsWith("System.", StringComparison.Ordinal) || name is "netstandard.dll" or "mscorlib.dll"))
            .Select(path => MetadataReference.CreateFromFile(path)),
    ];
}
