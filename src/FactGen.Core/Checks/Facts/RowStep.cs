using FactGen.Core.Kinds;

namespace FactGen.Core.Checks.Facts;

/// <summary>A step that several paths take together.</summary>
/// <param name="Name">The key.</param>
/// <param name="Ending">The numbers of the paths that end with it.</param>
/// <param name="Next">The steps of those that go on.</param>
internal sealed record RowStep(string Name, IReadOnlyList<int> Ending, IReadOnlyList<RowStep> Next)
{
    /// <summary>The first steps of paths, those with the same beginning taken together.</summary>
    public static IReadOnlyList<RowStep> Of(IReadOnlyList<FieldPath> paths) => Of(paths, [.. Enumerable.Range(0, paths.Count)], 0);

    private static IReadOnlyList<RowStep> Of(IReadOnlyList<FieldPath> paths, IReadOnlyList<int> open, int step) =>
    [
        .. open.GroupBy(path => paths[path].Steps[step], StringComparer.Ordinal).Select(group => new RowStep(
            group.Key,
            [.. group.Where(path => paths[path].Steps.Count == step + 1)],
            Of(paths, [.. group.Where(path => paths[path].Steps.Count > step + 1)], step + 1))),
    ];
}
