using FactGen.Core.Kinds.Resolving;

namespace FactGen.Core.Kinds;

/// <summary>Makes one catalog of the built-in kinds and of those that fact files declare.</summary>
public static class KindResolver
{
    /// <summary>Every kind that is in force. The same for the same declarations, in any order of the files.</summary>
    /// <remarks>What cannot be is left out; <see cref="KindChecker"/> says so.</remarks>
    public static KindCatalog Resolve(IReadOnlyList<DeclaredKinds> files) =>
        files.All(static file => file.Kinds.Count == 0) ? BuiltInKinds.Catalog : Run(files).Catalog;

    internal static Resolution Run(IEnumerable<DeclaredKinds> files) =>
        Resolution.Of([BuiltInKinds.Declared, .. files.OrderBy(static file => file.Path, StringComparer.Ordinal)]);
}
