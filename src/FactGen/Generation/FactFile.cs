using FactGen.Core.Reading;

namespace FactGen.Generation;

/// <summary>A candidate whose text is read when a step first asks: foreign files that no kind names are never read.</summary>
/// <remarks>Equal to itself only; the step before hands out the same instance as long as the candidate is equal.</remarks>
internal sealed class FactFile(Candidate candidate)
{
    /// <summary>The path as the host gave it.</summary>
    public string Path => candidate.File.Path;

    public string LogicalPath => candidate.LogicalPath;

    public bool IsFactFile => candidate.IsFactFile;

    /// <summary>The file's tree.</summary>
    public FactDocument Document(CancellationToken cancellationToken) => DocumentCache.Get(candidate.File, cancellationToken);
}
