namespace FactGen.Generation;

/// <summary>Keeps the logical paths of files apart where the host does not say where the project is, and two files seem to be one.</summary>
/// <remarks>Hint names are made of the path, and a hint name that stands twice would erase all output (CS8785).</remarks>
internal static class PathClashes
{
    /// <summary>The full paths of the files whose logical path a file before them has; nearly always none.</summary>
    public static Batch<string> Of(IEnumerable<Candidate> candidates) => new(candidates
        .Select(static candidate => (candidate.LogicalPath, candidate.File.Path))
        .OrderBy(static file => file.Path, StringComparer.Ordinal)
        .GroupBy(static file => file.LogicalPath, StringComparer.Ordinal)
        .SelectMany(static same => same.Skip(1))
        .Select(static file => file.Path));

    /// <summary>The candidate by its full path where its logical path is taken: not the same on every machine, but its own.</summary>
    public static Candidate Apart(Candidate candidate, Batch<string> clashes) =>
        clashes.Contains(candidate.File.Path) ? candidate with { LogicalPath = candidate.File.Path.Replace('\\', '/') } : candidate;
}
